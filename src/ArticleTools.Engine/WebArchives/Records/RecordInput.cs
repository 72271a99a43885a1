namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>The bytes that records are read from, whether they are stored compressed or not.</summary>
internal abstract class RecordInput : IDisposable
{
    /// <summary>Where the next byte lies.</summary>
    public abstract RecordPlace Place { get; }

    /// <summary>How many stored bytes were read so far.</summary>
    public abstract long StoredPosition { get; }

    /// <summary>How many bytes there are, where that is known and any of them can be gone to.</summary>
    public abstract long? SeekableLength { get; }

    /// <summary>The bytes that are at hand: at least so many, unless the member or the file ends first.</summary>
    /// <exception cref="InvalidDataException">The compressed data is damaged.</exception>
    /// <exception cref="CompressionRatioException">The compressed data is made to fill memory or time.</exception>
    public abstract ReadOnlySpan<byte> Peek(int count = 1);

    /// <summary>Takes bytes that are at hand.</summary>
    public abstract void Advance(int count);

    /// <summary>Goes to an offset of a file whose <see cref="SeekableLength"/> is known.</summary>
    public abstract void Seek(long offset);

    /// <summary>Goes to the next gzip member; past damage, to the next that looks intact.</summary>
    /// <returns>Whether there is one; a file that isn't compressed has none.</returns>
    /// <exception cref="InvalidDataException">Something else follows.</exception>
    public abstract bool MoveToNextMember();

    public abstract void Dispose();
}
