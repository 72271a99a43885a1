namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>What tells the records of one kind of archive: WARC or ARC.</summary>
internal abstract class RecordFormat
{
    /// <summary>How many bytes it takes to tell whether a record starts.</summary>
    public abstract int SearchWindow { get; }

    /// <summary>Whether bytes look like the start of a record.</summary>
    public abstract bool IsStart(ReadOnlySpan<byte> bytes);

    /// <summary>Whether the header ends with a line.</summary>
    /// <param name="line">The line, with its end.</param>
    public abstract bool IsLastLine(ReadOnlySpan<byte> line);

    /// <summary>Looks for a line that starts a record.</summary>
    /// <param name="bytes">At least <see cref="SearchWindow"/> bytes, or the last ones.</param>
    /// <param name="isLineStart">Whether the first of them is the first of a line.</param>
    /// <param name="searched">How many bytes no record starts in, where none was found.</param>
    /// <returns>Where the record starts, or a negative number.</returns>
    public abstract int FindStart(ReadOnlySpan<byte> bytes, bool isLineStart, out int searched);

    /// <summary>Reads a header.</summary>
    /// <param name="header">All bytes of the header, with the line that ends it.</param>
    /// <returns>What the header says. Where the record is stored, and what lies in its block, is for the caller to add.</returns>
    /// <exception cref="InvalidDataException">The header doesn't say how long the block is.</exception>
    public abstract WarcRecord ReadHeader(ReadOnlySpan<byte> header);
}
