using System.Globalization;
using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads what an <c>img</c> element and the sources beside it refer to.</summary>
internal static class ImageReader
{
    /// <returns>The image, or null for a counting pixel.</returns>
    public static ArticleImageReference? Read(HtmlElement element, string? sources, string? linkTarget)
    {
        string? src = null, lazySrc = null, srcSet = null, lazySrcSet = null, sizes = null, alt = null, title = null;
        int? width = null, height = null;
        foreach (var (name, content) in element.Attributes)
        {
            var value = content.ToString();
            switch (name.Span)
            {
                case "src":
                    src = value;
                    break;
                case "data-src" or "data-lazy-src" or "data-original" or "data-lazy" or "data-img-src" or "data-image" or "data-orig-file"
                    or "data-hi-res-src" or "data-full-src" when !string.IsNullOrWhiteSpace(value):
                    lazySrc ??= value;
                    break;
                case "srcset":
                    srcSet = value;
                    break;
                case "data-srcset" or "data-lazy-srcset" or "data-original-set" when !string.IsNullOrWhiteSpace(value):
                    lazySrcSet ??= value;
                    break;
                case "sizes" or "data-sizes":
                    sizes ??= value;
                    break;
                case "alt":
                    alt = value;
                    break;
                case "title":
                    title = value;
                    break;
                case "width":
                    width = ReadPixels(value);
                    break;
                case "height":
                    height = ReadPixels(value);
                    break;
            }
        }

        if (width is 0 or 1 && height is 0 or 1)
        {
            return null;
        }

        return new ArticleImageReference
        {
            Src = lazySrc is not null && IsPlaceholder(src) ? lazySrc : src,
            SrcSet = Join(sources, string.IsNullOrWhiteSpace(srcSet) || IsPlaceholder(srcSet) ? lazySrcSet ?? srcSet : srcSet),
            Sizes = sizes,
            Alt = alt,
            Title = title,
            Width = width,
            Height = height,
            LinkTarget = linkTarget,
        };
    }

    /// <summary>Joins two lists of image candidates.</summary>
    public static string? Join(string? first, string? second)
    {
        if (string.IsNullOrWhiteSpace(first) || string.IsNullOrWhiteSpace(second))
        {
            return string.IsNullOrWhiteSpace(first) ? second : first;
        }

        return $"{first.AsSpan().Trim().TrimEnd(',')}, {second.AsSpan().Trim()}";
    }

    private static bool IsPlaceholder(string? src) =>
        string.IsNullOrWhiteSpace(src)
        || src.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || src.StartsWith('#')
        || src.Contains("placeholder", StringComparison.OrdinalIgnoreCase)
        || src.Contains("blank", StringComparison.OrdinalIgnoreCase)
        || src.Contains("spacer", StringComparison.OrdinalIgnoreCase)
        || src.Contains("loading", StringComparison.OrdinalIgnoreCase)
        || src.Contains("lazy", StringComparison.OrdinalIgnoreCase)
        || src.Contains("transparent", StringComparison.OrdinalIgnoreCase)
        || src.Contains("1x1", StringComparison.OrdinalIgnoreCase);

    private static int? ReadPixels(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        value = value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? value[..^2] : value;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
    }
}
