using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>The IPv6 parser and serialiser of the WHATWG URL standard.</summary>
internal static class Ipv6Address
{
    private const int Pieces = 8;

    /// <summary>Parses and serialises an address.</summary>
    /// <returns>The address in brackets, in the shortest form; <see langword="null"/> where it is none.</returns>
    public static string? Parse(ReadOnlySpan<char> text)
    {
        Span<ushort> address = stackalloc ushort[Pieces];
        address.Clear();
        return TryParse(text, address) ? Serialise(address) : null;
    }

    private static bool TryParse(ReadOnlySpan<char> text, Span<ushort> address)
    {
        var (piece, compress, at) = (0, -1, 0);
        if (text.StartsWith(":"))
        {
            if (!text.StartsWith("::"))
            {
                return false;
            }

            (at, piece, compress) = (2, 1, 1);
        }

        while (at < text.Length)
        {
            if (piece == Pieces)
            {
                return false;
            }

            if (text[at] == ':')
            {
                if (compress >= 0)
                {
                    return false;
                }

                at++;
                compress = ++piece;
                continue;
            }

            var start = at;
            var value = 0;
            while (at < text.Length && at - start < 4 && char.IsAsciiHexDigit(text[at]))
            {
                value = (value << 4) | Convert.ToInt32(text[at++].ToString(), 16);
            }

            if (at < text.Length && text[at] == '.')
            {
                return at > start && piece <= 6 && TryParseIpv4(text[start..], address, ref piece) && Expand(address, piece, compress);
            }

            if (at < text.Length && (text[at] != ':' || ++at == text.Length))
            {
                return false;
            }

            address[piece++] = (ushort)value;
        }

        return Expand(address, piece, compress);
    }

    // The last 32 bits may be written as an IPv4 address.
    private static bool TryParseIpv4(ReadOnlySpan<char> text, Span<ushort> address, ref int piece)
    {
        var (seen, at) = (0, 0);
        while (at < text.Length)
        {
            if (seen > 0 && (text[at] != '.' || seen == 4 || ++at == text.Length))
            {
                return false;
            }

            var start = at;
            var value = 0;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                value = (value * 10) + text[at++] - '0';
                if (value > 255 || (at - start > 1 && text[start] == '0'))
                {
                    return false;
                }
            }

            if (at == start)
            {
                return false;
            }

            address[piece] = (ushort)((address[piece] << 8) + value);
            if (++seen is 2 or 4)
            {
                piece++;
            }
        }

        return seen == 4;
    }

    private static bool Expand(Span<ushort> address, int piece, int compress)
    {
        if (compress < 0)
        {
            return piece == Pieces;
        }

        for (var (swaps, last) = (piece - compress, Pieces - 1); last > 0 && swaps > 0; swaps--, last--)
        {
            (address[last], address[compress + swaps - 1]) = (address[compress + swaps - 1], address[last]);
        }

        return true;
    }

    private static string Serialise(ReadOnlySpan<ushort> address)
    {
        var (start, length) = FindLongestZeros(address);
        var output = new StringBuilder("[");
        for (var i = 0; i < Pieces; i++)
        {
            if (i == start)
            {
                output.Append(i == 0 ? "::" : ":");
                i += length - 1;
                continue;
            }

            output.Append(address[i].ToString("x", CultureInfo.InvariantCulture));
            if (i < Pieces - 1)
            {
                output.Append(':');
            }
        }

        return output.Append(']').ToString();
    }

    private static (int Start, int Length) FindLongestZeros(ReadOnlySpan<ushort> address)
    {
        var (best, bestLength) = (-1, 1);
        for (var i = 0; i < Pieces; i++)
        {
            var length = 0;
            while (i + length < Pieces && address[i + length] == 0)
            {
                length++;
            }

            if (length > bestLength)
            {
                (best, bestLength) = (i, length);
            }

            i += length;
        }

        return (best, bestLength);
    }
}
