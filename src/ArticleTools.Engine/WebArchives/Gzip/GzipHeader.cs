namespace ArticleTools.Engine.WebArchives.Gzip;

/// <summary>Reads the header of a gzip member (RFC 1952).</summary>
internal static class GzipHeader
{
    private const int FixedLength = 10;
    private const int MaximumTextLength = 32 * 1024;
    private const int HeaderChecksumFlag = 0x02;
    private const int ExtraFlag = 0x04;
    private const int NameFlag = 0x08;
    private const int CommentFlag = 0x10;
    private const int ReservedFlags = 0xe0;

    /// <summary>What every member that is stored with deflate starts with.</summary>
    public static ReadOnlySpan<byte> Magic => [0x1f, 0x8b, 0x08];

    /// <summary>Takes a header.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is damaged.</exception>
    public static void Read(ByteWindow input)
    {
        if (!input.Fill(FixedLength) || !input.Available.StartsWith(Magic))
        {
            throw new InvalidDataException("there is no gzip header");
        }

        var flags = input.Available[3];
        if ((flags & ReservedFlags) != 0)
        {
            throw new InvalidDataException("the gzip header has unknown flags");
        }

        input.Advance(FixedLength);
        if ((flags & ExtraFlag) != 0)
        {
            Require(input, 2);
            var length = input.Available[0] | (input.Available[1] << 8);
            Skip(input, 2);
            Skip(input, length);
        }

        if ((flags & NameFlag) != 0)
        {
            SkipText(input);
        }

        if ((flags & CommentFlag) != 0)
        {
            SkipText(input);
        }

        if ((flags & HeaderChecksumFlag) != 0)
        {
            Skip(input, 2);
        }
    }

    private static void Skip(ByteWindow input, int count)
    {
        Require(input, count);
        input.Advance(count);
    }

    private static void SkipText(ByteWindow input)
    {
        var length = 0;
        while (true)
        {
            Require(input, length + 1);
            var end = input.Available[length..].IndexOf((byte)0);
            if (end >= 0)
            {
                input.Advance(length + end + 1);
                return;
            }

            length = input.Available.Length;
            if (length > MaximumTextLength)
            {
                throw new InvalidDataException("the gzip header has a name without an end");
            }
        }
    }

    private static void Require(ByteWindow input, int count)
    {
        if (!input.Fill(count))
        {
            throw new InvalidDataException("the file ends within a gzip header");
        }
    }
}
