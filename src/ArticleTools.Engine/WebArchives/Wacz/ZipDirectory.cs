using System.Buffers.Binary;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>
/// Reads the directory of a zip file, entry by entry: the framework's class holds all of them in memory, and says of none where it is stored.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int End64Length = 56;
    private const int EntryLength = 46;
    private const int LocalHeaderLength = 30;
    private const int MaximumCommentLength = ushort.MaxValue;
    private const uint EndSignature = 0x06054b50;
    private const uint LocatorSignature = 0x07064b50;
    private const uint End64Signature = 0x06064b50;
    private const uint EntrySignature = 0x02014b50;
    private const uint LocalHeaderSignature = 0x04034b50;

    /// <summary>What a zip file starts with that isn't empty.</summary>
    public static ReadOnlySpan<byte> Magic => "PK\u0003\u0004"u8;

    /// <summary>Lists the entries in their order.</summary>
    /// <exception cref="InvalidDataException">The directory is damaged.</exception>
    public static IEnumerable<WaczEntry> Read(Stream stream)
    {
        var (start, length, count) = FindDirectory(stream);
        if (start < 0 || length < 0 || start > stream.Length - length)
        {
            throw new InvalidDataException("its zip directory is said to lie beyond its end");
        }

        stream.Seek(start, SeekOrigin.Begin);
        var window = new ByteWindow(stream, start, CancellationToken.None);
        for (; count > 0; count--)
        {
            yield return ReadEntry(window);
        }
    }

    /// <summary>Where the bytes of an entry start.</summary>
    /// <exception cref="InvalidDataException">The entry is not where the directory says.</exception>
    public static long FindData(Stream stream, WaczEntry entry)
    {
        Span<byte> header = stackalloc byte[LocalHeaderLength];
        if (entry.HeaderOffset > stream.Length - LocalHeaderLength)
        {
            throw Damaged();
        }

        stream.Seek(entry.HeaderOffset, SeekOrigin.Begin);
        stream.ReadExactly(header);
        var data = entry.HeaderOffset + LocalHeaderLength + ReadUInt16(header[26..]) + ReadUInt16(header[28..]);
        return ReadUInt32(header) == LocalHeaderSignature && data <= stream.Length - entry.StoredLength ? data : throw Damaged();
    }

    private static (long Start, long Length, long Count) FindDirectory(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + MaximumCommentLength)];
        var tailStart = stream.Length - tail.Length;
        stream.Seek(tailStart, SeekOrigin.Begin);
        stream.ReadExactly(tail);
        for (var i = tail.Length - EndLength; i >= 0; i--)
        {
            var end = tail.AsSpan(i);
            if (ReadUInt32(end) != EndSignature)
            {
                continue;
            }

            var (count, length, start) = (ReadUInt16(end[10..]), ReadUInt32(end[12..]), ReadUInt32(end[16..]));
            return count == ushort.MaxValue || length == uint.MaxValue || start == uint.MaxValue
                ? ReadEnd64(stream, tailStart + i)
                : (start, length, count);
        }

        throw new InvalidDataException("it has no zip directory");
    }

    private static (long Start, long Length, long Count) ReadEnd64(Stream stream, long endOffset)
    {
        Span<byte> locator = stackalloc byte[LocatorLength];
        Span<byte> end = stackalloc byte[End64Length];
        if (endOffset < LocatorLength)
        {
            throw Damaged();
        }

        stream.Seek(endOffset - LocatorLength, SeekOrigin.Begin);
        stream.ReadExactly(locator);
        var offset = ReadInt64(locator[8..]);
        if (ReadUInt32(locator) != LocatorSignature || offset > stream.Length - End64Length)
        {
            throw Damaged();
        }

        stream.Seek(offset, SeekOrigin.Begin);
        stream.ReadExactly(end);
        return ReadUInt32(end) == End64Signature ? (ReadInt64(end[48..]), ReadInt64(end[40..]), ReadInt64(end[32..])) : throw Damaged();
    }

    private static WaczEntry ReadEntry(ByteWindow window)
    {
        if (!window.Fill(EntryLength) || ReadUInt32(window.Available) != EntrySignature)
        {
            throw Damaged();
        }

        var header = window.Available;
        var flags = ReadUInt16(header[8..]);
        var method = ReadUInt16(header[10..]);
        long stored = ReadUInt32(header[20..]);
        long length = ReadUInt32(header[24..]);
        var nameLength = ReadUInt16(header[28..]);
        var extraLength = ReadUInt16(header[30..]);
        var commentLength = ReadUInt16(header[32..]);
        long offset = ReadUInt32(header[42..]);
        window.Advance(EntryLength);

        if (!window.Fill(nameLength))
        {
            throw Damaged();
        }

        var name = HeaderText.Decode(window.Available[..nameLength]);
        window.Advance(nameLength);
        if (!window.Fill(extraLength))
        {
            throw Damaged();
        }

        ReadExtra64(window.Available[..extraLength], ref length, ref stored, ref offset);
        window.Advance(extraLength);
        if (!window.Fill(commentLength))
        {
            throw Damaged();
        }

        window.Advance(commentLength);
        return new WaczEntry(name, method, offset, stored, length, (flags & 1) != 0);
    }

    // What doesn't fit into 32 bits stands in an extra field, in this order.
    private static void ReadExtra64(ReadOnlySpan<byte> extra, ref long length, ref long stored, ref long offset)
    {
        while (extra.Length >= 4)
        {
            var id = ReadUInt16(extra);
            var size = Math.Min(ReadUInt16(extra[2..]), extra.Length - 4);
            var field = extra.Slice(4, size);
            extra = extra[(4 + size)..];
            if (id == 1)
            {
                length = Take(ref field, length);
                stored = Take(ref field, stored);
                offset = Take(ref field, offset);
            }
        }
    }

    private static long Take(ref ReadOnlySpan<byte> field, long value)
    {
        if (value != uint.MaxValue)
        {
            return value;
        }

        if (field.Length < sizeof(long))
        {
            throw Damaged();
        }

        value = ReadInt64(field);
        field = field[sizeof(long)..];
        return value;
    }

    private static ushort ReadUInt16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static long ReadInt64(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadInt64LittleEndian(bytes) is >= 0 and var value ? value : throw Damaged();

    private static InvalidDataException Damaged() => new("its zip directory is damaged");
}
