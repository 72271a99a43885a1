using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the lead image: what the head and structured data name, else the first picture of the article.</summary>
internal static class ImageResolver
{
    /// <summary>The rule by which the first picture of the article stands in.</summary>
    public const string FirstOfBlocks = "visible/first-image";

    // What publishing systems name where an article has no picture.
    private static readonly string[] Placeholders = ["blank", "placeholder", "spacer", "transparent", "pixel", "default", "no-image", "noimage", "no_image", "1x1"];

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

        string? Parse(string text) => IsPlaceholder(text) ? null : UrlResolver.Absolute(text, resolution.Fields.BaseUrl);
    }

    private static string? FindFirst(List<DraftBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is { Kind: ArticleBlockKind.Figure, Role: ArticleBlockRole.Body or ArticleBlockRole.Caption })
            {
                foreach (var image in block.Images)
                {
                    if (image.Src is { } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !IsUnlikely(source))
                    {
                        return source;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsPlaceholder(string reference)
    {
        var name = FileName(reference);
        var dot = name.LastIndexOf('.');
        name = dot > 0 ? name[..dot] : name;
        foreach (var placeholder in Placeholders)
        {
            if (name.Equals(placeholder, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnlikely(string reference)
    {
        var name = FileName(reference);
        foreach (var extension in UnlikelyExtensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return IsPlaceholder(reference);
    }

    private static ReadOnlySpan<char> FileName(string reference)
    {
        var end = reference.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? reference : reference.AsSpan(0, end);
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
