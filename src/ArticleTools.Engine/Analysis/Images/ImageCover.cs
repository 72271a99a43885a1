using System.Net;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>An image that the metadata names as standing for the article.</summary>
/// <param name="Reference">The URL as written.</param>
/// <param name="Width">The width that is stated with it.</param>
/// <param name="Height">The height that is stated with it.</param>
/// <param name="Alt">The alternative text that is stated with it.</param>
/// <param name="Caption">The caption that is stated with it.</param>
/// <param name="Credit">The credit that is stated with it.</param>
/// <param name="Rights">What is stated apart of who made and owns it.</param>
internal sealed record ImageCover(
    string Reference, int? Width = null, int? Height = null, string? Alt = null, string? Caption = null, string? Credit = null, ImageRights? Rights = null)
{
    // Further pictures of a list of hundreds are a gallery, not covers.
    private const int MostCovers = 16;

    private const int FewestSpaces = 3;

    private static readonly string[] FrontMatterKeys =
        ["image", "coverimage", "cover", "featuredimage", "featureimage", "heroimage", "hero", "banner", "images", "thumbnail", "ogimage", "socialimage", "headerimage", "leadimage", "teaserimage", "previewimage"];

    private static readonly string[] UrlMembers = ["url", "src", "path", "href", "contenturl", "image", "relative", "file"];

    /// <summary>Lists the covers: first the article's image, then those of Open Graph, Twitter cards and front matter.</summary>
    public static List<ImageCover> Of(Article article)
    {
        var covers = new List<ImageCover>();
        if (!string.IsNullOrWhiteSpace(article.Image) && !IsFirstOfBlocks(article))
        {
            covers.Add(new ImageCover(article.Image));
        }

        var flat = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in article.MetadataEntries)
        {
            var key = Normalize(entry.Name);
            if (entry.Place == "meta")
            {
                AddMeta(covers, entry.Name, entry.RawValue);
            }
            else if (Array.IndexOf(FrontMatterKeys, key) >= 0)
            {
                AddEntry(covers, entry);
                if (entry.Place == JsonLdImage.Place && covers is [.., { Caption: { } caption } last])
                {
                    covers[^1] = last with { Caption = IsCaption(caption, article) ? WebUtility.HtmlDecode(caption) : null };
                }
            }
            else if (entry.RawValue is not null)
            {
                flat.TryAdd(key, entry.RawValue);
            }
        }

        if (covers is [var first, ..] && flat.Count > 0)
        {
            covers[0] = first with { Alt = Flat(flat, "alt") ?? first.Alt, Caption = Flat(flat, "caption") ?? first.Caption, Credit = Flat(flat, "credit") ?? first.Credit };
        }

        return covers;
    }

    // Publishing systems put the title there, the site's name, or a word or two that somebody searches for.
    private static bool IsCaption(string caption, Article article) =>
        caption.AsSpan().Count(' ') >= FewestSpaces && caption != article.Title && caption != article.SiteName && !ImageUrl.HasExtension(caption);

    // Where nothing names an image, the article's is only the first that it shows.
    private static bool IsFirstOfBlocks(Article article) =>
        article.Evidence.Any(evidence => evidence is { Field: nameof(Article.Image), Rule: ImageResolver.FirstOfBlocks });

    // Properties of a structured image follow the image that they are of.
    private static void AddMeta(List<ImageCover> covers, string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || covers.Count > MostCovers)
        {
            return;
        }

        switch (name.ToLowerInvariant())
        {
            case "og:image" or "og:image:url" or "og:image:secure_url" or "twitter:image" or "twitter:image:src":
                covers.Add(new ImageCover(value));
                break;
            case "og:image:width" when covers.Count > 0:
                covers[^1] = covers[^1] with { Width = ImageSizeMark.ReadNumber(value.AsSpan().Trim()) };
                break;
            case "og:image:height" when covers.Count > 0:
                covers[^1] = covers[^1] with { Height = ImageSizeMark.ReadNumber(value.AsSpan().Trim()) };
                break;
            case "og:image:alt" or "twitter:image:alt" when covers.Count > 0:
                covers[^1] = covers[^1] with { Alt = value };
                break;
        }
    }

    // A reference, a list of them, or a map with what is said of the image.
    private static void AddEntry(List<ImageCover> covers, ArticleMetadataEntry entry)
    {
        if (covers.Count > MostCovers)
        {
            return;
        }

        if (!string.IsNullOrWhiteSpace(entry.RawValue))
        {
            // A name without a path or extension is of an image only where the field's resolver knew it to be.
            if (entry.RawValue.AsSpan().IndexOfAny('/', '.') >= 0)
            {
                covers.Add(new ImageCover(entry.RawValue));
            }

            return;
        }

        if (Member(entry, UrlMembers) is { } reference)
        {
            covers.Add(new ImageCover(
                reference,
                ImageSizeMark.ReadNumber(Member(entry, ["width"])),
                ImageSizeMark.ReadNumber(Member(entry, ["height"])),
                Member(entry, ["alt", "alttext"]),
                Member(entry, ["caption", "description"]),
                Member(entry, ["credit", "credits", "creditline", "credittext", "attribution", "photographer"]),
                ImageRights.Create(Member(entry, ["creator", "author"]), Member(entry, ["copyrightholder"]), Member(entry, ["copyrightnotice"]), Member(entry, ["license", "acquirelicensepage"]))));
            return;
        }

        foreach (var item in entry.Entries)
        {
            AddEntry(covers, item);
        }
    }

    private static string? Member(ArticleMetadataEntry map, string[] names)
    {
        foreach (var item in map.Entries)
        {
            if (!string.IsNullOrWhiteSpace(item.RawValue) && Array.IndexOf(names, Normalize(item.Name)) >= 0)
            {
                return item.RawValue;
            }
        }

        return null;
    }

    // "image_alt", "coverAlt", "hero-image-alt"
    private static string? Flat(Dictionary<string, string> entries, string suffix)
    {
        foreach (var key in FrontMatterKeys)
        {
            if (entries.TryGetValue(key + suffix, out var value) && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return suffix == "credit" ? entries.GetValueOrDefault("photocredit") : null;
    }

    private static string Normalize(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
