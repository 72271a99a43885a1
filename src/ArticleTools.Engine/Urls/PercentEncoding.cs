using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>Percent-encodes by the sets of the WHATWG URL standard, and decodes.</summary>
internal static class PercentEncoding
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>What is encoded in a fragment, besides control characters and everything outside ASCII.</summary>
    public const string Fragment = " \"<>`";

    /// <summary>What is encoded in a query.</summary>
    public const string Query = " \"#<>";

    /// <summary>What is encoded in the query of a special scheme.</summary>
    public const string SpecialQuery = " \"#<>'";

    /// <summary>What is encoded in a path.</summary>
    public const string Path = " \"#<>?^`{}";

    /// <summary>What is encoded in a user's name and password.</summary>
    public const string UserInfo = " \"#<>?^`{}/:;=@[\\]|";

    /// <summary>Appends a code point, encoded if it must be.</summary>
    public static void Append(StringBuilder output, Rune rune, string encoded)
    {
        if (rune.Value is > 0x1F and < 0x7F && !encoded.Contains((char)rune.Value, StringComparison.Ordinal))
        {
            output.Append((char)rune.Value);
            return;
        }

        Span<byte> utf8 = stackalloc byte[4];
        foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
        {
            output.Append('%').Append(Hex[octet >> 4]).Append(Hex[octet & 15]);
        }
    }

    /// <summary>Decodes a text, as UTF-8 in which what is none becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%'))
        {
            return text.ToString();
        }

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes[count++] = (byte)((Convert.ToInt32(text[i + 1].ToString(), 16) << 4) | Convert.ToInt32(text[i + 2].ToString(), 16));
                i += 2;
                continue;
            }

            var length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            count += Encoding.UTF8.GetBytes(text.Slice(i, length), bytes.AsSpan(count));
            i += length - 1;
        }

        return Encoding.UTF8.GetString(bytes, 0, count);
    }
}
