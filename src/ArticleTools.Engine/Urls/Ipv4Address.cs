using System.Globalization;

namespace ArticleTools.Engine.Urls;

/// <summary>The IPv4 parser of the WHATWG URL standard: one to four numbers, decimal, octal or hexadecimal.</summary>
internal static class Ipv4Address
{
    private const int MostParts = 4;

    /// <summary>Whether a host is to be read as an address: its last label is a number.</summary>
    public static bool EndsInNumber(ReadOnlySpan<char> host)
    {
        if (host[^1] == '.')
        {
            host = host[..^1];
        }

        var last = host[(host.LastIndexOf('.') + 1)..];
        return !last.IsEmpty && char.IsAsciiDigit(last[0]) && (last.IndexOfAnyExceptInRange('0', '9') < 0 || ParseNumber(last) is not null);
    }

    /// <summary>Parses and serialises an address.</summary>
    /// <returns>The address in its usual form; <see langword="null"/> where it is none.</returns>
    public static string? Parse(string host)
    {
        var parts = (host[^1] == '.' ? host[..^1] : host).Split('.');
        if (parts.Length > MostParts)
        {
            return null;
        }

        var address = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var limit = isLast ? 1L << (8 * (MostParts - i)) : 256;
            if (ParseNumber(parts[i]) is not { } number || number >= limit)
            {
                return null;
            }

            address += isLast ? number : number << (8 * (MostParts - 1 - i));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");
    }

    private static long? ParseNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        var radix = 10;
        if (text.Length >= 2 && text[0] == '0')
        {
            radix = text[1] is 'x' or 'X' ? 16 : 8;
            text = text[(radix == 16 ? 2 : 1)..];
        }

        var value = 0L;
        foreach (var c in text)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix)
            {
                return null;
            }

            // Larger is too large for any part already.
            value = Math.Min((value * radix) + digit, uint.MaxValue + 1L);
        }

        return value;
    }
}
