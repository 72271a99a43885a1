using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Takes back escapes that were made once more than they should have been, and tells where one is cut off.</summary>
internal static class UrlEscapes
{
    private const string EscapedPercent = "%25";
    private const int EscapeLength = 3;

    public static string? Mend(ref string url)
    {
        var mended = UnescapePercents(UnescapeAmpersands(UnescapeWhole(url)));
        if (mended.Equals(url, StringComparison.Ordinal))
        {
            return null;
        }

        url = mended;
        return ArticleLinkIssue.UrlEscapedTwice;
    }

    /// <summary>Whether the text from its last percent sign on is the start of an escape, or of a letter's escapes, and no more.</summary>
    /// <param name="last">The text from its last percent sign on.</param>
    /// <param name="text">The whole text.</param>
    public static bool EndsInside(ReadOnlySpan<char> last, ReadOnlySpan<char> text)
    {
        if (last.Length < EscapeLength)
        {
            return last.Length == 1 ? !IsPlaceholder(text[..^1]) : char.IsAsciiHexDigit(last[1]);
        }

        // In UTF-8 the first octet says how many follow.
        for (var following = 0; following < 4 && text.Length >= EscapeLength && text[^EscapeLength] == '%'; following++)
        {
            if (!byte.TryParse(text[^2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                return false;
            }

            if (octet is < 0x80 or > 0xBF)
            {
                return octet switch { >= 0xF0 => following < 3, >= 0xE0 => following < 2, >= 0xC0 => following < 1, _ => false };
            }

            text = text[..^EscapeLength];
        }

        return false;
    }

    // Templates that nobody has filled in have names between percent signs.
    private static bool IsPlaceholder(ReadOnlySpan<char> text)
    {
        var name = text[(text.LastIndexOf('%') + 1)..];
        return name.Length < text.Length && name.Length > 2 && name.IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private static string UnescapeWhole(string url)
    {
        var scheme = url.StartsWith("https%3A", StringComparison.OrdinalIgnoreCase) ? 5 : url.StartsWith("http%3A", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (scheme == 0)
        {
            return url;
        }

        return url.Contains('/', StringComparison.Ordinal)
            ? string.Concat(url.AsSpan(0, scheme), ":", url.AsSpan(scheme + EscapeLength))
            : Uri.UnescapeDataString(url);
    }

    private static string UnescapeAmpersands(string url)
    {
        if (!url.Contains(';', StringComparison.Ordinal))
        {
            return url;
        }

        var unescaped = new StringBuilder(url.Length);
        ReadOnlySpan<char> rest = url;
        for (var ampersand = rest.IndexOf('&'); ampersand >= 0; ampersand = rest.IndexOf('&'))
        {
            unescaped.Append(rest[..(ampersand + 1)]);
            rest = rest[(ampersand + 1)..];
            while (Ampersand(rest) is var length and > 0)
            {
                rest = rest[length..];
            }
        }

        return unescaped.Append(rest).ToString();
    }

    // What is behind the ampersand in HTML's names of it.
    private static int Ampersand(ReadOnlySpan<char> text)
    {
        foreach (var name in (ReadOnlySpan<string>)["amp;", "#038;", "#38;"])
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                return name.Length;
            }
        }

        return 0;
    }

    // Only where every escape is one of an escape. In a parameter that holds another URL they may be meant.
    private static string UnescapePercents(string url)
    {
        if (!url.Contains(EscapedPercent, StringComparison.Ordinal))
        {
            return url;
        }

        var query = url.IndexOf('?', StringComparison.Ordinal);
        if ((query >= 0 && url.AsSpan(query).IndexOfAny('%', '/') >= 0) || UrlConcatenation.NextAbsolute(url, 1) > 0)
        {
            return url;
        }

        for (var percent = url.IndexOf('%', StringComparison.Ordinal); percent >= 0; percent = url.IndexOf('%', percent + 1))
        {
            if (!url.AsSpan(percent).StartsWith(EscapedPercent, StringComparison.Ordinal)
                || percent + 4 >= url.Length || !NeedsEscape(url.AsSpan(percent + EscapeLength, 2)))
            {
                return url;
            }
        }

        return url.Replace(EscapedPercent, "%", StringComparison.Ordinal);
    }

    // Nobody escapes what needs none, so that a percent sign before such a character's number is one of the name itself.
    private static bool NeedsEscape(ReadOnlySpan<char> hexadecimal) =>
        byte.TryParse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet)
        && !char.IsAsciiLetterOrDigit((char)octet) && (char)octet is not ('-' or '.' or '_' or '~');
}
