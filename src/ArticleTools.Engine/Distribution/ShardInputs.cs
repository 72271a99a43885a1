using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Distribution;

/// <summary>The documents of a shard's inputs: one of a file, many of a web archive.</summary>
/// <param name="manifest">The inputs of the job.</param>
/// <param name="shards">How many shards there are.</param>
/// <param name="options">How documents are read.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class ShardInputs(Manifest manifest, int shards, ArticleReaderOptions options, CancellationToken cancellationToken)
{
    /// <summary>Reads the documents of a shard, lazily.</summary>
    /// <param name="shard">The number of the shard, from 0.</param>
    /// <param name="start">Where to start.</param>
    public IEnumerable<ShardItem> Read(int shard, WorkPosition start)
    {
        foreach (var entry in manifest.Read(shard, shards, start.Input))
        {
            var next = new WorkPosition(entry.Input + shards);
            if (!WebArchiveReader.IsWebArchive(entry.FullPath))
            {
                yield return new ShardItem(entry.Input, Record: null, SourceItem.FromFile(entry.FullPath, entry.Path), next);
                continue;
            }

            var from = entry.Input == start.Input ? start.Archive ?? default : default;
            foreach (var item in ReadArchive(entry, from, next))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<ShardItem> ReadArchive(ManifestEntry entry, ArchivePosition start, WorkPosition next)
    {
        var archive = new WebArchiveOptions { Reading = options, Offset = start.Offset, Entry = start.Entry, Name = entry.Path };

        // What revisits refer to is looked for in the same archive only: in others, it would depend on what else the shard has read.
        var revisits = new RevisitIndex();
        revisits.Recall = start.Documents == 0 ? null : revisit => Recall(entry, revisit, revisits);
        using var reader = new WebArchiveReader(entry.FullPath, archive, revisits, cancellationToken);
        var cursor = new ArchiveCursor(start);
        var otherRecords = 0L;
        foreach (var item in reader.ReadItems())
        {
            var others = reader.Counts.Records - reader.Counts.Articles;
            if (cursor.Advance(item, reader.Counts.Records + reader.Counts.Damaged - 1))
            {
                yield return new ShardItem(entry.Input, cursor.Record, item, new WorkPosition(entry.Input, cursor.Position), others - otherRecords);
            }

            otherRecords = others;
        }

        yield return new ShardItem(entry.Input, Record: null, Source: null, next, reader.Counts.Records - reader.Counts.Articles - otherRecords);
    }

    private void Recall(ManifestEntry entry, WarcRecord until, RevisitIndex revisits)
    {
        var archive = new WebArchiveOptions { Reading = options, Name = entry.Path, IncludeNonArticle = true };
        using var reader = new WebArchiveReader(entry.FullPath, archive, revisits, cancellationToken);
        _ = reader.ReadItems().Any(item => item.Record is { } record
            && (record.Entry, record.Offset, record.OffsetInMember) == (until.Entry, until.Offset, until.OffsetInMember));
    }
}
