namespace ArticleTools.Engine.WebArchives.Http;

/// <summary>Joins the chunks of a body. Archives hold bodies whose chunks were joined when they were captured while the header went on to announce them.</summary>
internal static class ChunkedBody
{
    private const int MaximumSizeDigits = 8;

    // A size, extensions that nobody uses, and the line end.
    private const int LongestSizeLine = 1024;

    /// <summary>Joins the chunks.</summary>
    /// <param name="body">The body; what is returned lies within it.</param>
    /// <param name="isDamaged">Whether chunks are missing or are not where they should be. What lies behind the damage is kept as it is.</param>
    public static Memory<byte> Join(Memory<byte> body, out bool isDamaged)
    {
        isDamaged = false;
        var bytes = body.Span;
        var source = 0;
        var target = 0;
        while (source < bytes.Length)
        {
            var rest = bytes[source..];
            if (!TryReadSize(rest, out var size, out var lineLength))
            {
                if (source == 0)
                {
                    return body;
                }

                isDamaged = true;
                rest.CopyTo(bytes[target..]);
                return body[..(target + rest.Length)];
            }

            if (size == 0)
            {
                return body[..target];
            }

            source += lineLength;
            var length = (int)Math.Min(size, bytes.Length - source);
            bytes.Slice(source, length).CopyTo(bytes[target..]);
            target += length;
            source += length;
            source += bytes[source..].StartsWith("\r\n"u8) ? 2 : bytes[source..].StartsWith("\n"u8) ? 1 : 0;
        }

        // The last chunk, which is empty, is missing.
        isDamaged = true;
        return body[..target];
    }

    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out long size, out int lineLength)
    {
        size = 0;
        lineLength = bytes[..Math.Min(bytes.Length, LongestSizeLine)].IndexOf((byte)'\n') + 1;
        var digits = 0;
        while (digits < bytes.Length && digits <= MaximumSizeDigits && char.IsAsciiHexDigit((char)bytes[digits]))
        {
            size = (size << 4) | (uint)Convert.ToInt32(((char)bytes[digits]).ToString(), 16);
            digits++;
        }

        if (digits is 0 or > MaximumSizeDigits || lineLength == 0)
        {
            return false;
        }

        var end = bytes[digits..lineLength].TrimStart(" \t"u8);
        return !end.IsEmpty && end[0] is (byte)'\r' or (byte)'\n' or (byte)';';
    }
}
