using System.Text;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>What a URL tells of the image that it is one size of.</summary>
/// <param name="Key">What the URLs of all sizes have in common: host and path without scheme, marks of size and extension.</param>
/// <param name="Name">The file's name without marks of size and extension, where it is so long that no other image has it; else null.</param>
/// <param name="Width">The width in pixels that the name, a segment of the path or the query states.</param>
/// <param name="IsResized">Whether the URL bears a mark of size.</param>
internal readonly record struct ImageRendition(string Key, string? Name, int? Width, bool IsResized)
{
    // Services that resize take the URL of the original in their own, and may stand behind one another.
    private const int MaximumDepth = 3;

    private const int LongName = 20;
    private const int LongNumber = 10;
    private const int FewestDigits = 5;

    // A script without an image's extension tells images by its query, apart from these.
    private static readonly string[] SizeParameters =
    [
        "w", "width", "h", "height", "q", "quality", "fit", "crop", "resize", "dpr", "auto", "format", "fm", "size", "s", "strip", "ssl", "ixlib", "ixid", "im", "imwidth",
        "rect", "usm", "sharp", "quality_auto", "downsize", "output-quality", "output-format", "wid", "hei", "op_sharpen", "fmt", "scale", "cs", "blur", "max-w", "max-h",
    ];

    // Who puts the address of the original's host in front of its path.
    private static readonly string[] ProxyHosts = ["i0.wp.com/", "i1.wp.com/", "i2.wp.com/", "i3.wp.com/"];

    /// <summary>Reads a URL, or a reference that nothing resolves.</summary>
    public static ImageRendition Of(string url) => ImageUrl.IsData(url) ? new ImageRendition(DataUrl.Digest(url), null, null, IsResized: false) : Of(url, depth: 1);

    private static ImageRendition Of(string url, int depth)
    {
        if (depth < MaximumDepth && FindOriginal(url) is { } original)
        {
            var inner = Of(original, depth + 1);
            return inner with { Width = WidthInQuery(url) ?? inner.Width, IsResized = true };
        }

        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = url.AsSpan(scheme < 0 ? 0 : scheme + 3);
        if (scheme < 0 && rest.StartsWith("//", StringComparison.Ordinal))
        {
            rest = rest[2..];
        }

        foreach (var proxy in ProxyHosts)
        {
            rest = rest.StartsWith(proxy, StringComparison.OrdinalIgnoreCase) ? rest[proxy.Length..] : rest;
        }

        var path = ImageUrl.PathOf(rest);
        var query = path.Length < rest.Length && rest[path.Length] == '?' ? rest[(path.Length + 1)..] : [];
        query = query.IndexOf('#') is var fragment and >= 0 ? query[..fragment] : query;
        return Read(path, query, WidthInQuery(url));
    }

    private static ImageRendition Read(ReadOnlySpan<char> path, ReadOnlySpan<char> query, int? width)
    {
        var key = new StringBuilder(path.Length);
        var isResized = width is not null;
        var segments = path.ToString().Split('/');
        var last = segments.Length - 1;
        if (last > 1 && ImageSizeMark.StartsWithPixels(segments[last], out var thumbnail) && Array.IndexOf(segments, "thumb") > 0)
        {
            // MediaWiki: ".../thumb/1/12/Boat.jpg/220px-Boat.jpg" is ".../1/12/Boat.jpg".
            (width, isResized, last) = (width ?? thumbnail, true, last - 1);
        }

        var isTransformed = false;
        for (var i = 0; i < last; i++)
        {
            // Media servers put behind the original's path how they cut it: ".../boat.jpg/v1/fill/w_640/boat.jpg".
            if (i > 1 && ImageUrl.HasExtension(segments[i]))
            {
                (isResized, last) = (true, i);
                width ??= StatedIn(segments.AsSpan(i + 1), path);
                break;
            }

            // Cloudinary puts it in front, in as many segments as it takes.
            isTransformed = (isTransformed || (i > 1 && segments[i - 1] is "upload" or "fetch" && segments[i - 2] is "image" or "images" or "video")) && ImageSizeMark.IsTransformation(segments[i], ref width);
            if (isTransformed)
            {
                isResized = true;
            }
            else if (i > 0 && ImageSizeMark.IsSegment(segments[i], path, out var stated))
            {
                (width, isResized) = (width ?? stated, true);
            }
            else if (segments[i] == "styles" && i + 2 < last && segments[i + 2] == "public")
            {
                // Drupal: ".../files/styles/large/public/boat.jpg" is ".../files/boat.jpg".
                isResized = true;
                i += 2;
            }
            else if (segments[i] != "thumb" || last == segments.Length - 1)
            {
                key.Append(segments[i]).Append('/');
            }
        }

        // "boat.jpg.webp" is "boat.jpg" in another format.
        ReadOnlySpan<char> file = segments[last];
        var name = ImageUrl.WithoutExtension(ImageUrl.WithoutExtension(file));
        var bare = ImageSizeMark.WithoutSuffix(name, path, out var named);
        key.Append(bare);
        isResized |= bare.Length < name.Length;
        if (name.Length == file.Length)
        {
            isResized |= AppendQuery(key, query);
        }

        return new ImageRendition(key.ToString(), name.Length < file.Length && IsUnique(bare) ? bare.ToString() : null, width ?? named, isResized);
    }

    private static int? StatedIn(ReadOnlySpan<string> segments, ReadOnlySpan<char> path)
    {
        foreach (var segment in segments)
        {
            if (ImageSizeMark.IsSegment(segment.Replace("%2C", ",", StringComparison.OrdinalIgnoreCase), path, out var width) && width is not null)
            {
                return width;
            }
        }

        return null;
    }

    // The same picture is kept in folders by size or crop, or under a further host. Words and numbers enough tell it from others.
    private static bool IsUnique(ReadOnlySpan<char> name) => name.Length >= LongName || (name.Length >= LongNumber && CountDigits(name) >= FewestDigits);

    private static int CountDigits(ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var character in name)
        {
            count += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return count;
    }

    // The last URL within the URL: in its path as it is, in its query perhaps encoded.
    private static string? FindOriginal(string url)
    {
        var at = Math.Max(url.LastIndexOf("/http://", StringComparison.OrdinalIgnoreCase), url.LastIndexOf("/https://", StringComparison.OrdinalIgnoreCase)) + 1;
        at = Math.Max(at, Math.Max(url.LastIndexOf("=http", StringComparison.OrdinalIgnoreCase) + 1, url.LastIndexOf("/http%3A", StringComparison.OrdinalIgnoreCase) + 1));
        at = Math.Max(at, url.LastIndexOf("/https%3A", StringComparison.OrdinalIgnoreCase) + 1);
        if (at <= 0)
        {
            return null;
        }

        var original = url.AsSpan(at);
        var isInQuery = url[at - 1] == '=';
        var end = isInQuery ? original.IndexOf('&') : -1;
        var text = (end < 0 ? original : original[..end]).ToString();
        text = text.AsSpan(0, Math.Min(text.Length, 16)).Contains('%') ? Uri.UnescapeDataString(text) : text;
        return text.Contains("://", StringComparison.Ordinal) && ImageUrl.HasExtension(text) ? text : null;
    }

    private static int? WidthInQuery(string url)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? [] : url.AsSpan(question + 1);
        while (NextParameter(ref query, out var parameter))
        {
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter[..equals] is "w" or "width" or "imwidth" or "wid" or "resize" or "fit" && ReadWidth(parameter[(equals + 1)..]) is { } width)
            {
                return width;
            }
        }

        return null;
    }

    // "300", "300px", "300,200", "300%2C200"
    private static int? ReadWidth(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? ImageSizeMark.ReadNumber(value)
            : value[end] is ',' or '%' or 'x' || value[end..] is "px" ? ImageSizeMark.ReadNumber(value[..end])
            : null;
    }

    private static bool NextParameter(ref ReadOnlySpan<char> query, out ReadOnlySpan<char> parameter)
    {
        var end = query.IndexOf('&');
        parameter = end < 0 ? query : query[..end];
        var isAny = !query.IsEmpty;
        query = end < 0 ? [] : query[(end + 1)..];
        return isAny;
    }

    // Adds what a script tells images by.
    private static bool AppendQuery(StringBuilder key, ReadOnlySpan<char> query)
    {
        var leavesOut = false;
        var separator = '?';
        while (NextParameter(ref query, out var parameter))
        {
            var equals = parameter.IndexOf('=');
            if (IsSizeParameter(equals < 0 ? parameter : parameter[..equals]))
            {
                leavesOut = true;
            }
            else if (!parameter.IsEmpty)
            {
                key.Append(separator).Append(parameter);
                separator = '&';
            }
        }

        return leavesOut;
    }

    private static bool IsSizeParameter(ReadOnlySpan<char> name)
    {
        foreach (var parameter in SizeParameters)
        {
            if (name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
