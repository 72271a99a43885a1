using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>What the form of a URL tells of the image behind it.</summary>
internal static class ImageUrl
{
    // A data URL of a real picture is longer: this much holds a pixel, or an empty drawing.
    private const int LongestEmptyData = 400;

    private const int LongestShape = 12;

    private static readonly string[] Extensions =
        [".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".heic", ".jxl", ".ico"];

    // What a drawing needs to show anything.
    private static readonly string[] Shapes = ["path", "circle", "ellipse", "line", "polygon", "polyline", "image", "text", "use"];

    // Names that no picture has.
    private static readonly string[] PlaceholderNames =
        ["trans", "transp", "pixel", "dummy", "empty", "clear", "grey", "gray", "white", "noimage", "no-image", "no_image", "fallback", "1x1", "px", "t", "x", "s", "lazy"];

    // Words that the name of a placeholder begins or ends with: "blank-16x9", "image_placeholder".
    private static readonly string[] PlaceholderWords =
        ["placeholder", "placehold", "blank", "spacer", "loading", "loader", "preloader", "lazyload", "lazyloading", "transparent", "1x1"];

    public static bool IsData(ReadOnlySpan<char> url) => url.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the path ends in the extension of an image format.</summary>
    public static bool HasExtension(ReadOnlySpan<char> url) => WithoutExtension(PathOf(url)).Length < PathOf(url).Length;

    /// <summary>The URL up to its query and fragment.</summary>
    public static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> url)
    {
        var end = url.IndexOfAny('?', '#');
        return end < 0 ? url : url[..end];
    }

    /// <summary>A path without the extension of an image format; the path itself where it has none.</summary>
    public static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> path)
    {
        foreach (var extension in Extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return path[..^extension.Length];
            }
        }

        return path;
    }

    /// <summary>Whether the image shows nothing, and stands where a script puts another one.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> url)
    {
        url = url.Trim();
        if (IsData(url))
        {
            return url.Length <= LongestEmptyData && (!url[..Math.Min(url.Length, 32)].Contains("svg", StringComparison.OrdinalIgnoreCase) || !Draws(url));
        }

        if (url.IsEmpty || url[0] == '#' || url is "//:0" or "http://:0" or "https://:0" || url.StartsWith("about:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var path = PathOf(url);
        var name = WithoutExtension(path[(path.LastIndexOf('/') + 1)..]);

        // A photograph or the mark of a service may be called by one letter, and a photograph by its shape.
        return HasExtension(path) && HasPlaceholderName(name) && !(name.Length == 1 && !IsRaster(path)) && !(name.Length > LongestShape && name.EndsWith("1x1", StringComparison.Ordinal) && IsPhotograph(path));
    }

    /// <summary>Whether a path names a JPEG: drawings and signs are stored without loss.</summary>
    public static bool IsPhotograph(ReadOnlySpan<char> path) =>
        path.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase);

    private static bool IsRaster(ReadOnlySpan<char> path) =>
        path.EndsWith(".gif", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    private static bool Draws(ReadOnlySpan<char> url)
    {
        var comma = url.IndexOf(',');
        var drawing = url[(comma + 1)..];
        if (comma > 0 && url[..comma].EndsWith("base64", StringComparison.OrdinalIgnoreCase))
        {
            Span<byte> octets = stackalloc byte[LongestEmptyData];
            if (!Convert.TryFromBase64Chars(drawing, octets, out var length))
            {
                return true;
            }

            drawing = Encoding.UTF8.GetString(octets[..length]);
        }

        // One rectangle is the ground on which nothing is drawn.
        var count = CountElements(drawing, "rect") - 1;
        foreach (var shape in Shapes)
        {
            count = Math.Max(count, CountElements(drawing, shape));
        }

        return count > 0;
    }

    private static int CountElements(ReadOnlySpan<char> drawing, ReadOnlySpan<char> name)
    {
        var count = 0;
        for (var at = drawing.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = drawing.IndexOf(name, StringComparison.OrdinalIgnoreCase))
        {
            count += drawing[..at].EndsWith("<", StringComparison.Ordinal) || drawing[..at].EndsWith("%3C", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            drawing = drawing[(at + name.Length)..];
        }

        return count;
    }

    private static bool HasPlaceholderName(ReadOnlySpan<char> name)
    {
        if (name.Contains("-transparent_", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var placeholder in PlaceholderNames)
        {
            if (name.Equals(placeholder, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var word in PlaceholderWords)
        {
            if ((name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || !char.IsAsciiLetter(name[word.Length])))
                || (name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || !char.IsAsciiLetter(name[^(word.Length + 1)]))))
            {
                return true;
            }
        }

        return false;
    }
}
