using System.Security.Cryptography;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Takes a block piece by piece, and feeds what is taken to the digests that are to be checked.</summary>
internal sealed class BlockStream(RecordReader reader)
{
    private const int LongestLine = 64 * 1024;

    private readonly List<IncrementalHash> _hashes = [];

    /// <summary>How many bytes are still to come, as the header states it.</summary>
    public long Remaining => reader.Remaining;

    /// <summary>Feeds a digest with all that is taken from here on.</summary>
    public void Feed(IncrementalHash hash) => _hashes.Add(hash);

    /// <summary>Takes some bytes; none where the block or the file ends. They are valid until the next are taken.</summary>
    public ReadOnlySpan<byte> Take(long most = long.MaxValue)
    {
        var available = reader.PeekBlock();
        var taken = available[..(int)Math.Min(available.Length, most)];
        foreach (var hash in _hashes)
        {
            hash.AppendData(taken);
        }

        reader.AdvanceBlock(taken.Length);
        return taken;
    }

    /// <summary>Takes all that is left.</summary>
    public void TakeRest()
    {
        while (!Take().IsEmpty)
        {
        }
    }

    /// <summary>Takes a line with its end; <see langword="null"/> where it is longer than any should be, or nothing is left.</summary>
    public byte[]? TakeLine()
    {
        var line = new List<byte>();
        while (line.Count < LongestLine)
        {
            var available = reader.PeekBlock();
            if (available.IsEmpty)
            {
                break;
            }

            var end = available.IndexOf((byte)'\n');
            line.AddRange(Take(end < 0 ? available.Length : end + 1));
            if (end >= 0)
            {
                return [.. line];
            }
        }

        return line.Count is > 0 and < LongestLine ? [.. line] : null;
    }
}
