using System.Buffers;
using System.Globalization;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Tells the marks of size in the path of an image from its name: those of content management systems and of services that resize.</summary>
internal static class ImageSizeMark
{
    private const int MostDigits = 5;

    private const int LongestGoogleSize = 40;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private static readonly SearchValues<char> GoogleSizeSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    // Words for sizes behind the last hyphen or underscore of a name.
    private static readonly string[] SizeWords =
        ["s", "m", "l", "xs", "sm", "md", "lg", "xl", "xxl", "thumb", "thumbnail", "small", "medium", "large", "original", "orig", "full", "scaled", "grande", "compact", "rotated"];

    // Single letters that stand for sizes in Flickr's names, behind a secret.
    private const string FlickrLetters = "stqmnwzcbhkfo";

    // Segments with which Thumbor and its like say how to cut.
    private static readonly string[] ServiceSegments = ["fit-in", "smart", "unsafe", "resize", "cdn-cgi"];

    // The beginnings of segments that say how to resize, each ended by a colon.
    private static readonly string[] Commands = ["resize:", "format:", "filters:", "rs:", "fit:", "crop:", "quality:"];

    /// <summary>Removes the marks of size from the end of a file's name that has lost its extension.</summary>
    /// <param name="name">The name.</param>
    /// <param name="path">The path with its host.</param>
    /// <param name="width">The width that a mark states.</param>
    public static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> name, ReadOnlySpan<char> path, out int? width)
    {
        width = null;
        if (IsFlickr(path) && name is [.., '_', var letter] && FlickrLetters.Contains(letter, StringComparison.Ordinal))
        {
            return name[..^2];
        }

        // Google's image hosts: "...=w640-h480-c"
        if (name.LastIndexOf('=') is var equals and > 0 && IsGoogleSize(name[(equals + 1)..], out width))
        {
            return name[..equals];
        }

        name = WithoutDigest(name);

        // Marks may follow one another: "boat-1024x683@2x"
        for (var i = 0; i < 2; i++)
        {
            if (name is [.., '@' or '-' or '_', var factor, 'x'] && factor is >= '1' and <= '4')
            {
                name = name[..^3];
                continue;
            }

            var border = name.LastIndexOfAny("-_.");
            if (border <= 0)
            {
                break;
            }

            var mark = name[(border + 1)..];
            if (IsDimensions(mark, out var stated))
            {
                width ??= stated;
            }
            else if (!IsWord(mark))
            {
                break;
            }

            name = name[..border];
        }

        return name;
    }

    /// <summary>Whether a segment of the path says in what size the image is wanted.</summary>
    public static bool IsSegment(ReadOnlySpan<char> segment, ReadOnlySpan<char> path, out int? width)
    {
        if (IsDimensions(segment, out width))
        {
            return true;
        }

        foreach (var service in ServiceSegments)
        {
            if (segment.Equals(service, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var command in Commands)
        {
            if (segment.StartsWith(command, StringComparison.Ordinal))
            {
                width = ReadNumber(segment[(segment.LastIndexOf(':') + 1)..]);
                return true;
            }
        }

        return IsOptionList(segment, out width)
            || (segment.Length <= LongestGoogleSize && IsGoogleSize(segment, out width) && IsGoogle(path));
    }

    /// <summary>Whether a segment is a list of Cloudinary's transformations, each a short name, an underscore and a value, or the version behind them.</summary>
    public static bool IsTransformation(ReadOnlySpan<char> segment, ref int? width)
    {
        if (segment is ['v', >= '0' and <= '9', ..] && segment[1..].IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return true;
        }

        while (!segment.IsEmpty)
        {
            var comma = segment.IndexOf(',');
            var option = comma < 0 ? segment : segment[..comma];
            segment = comma < 0 ? [] : segment[(comma + 1)..];
            var border = option.IndexOf('_');
            if (border is not (1 or 2) || option[..border].IndexOfAnyExceptInRange('a', 'z') >= 0)
            {
                return false;
            }

            width = option[..border] is "w" ? ReadNumber(option[2..]) ?? width : width;
        }

        return true;
    }

    /// <summary>Reads the width in front of a thumbnail's name as MediaWiki writes it: <c>220px-</c>.</summary>
    public static bool StartsWithPixels(ReadOnlySpan<char> name, out int? width)
    {
        var unit = name.IndexOf("px-", StringComparison.Ordinal);
        width = unit > 0 ? ReadNumber(name[..unit]) : null;
        return width is not null;
    }

    /// <summary>Reads a number of pixels.</summary>
    public static int? ReadNumber(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    // TYPO3: "csm_boat_0123456789" is "boat".
    private static ReadOnlySpan<char> WithoutDigest(ReadOnlySpan<char> name)
    {
        const string Prefix = "csm_";
        const int Digest = 11;
        return name.StartsWith(Prefix, StringComparison.Ordinal) && name.Length > Prefix.Length + Digest && name[^Digest] == '_'
            && name[^(Digest - 1)..].IndexOfAnyExcept(HexDigits) < 0
            ? name[Prefix.Length..^Digest]
            : name;
    }

    private static bool IsGoogle(ReadOnlySpan<char> path)
    {
        var end = path.IndexOf('/');
        var host = end < 0 ? path : path[..end];
        return host.Contains(".blogspot.", StringComparison.OrdinalIgnoreCase) || host.Contains("googleusercontent.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsFlickr(ReadOnlySpan<char> path) =>
        path.Contains(".static.flickr.com/", StringComparison.OrdinalIgnoreCase) || path.Contains(".staticflickr.com/", StringComparison.OrdinalIgnoreCase);

    // "300x200", "300x", "x200", "1024w"
    private static bool IsDimensions(ReadOnlySpan<char> mark, out int? width)
    {
        width = null;
        if (mark.Length > 1 && mark[^1] == 'w')
        {
            width = ReadNumber(mark[..^1]);
            return width is not null;
        }

        var times = mark.IndexOf('x');
        if (times < 0 || mark.Length == 1)
        {
            return false;
        }

        var first = mark[..times];
        var second = mark[(times + 1)..];
        width = ReadNumber(first);
        return (first.IsEmpty || first.IndexOfAnyExceptInRange('0', '9') < 0) && (second.IsEmpty || second.IndexOfAnyExceptInRange('0', '9') < 0)
            && Math.Max(first.Length, second.Length) is > 1 and <= MostDigits;
    }

    private static bool IsWord(ReadOnlySpan<char> mark)
    {
        foreach (var word in SizeWords)
        {
            if (mark.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "s320", "s1600-h", "w640-h480-c"
    private static bool IsGoogleSize(ReadOnlySpan<char> segment, out int? width)
    {
        width = null;
        if (segment is not ['s' or 'w' or 'h', >= '0' and <= '9', ..] || segment.IndexOfAnyExcept(GoogleSizeSigns) >= 0)
        {
            return false;
        }

        var hyphen = segment.IndexOf('-');
        var number = ReadNumber(hyphen < 0 ? segment[1..] : segment[1..hyphen]);
        width = segment[0] == 'w' ? number : null;
        return number is not null;
    }

    // "w_300,h_200,c_fill" as Cloudinary has it, "width=640,quality=75" as Cloudflare has it
    private static bool IsOptionList(ReadOnlySpan<char> segment, out int? width)
    {
        width = null;
        var sizes = 0;
        while (!segment.IsEmpty)
        {
            var comma = segment.IndexOf(',');
            var option = comma < 0 ? segment : segment[..comma];
            segment = comma < 0 ? [] : segment[(comma + 1)..];
            var border = option.IndexOfAny('_', '=');
            if (border <= 0 || option[..border].IndexOfAnyExceptInRange('a', 'z') >= 0)
            {
                return false;
            }

            var name = option[..border];
            if (name is "w" or "width" or "h" or "height" && ReadNumber(option[(border + 1)..]) is { } number)
            {
                sizes++;
                width = name[0] == 'w' ? number : width;
            }
            else if (name is "q" or "f" or "c" or "quality" or "format" or "fit" or "dpr")
            {
                sizes++;
            }
        }

        return sizes > 0;
    }
}
