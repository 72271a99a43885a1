using System.Globalization;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Metadata;

/// <summary>Finds what the well-known keys of a header, and their common synonyms, say about the article's fields.</summary>
internal static class FrontMatterFields
{
    // A key that was overridden by the same key below it loses to every other, but stays among the evidence.
    private const int Overridden = 15;

    private static readonly string[] TextMembers = ["name", "title", "value", "text", "url"];
    private static readonly string[] UrlMembers = ["url", "src", "path", "href", "contenturl", "image", "relative"];

    // What themes and site generators wrap around keys of their own.
    private static readonly string[] Wrappers = ["params", "extra", "taxonomies"];

    private static readonly Dictionary<string, Key> Keys = BuildKeys();

    /// <summary>Adds a candidate for each value. The first synonym of a field weighs most.</summary>
    public static void Collect(IReadOnlyList<ArticleMetadataEntry> entries, List<FieldCandidate> candidates) =>
        Collect(entries, candidates, wrapper: null);

    private static void Collect(IReadOnlyList<ArticleMetadataEntry> entries, List<FieldCandidate> candidates, string? wrapper)
    {
        var last = new Dictionary<string, ArticleMetadataEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            last[entry.Name] = entry;
        }

        foreach (var entry in entries)
        {
            var name = Normalize(entry.Name);
            if (wrapper is null && Wrappers.Contains(name, StringComparer.Ordinal))
            {
                Collect(entry.Entries, candidates, entry.Name + ".");
            }
            else if (Keys.TryGetValue(name, out var key))
            {
                var penalty = (wrapper is null ? 0 : 1) + (ReferenceEquals(last[entry.Name], entry) ? 0 : Overridden);
                Add(key with { Weight = key.Weight - penalty }, entry, $"front matter: {wrapper}{entry.Name}", candidates);
            }
        }
    }

    private static void Add(Key key, ArticleMetadataEntry entry, string place, List<FieldCandidate> candidates)
    {
        var values = new List<string>();
        FindValues(key.Form, entry, values, mayBeList: true);
        foreach (var value in values)
        {
            switch (key.Form)
            {
                case Form.Copyright:
                    EmitCopyright(value);
                    break;
                case Form.AbsoluteUrl when !IsAbsolute(value):
                    break;
                default:
                    Emit(key.Field, value);
                    break;
            }
        }

        // The key says what a line of text needs a mark for: "2024 Example Press" is a notice here, and so is a name alone.
        void EmitCopyright(string value)
        {
            if (CopyrightLine.TryFind(value, out var notice) || CopyrightLine.TryRead("© " + value, out notice))
            {
                Emit(Field.CopyrightYear, notice.Year.ToString(CultureInfo.InvariantCulture));
                Emit(Field.CopyrightHolder, notice.Owner);
            }
            else
            {
                Emit(Field.CopyrightHolder, value);
            }
        }

        void Emit(Field field, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                candidates.Add(new FieldCandidate(field, value, place, RuleName(field), key.Weight));
            }
        }
    }

    private static void FindValues(Form form, ArticleMetadataEntry entry, List<string> values, bool mayBeList)
    {
        if (entry.RawValue is { } text)
        {
            if (entry.Value is not null)
            {
                values.AddRange(form == Form.Keywords ? text.Split([',', ';'], StringSplitOptions.TrimEntries) : [text]);
            }
        }
        else if (entry.Value is System.Collections.IDictionary)
        {
            AddMember(form, entry.Entries, values);
        }
        else if (mayBeList)
        {
            foreach (var item in entry.Entries)
            {
                FindValues(form == Form.Keywords ? Form.Text : form, item, values, mayBeList: false);
            }
        }
    }

    // The one member of a map that holds what the map stands for.
    private static void AddMember(Form form, IReadOnlyList<ArticleMetadataEntry> members, List<string> values)
    {
        var names = form is Form.Url or Form.AbsoluteUrl ? UrlMembers : TextMembers;
        foreach (var name in names)
        {
            if (Member(members, name) is { } value)
            {
                values.Add(value);
                return;
            }
        }

        if (form == Form.Name)
        {
            var first = Member(members, "first") ?? Member(members, "firstname") ?? Member(members, "given") ?? Member(members, "givenname");
            var family = Member(members, "last") ?? Member(members, "lastname") ?? Member(members, "family") ?? Member(members, "familyname");
            values.Add($"{first} {family}".Trim());
        }
    }

    private static string? Member(IReadOnlyList<ArticleMetadataEntry> members, string name)
    {
        foreach (var member in members)
        {
            if (member is { Value: not null, RawValue: not null and not "" } && Normalize(member.Name) == name)
            {
                return member.RawValue;
            }
        }

        return null;
    }

    private static bool IsAbsolute(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string Normalize(string key) => string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string RuleName(Field field)
    {
        var name = field.ToString();
        return "front-matter/" + char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static Dictionary<string, Key> BuildKeys()
    {
        var keys = new Dictionary<string, Key>(StringComparer.Ordinal);
        Add(Field.Title, Form.Text, "title", "headline", "ogtitle", "name");
        Add(Field.Subtitle, Form.Text, "subtitle", "subheadline", "alternativeheadline", "deck", "standfirst", "subhead");
        Add(Field.Author, Form.Name, "author", "authors", "byline", "creator", "by", "writer");
        Add(Field.Contributor, Form.Name, "contributor", "contributors", "editor", "editors", "translator", "translators", "translatedby");
        Add(
            Field.DatePublished,
            Form.Text,
            "datepublished",
            "date",
            "published",
            "pubdate",
            "publishdate",
            "publisheddate",
            "publicationdate",
            "publishedat",
            "publishedon",
            "publishedtime",
            "datecreated",
            "created",
            "createdat");
        Add(
            Field.DateModified,
            Form.Text,
            "datemodified",
            "updated",
            "lastmod",
            "modified",
            "lastmodified",
            "lastmodifiedat",
            "updatedat",
            "modifiedat",
            "dateupdated",
            "modifieddate",
            "updateddate",
            "lastupdated");
        Add(Field.Description, Form.Text, "description", "summary", "excerpt", "abstract", "dek", "ogdescription", "metadescription");
        Add(Field.Url, Form.Url, "url", "link", "canonical", "canonicalurl", "sourceurl");
        Add(Field.Url, Form.AbsoluteUrl, "permalink", "ogurl");
        Add(Field.IsBasedOn, Form.AbsoluteUrl, "isbasedon", "source", "original", "originalurl", "via", "syndicated", "syndicatedfrom");
        Add(
            Field.Image,
            Form.Url,
            "image",
            "coverimage",
            "cover",
            "featuredimage",
            "featureimage",
            "ogimage",
            "heroimage",
            "hero",
            "banner",
            "images",
            "thumbnail",
            "thumbnailurl");
        Add(Field.Tags, Form.Keywords, "tags", "tag", "keywords", "categories", "category", "topics", "topic");
        Add(Field.Language, Form.Text, "inlanguage", "lang", "language", "locale");
        Add(Field.Slug, Form.Text, "slug");
        Add(Field.Section, Form.Text, "articlesection", "section");
        Add(Field.License, Form.Text, "license", "licence", "rights");
        Add(Field.SiteName, Form.Text, "sitename", "site", "ispartof", "publication", "website");
        Add(Field.Publisher, Form.Name, "publisher");
        Add(Field.CopyrightYear, Form.Text, "copyrightyear");
        Add(Field.CopyrightHolder, Form.Name, "copyrightholder");
        Add(Field.CopyrightYear, Form.Copyright, "copyright", "copyrightnotice");
        return keys;

        void Add(Field field, Form form, params ReadOnlySpan<string> names)
        {
            for (var i = 0; i < names.Length; i++)
            {
                keys.Add(names[i], new Key(field, form, Trust.FrontMatter - i));
            }
        }
    }

    private enum Form
    {
        Text,
        Name,
        Url,
        AbsoluteUrl,
        Keywords,
        Copyright,
    }

    private readonly record struct Key(Field Field, Form Form, int Weight);
}
