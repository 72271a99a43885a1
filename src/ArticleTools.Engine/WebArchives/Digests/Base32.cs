namespace ArticleTools.Engine.WebArchives.Digests;

/// <summary>Base32 (RFC 4648), the form in which web archives write digests.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Encodes bytes in upper case, padded to groups of eight characters.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = new char[(bytes.Length + 4) / 5 * 8];
        text.Fill('=');
        var (bits, count, length) = (0, 0, 0);
        foreach (var octet in bytes)
        {
            bits = (bits << 8) | octet;
            count += 8;
            while (count >= 5)
            {
                count -= 5;
                text[length++] = Alphabet[(bits >> count) & 31];
            }

            bits &= (1 << count) - 1;
        }

        if (count > 0)
        {
            text[length] = Alphabet[(bits << (5 - count)) & 31];
        }

        return text.ToString();
    }

    /// <summary>Decodes text, with or without padding and in either case; <see langword="null"/> where it is no Base32.</summary>
    public static byte[]? Decode(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('=');
        var bytes = new byte[text.Length * 5 / 8];
        var (bits, count, length) = (0, 0, 0);
        foreach (var character in text)
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(character), StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            bits = (bits << 5) | value;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes[length++] = (byte)(bits >> count);
                bits &= (1 << count) - 1;
            }
        }

        // What is left over must be the padding of a last octet, not one more character.
        return count < 5 && bits == 0 ? bytes : null;
    }
}
