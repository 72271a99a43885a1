namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Tells whether two URLs are of one image in different sizes.</summary>
internal static class ImageRendition
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".heic"];

    /// <summary>
    /// What the renditions of an image have in common: the URL without scheme, query, fragment, extension
    /// and the size that content management systems put behind the name (<c>-1200x800</c>, <c>-scaled</c>, <c>@2x</c>).
    /// </summary>
    public static string KeyOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var key = url.AsSpan(scheme < 0 ? 0 : scheme + 3);
        var query = key.IndexOfAny('?', '#');
        var path = query < 0 ? key : key[..query];
        foreach (var extension in Extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return WithoutSize(path[..^extension.Length]).ToString();
            }
        }

        // Without the name of a file, it's the query that tells one image from another.
        return key.ToString();
    }

    private static ReadOnlySpan<char> WithoutSize(ReadOnlySpan<char> name)
    {
        if (name.EndsWith("-scaled", StringComparison.Ordinal))
        {
            return name[..^"-scaled".Length];
        }

        if (name.Length > 3 && name[^1] == 'x' && name[^3] == '@' && char.IsAsciiDigit(name[^2]))
        {
            return name[..^3];
        }

        var hyphen = name.LastIndexOf('-');
        if (hyphen < 0)
        {
            return name;
        }

        var size = name[(hyphen + 1)..];
        var times = size.IndexOf('x');
        return times > 0 && times < size.Length - 1 && IsNumber(size[..times]) && IsNumber(size[(times + 1)..]) ? name[..hyphen] : name;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
