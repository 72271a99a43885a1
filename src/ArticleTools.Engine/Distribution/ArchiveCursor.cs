using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Distribution;

/// <summary>Keeps account of where the documents of an archive lie, so that reading can go on behind any of them.</summary>
/// <param name="start">Where reading started; the default for the archive's start.</param>
internal sealed class ArchiveCursor(ArchivePosition start)
{
    private readonly long _skip = start.Documents;
    private long? _firstIndex;
    private (string? Entry, long? Offset)? _last;
    private long _count;

    /// <summary>Behind the document that came last.</summary>
    public ArchivePosition Position { get; private set; } = start with { Documents = 0 };

    /// <summary>The number of that document's record in the archive, from 0.</summary>
    public long Record { get; private set; }

    /// <summary>Takes the next document.</summary>
    /// <param name="item">The document.</param>
    /// <param name="index">The number of its record, counted from where reading started.</param>
    /// <returns>Whether it is a new one, not one of those that had come already when the position was kept.</returns>
    public bool Advance(SourceItem item, long index)
    {
        // From the archive's start on, both numbers are the same.
        _firstIndex ??= start.Documents > 0 ? index : 0;
        Record = start.Record + index - _firstIndex.Value;
        var place = (item.Record?.Entry ?? _last?.Entry, item.Record?.Offset ?? item.Error?.Offset);

        // Reading can't start at a damaged record, nor between records that share a gzip member.
        if (item.Record is not null && _last is not null && place != _last)
        {
            Position = new ArchivePosition(item.Record.Entry, item.Record.Offset, Record, 0);
        }

        Position = Position with { Documents = Position.Documents + 1, Record = Position.Documents == 0 ? Record : Position.Record };
        _last = place;
        return ++_count > _skip;
    }
}
