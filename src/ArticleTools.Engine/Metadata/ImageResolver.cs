using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the lead image: what the head and structured data name, else the first picture of the article.</summary>
internal static class ImageResolver
{
    /// <summary>The rule by which the first picture of the article stands in.</summary>
    public const string FirstOfBlocks = "visible/first-image";

    // Drawings of icons and animations that stand for nothing of the article.
    private static readonly string[] UnlikelyExtensions = [".svg", ".gif", ".ico"];

    public static void Resolve(Resolution resolution)
    {
        if (!resolution.Candidates[Field.Image].Exists(candidate => Parse(resolution.Read(candidate)) is not null)
            && FindFirst(resolution.Draft.Blocks) is { } first)
        {
            resolution.Candidates.Add(new FieldCandidate(Field.Image, first, "figure", FirstOfBlocks, Trust.Inferred));
        }

        resolution.Fields.Image = resolution.Choose(Field.Image, Parse, Reasons.NoImage);

        // Publishing systems name one where an article has no picture.
        string? Parse(string text) => ImageUrl.IsPlaceholder(text) ? null : UrlResolver.Absolute(text, resolution.Fields.BaseUrl);
    }

    private static string? FindFirst(List<DraftBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is { Kind: ArticleBlockKind.Figure, Role: ArticleBlockRole.Body or ArticleBlockRole.Caption })
            {
                foreach (var image in block.Images)
                {
                    if (image.Src is { } source && !IsUnlikely(source))
                    {
                        return source;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsUnlikely(string reference)
    {
        var path = ImageUrl.PathOf(reference);
        foreach (var extension in UnlikelyExtensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return ImageUrl.IsData(reference) || ImageUrl.IsPlaceholder(reference);
    }
}
