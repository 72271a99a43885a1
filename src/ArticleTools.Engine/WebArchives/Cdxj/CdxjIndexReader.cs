using System.Text;

namespace ArticleTools.Engine.WebArchives.Cdxj;

/// <summary>Reads a CDXJ index. What is asked of it is found by binary search in the sorted file, with a few kilobytes read.</summary>
internal sealed class CdxjIndexReader : IDisposable
{
    // Lines are some hundred bytes; where the range is this small, reading on is as quick as seeking.
    private const int SmallRange = 16 * 1024;
    private const int LongestLine = 1024 * 1024;

    private readonly FileStream _file;

    private CdxjIndexReader(FileStream file) => _file = file;

    /// <summary>Opens an index.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static CdxjIndexReader Open(string path) =>
        new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, SmallRange));

    /// <summary>Whether a file is an index of this kind: its first line names a record.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static bool IsIndex(Stream stream)
    {
        // The first line may be long, but no line of an index is that long.
        var start = new byte[64 * 1024];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var end = start.AsSpan(0, length).IndexOf((byte)'\n');
        return CdxjEntry.Parse(Encoding.UTF8.GetString(start, 0, end < 0 ? length : end).TrimEnd('\r')) is not null;
    }

    /// <summary>All entries, in order.</summary>
    public IEnumerable<CdxjEntry> ReadAll() => Entries(0);

    /// <summary>The entries of a URL, the oldest capture first.</summary>
    public IEnumerable<CdxjEntry> Find(string url)
    {
        var prefix = CdxjEntry.KeyOf(url) + " ";
        return Entries(Search(Encoding.UTF8.GetBytes(prefix))).TakeWhile(entry => entry.Key.Length == prefix.Length - 1 && prefix.StartsWith(entry.Key, StringComparison.Ordinal));
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<CdxjEntry> Entries(long position)
    {
        _file.Position = position;
        using var reader = new StreamReader(_file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, SmallRange, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            if (CdxjEntry.Parse(line) is { } entry)
            {
                yield return entry;
            }
        }
    }

    // The start of the first line that is not before the key.
    private long Search(byte[] key)
    {
        var (low, high) = (0L, _file.Length);
        while (high - low > SmallRange)
        {
            var middle = low + ((high - low) / 2);
            var (start, line) = LineAfter(middle);
            if (line is not null && line.AsSpan().SequenceCompareTo(key) < 0)
            {
                low = start;
            }
            else
            {
                high = middle;
            }
        }

        for (var position = low; ReadLine(position) is { } line; position += line.Length)
        {
            if (line.AsSpan().SequenceCompareTo(key) >= 0)
            {
                return position;
            }
        }

        return _file.Length;
    }

    private (long Start, byte[]? Line) LineAfter(long position)
    {
        var start = position + (ReadLine(position)?.Length ?? 0);
        return (start, ReadLine(start));
    }

    private byte[]? ReadLine(long position)
    {
        _file.Position = position;
        var line = new List<byte>();
        while (line.Count < LongestLine && _file.ReadByte() is >= 0 and var octet)
        {
            line.Add((byte)octet);
            if (octet == '\n')
            {
                break;
            }
        }

        return line.Count == 0 ? null : [.. line];
    }
}
