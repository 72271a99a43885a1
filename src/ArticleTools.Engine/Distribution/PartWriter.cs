using System.IO.Compression;

namespace ArticleTools.Engine.Distribution;

/// <summary>
/// Writes a shard's part. A gzip member ends after the line that takes it past a fixed number of uncompressed bytes, and there a
/// checkpoint is made: so a part that is gone on with from its checkpoint has the same bytes as one that was written in one go.
/// </summary>
internal sealed class PartWriter : IDisposable
{
    /// <summary>How many uncompressed bytes end a gzip member.</summary>
    public const int MemberBytes = 4 * 1024 * 1024;

    private readonly JobFolder _folder;
    private readonly int _shard;
    private readonly ShardPlan _plan;
    private readonly int _memberBytes;
    private readonly FileStream _file;
    private HashingStream _hashing;
    private GZipStream? _member;
    private long _memberLength;

    private PartWriter(JobFolder folder, int shard, ShardPlan plan, int memberBytes)
    {
        _folder = folder;
        _shard = shard;
        _plan = plan;
        _memberBytes = memberBytes;

        // A worker that was ended between the two renamings of the end left the part without its summary.
        if (!File.Exists(folder.PartialPath(shard)) && File.Exists(folder.PartPath(shard)))
        {
            File.Move(folder.PartPath(shard), folder.PartialPath(shard));
        }

        _file = new FileStream(folder.PartialPath(shard), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        _hashing = new HashingStream(_file);
    }

    // gunzip takes a file of no bytes for a damaged one.
    private static ReadOnlySpan<byte> EmptyMember => [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Where the work goes on: from the first input, or from a checkpoint.</summary>
    public WorkPosition Start { get; private set; }

    /// <summary>Whether the work goes on from a checkpoint.</summary>
    public bool IsResumed { get; private set; }

    /// <summary>What came of the inputs before <see cref="Start"/>.</summary>
    public WorkCounts Counts { get; private set; }

    /// <summary>Opens a shard's part to write it, from its checkpoint on where it has one.</summary>
    public static PartWriter Open(JobFolder folder, int shard, ShardPlan plan, int memberBytes)
    {
        var writer = new PartWriter(folder, shard, plan, memberBytes);
        try
        {
            writer.Restore();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes a line.</summary>
    /// <param name="line">The line with its line feed.</param>
    /// <param name="next">Where the work goes on after it.</param>
    /// <param name="counts">What came of the inputs, this one included.</param>
    public void Write(ReadOnlySpan<byte> line, WorkPosition next, WorkCounts counts)
    {
        _member ??= new GZipStream(_hashing, CompressionLevel.Optimal, leaveOpen: true);
        _member.Write(line);
        _memberLength += line.Length;
        if (_memberLength >= _memberBytes)
        {
            EndMember();
            SaveCheckpoint(next, counts);
        }
    }

    /// <summary>Puts the part and its summary into their places.</summary>
    public PartSummary Complete(WorkCounts counts)
    {
        EndMember();
        if (_hashing.Length == 0)
        {
            _hashing.Write(EmptyMember);
        }

        var summary = new PartSummary { Shard = _shard, Plan = _plan, Counts = counts, Length = _hashing.Length, Sha256 = _hashing.Sha256 };
        _file.Flush(flushToDisk: true);
        File.Move(_folder.PartialPath(_shard), _folder.PartPath(_shard), overwrite: true);
        DurableFile.Write(_folder.DonePath(_shard), summary, JobJson.Default.PartSummary);
        File.Delete(_folder.CheckpointPath(_shard));
        return summary;
    }

    /// <summary>Closes the file and leaves it as it is.</summary>
    public void Dispose()
    {
        _member?.Dispose();
        _hashing.Dispose();
        _file.Dispose();
    }

    private void EndMember()
    {
        _member?.Dispose();
        _member = null;
        _memberLength = 0;
    }

    private void SaveCheckpoint(WorkPosition next, WorkCounts counts)
    {
        _file.Flush(flushToDisk: true);
        var checkpoint = new Checkpoint { Plan = _plan, Counts = counts, Length = _hashing.Length, Sha256 = _hashing.Sha256, Next = next };
        DurableFile.Write(_folder.CheckpointPath(_shard), checkpoint, JobJson.Default.Checkpoint);
    }

    // Goes on from the checkpoint where the bytes before it are still what they were, and from the start where not.
    private void Restore()
    {
        var checkpoint = DurableFile.Read(_folder.CheckpointPath(_shard), JobJson.Default.Checkpoint);
        if (checkpoint is not null && checkpoint.Plan == _plan && TryPass(checkpoint.Length, checkpoint.Sha256))
        {
            IsResumed = true;
            Start = checkpoint.Next;
            Counts = checkpoint.Counts;
        }
        else
        {
            Start = new WorkPosition(_shard);
            _hashing.Dispose();
            _hashing = new HashingStream(_file);
        }

        _file.SetLength(_hashing.Length);
        _file.Position = _hashing.Length;
    }

    private bool TryPass(long length, string sha256)
    {
        var buffer = new byte[128 * 1024];
        int read;
        while (_hashing.Length < length && (read = _hashing.Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, length - _hashing.Length)))) > 0)
        {
        }

        return _hashing.Length == length && _hashing.Sha256 == sha256;
    }
}
