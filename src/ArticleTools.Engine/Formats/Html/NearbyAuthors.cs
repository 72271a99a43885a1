using System.Collections.Frozen;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Finds who wrote an article in the lines around it, where no class or attribute marks them.</summary>
internal static class NearbyAuthors
{
    private const int LongestLine = 160;
    private const int LongestName = 60;
    private const int LinesUnderHeadline = 5;

    private static readonly FrozenSet<string> AuthorFolders = new[]
    {
        "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "writer", "writers", "contributor", "contributors", "columnist", "columnists",
        "reporter", "reporters", "journalist", "journalists", "redakteur", "periodista", "firmas", "byline",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // In these lie pages about other people too, and about things.
    private static readonly FrozenSet<string> PeopleFolders = new[]
    {
        "profile", "profiles", "profil", "people", "person", "staff", "team", "newsteam", "redaktion", "by", "bio", "member", "members", "user", "users", "about",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Postings =
        ["posted", "published", "written", "submitted", "filed", "veröffentlicht", "verfasst", "erstellt", "gepostet", "publié", "écrit", "publicado", "escrito"];

    private static readonly string[] PostingLabels = [" by ", " by: ", " von ", " von: ", " par ", " por "];

    public static void Read(HtmlOutline outline, ArticleSpan span, Draft draft)
    {
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            if (span.Locate(i) is Vicinity.Headline or Vicinity.Ending)
            {
                ReadLine(outline, span, i, draft);
            }
        }
    }

    private static void ReadLine(HtmlOutline outline, ArticleSpan span, int index, Draft draft)
    {
        var block = outline.Blocks[index].Draft;
        if (block.Text.Length is 0 || index == span.Headline || block.Role is ArticleBlockRole.Title or ArticleBlockRole.Caption or ArticleBlockRole.Credit)
        {
            return;
        }

        if (IsSigned(block.Text))
        {
            Add(draft, FirstLine(block.Text), "visible/labelled", span.Weigh(index, Trust.Visible - 2));
        }

        if (block.Text.Length > LongestLine)
        {
            return;
        }

        ReadAuthorLink(block, span.Weigh(index, Trust.Visible - 4), draft);
        if (AuthorLine.IsOpening(block.Text))
        {
            if (index + 1 < outline.Blocks.Count && outline.Blocks[index + 1].Draft.Text is { Length: > 0 and <= LongestName } next)
            {
                Add(draft, next, "visible/label-above", span.Weigh(index, Trust.Visible - 2));
            }
        }
        else if (block.Role != ArticleBlockRole.Byline && ByLine.TryRead(block.Text, out var line))
        {
            Add(draft, line.Names, "visible/labelled", span.Weigh(index, Trust.Visible - 2));
        }
        else if (AuthorLine.IsGlued(block.Text))
        {
            Add(draft, block.Text, "visible/labelled", span.Weigh(index, Trust.Visible - 2));
        }
        else if (FindParticular(block) is { } particular)
        {
            Add(draft, particular, "visible/particulars", span.Weigh(index, Trust.Visible - 5));
        }
        else if (IsNameLine(block, index, span))
        {
            Add(draft, block.Text, "visible/name-line", span.Weigh(index, Trust.Visible - 15));
        }
    }

    // The words that open a byline open sentences too: either they are explicit, or what follows is plainly a person.
    private static bool IsSigned(string text)
    {
        var line = FirstLine(text);
        if (line.Length > LongestName || AuthorLine.StripOpening(line).Length == line.Length)
        {
            return false;
        }

        var name = AuthorLine.First(line);
        return AuthorLine.IsExplicit(line) ? PersonName.IsPossible(name) : PersonName.IsLikely(name) && line[^1] is not ('.' or '?' or '!');
    }

    private static string FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    // In a line of particulars a name needs no more than its form, and no place of its own: "Posted in Walks by nightowl on August 3".
    private static string? FindParticular(DraftBlock block)
    {
        if (block.Role is not (ArticleBlockRole.Byline or ArticleBlockRole.Dateline))
        {
            return null;
        }

        var isPosting = Array.Exists(Postings, word => block.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        foreach (var label in isPosting ? PostingLabels : [])
        {
            var start = block.Text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (start > 0 && PersonName.IsPossible(AuthorLine.First(block.Text[(start + label.Length)..])))
            {
                return block.Text[(start + label.Length)..];
            }
        }

        var name = AuthorLine.First(block.Text);
        var isLabelled = AuthorLine.StripOpening(block.Text).Length < block.Text.Length;
        return block.Text.Length <= LongestName && (isLabelled ? PersonName.IsPossible(name) : PersonName.IsLikely(name)) ? block.Text : null;
    }

    // A name stands alone between the headline and the text, or under the last paragraph.
    private static bool IsNameLine(DraftBlock block, int index, ArticleSpan span)
    {
        var isUnderHeadline = span.Headline >= 0 && index > span.Headline && index <= span.Headline + LinesUnderHeadline && index <= span.FirstOfText;
        var isSignature = index is > 0 && index == span.LastOfText && index > span.FirstOfText;
        return (isUnderHeadline || isSignature)
            && block.Text.Length <= LongestName && block.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem
            && PersonName.IsLikely(AuthorLine.First(block.Text));
    }

    // The pages about authors mostly lie in a folder that says so.
    private static void ReadAuthorLink(DraftBlock block, int weight, Draft draft)
    {
        var names = new List<string>();
        foreach (var inline in block.Inlines)
        {
            if (inline is { Kind: ArticleInlineKind.Link, Target: { } target, Length: > 1 and <= LongestName })
            {
                var text = block.Text.Substring(inline.Start, inline.Length);
                var folder = GetFolder(target);
                if (AuthorFolders.Contains(folder) || (PeopleFolders.Contains(folder) && PersonName.IsLikely(text)))
                {
                    names.Add(text);
                }
            }
        }

        if (names.Count > 0)
        {
            Add(draft, string.Join("; ", names), "visible/author-link", weight);
        }
    }

    private static string GetFolder(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? target.AsSpan() : target.AsSpan(0, end)).TrimEnd('/');
        var last = path.LastIndexOf('/');
        return last <= 0 ? "" : path[(path[..last].LastIndexOf('/') + 1)..last].ToString();
    }

    private static void Add(Draft draft, string names, string rule, int weight) =>
        draft.Candidates.Add(new FieldCandidate(Field.Author, names.Trim(), "text", rule, weight));
}
