using System.Buffers;

namespace ArticleTools.Engine.Distribution;

/// <summary>Does one shard of a job: reads its inputs and writes its part. A worker that was ended in any way is run again, and goes on.</summary>
/// <param name="manifest">The inputs of the job.</param>
/// <param name="shards">How many shards there are.</param>
/// <param name="folder">Where the parts are written.</param>
/// <param name="options">How the inputs are read.</param>
/// <param name="throttleLimit">How many documents are read at once; all cores where <see langword="null"/>.</param>
public sealed class ShardWorker(Manifest manifest, int shards, JobFolder folder, ArticleReaderOptions options, int? throttleLimit = null)
{
    private readonly ShardPlan _plan = ShardPlan.Create(manifest, shards, options);
    private readonly ArticleReader _reader = new(options);

    /// <summary>How many uncompressed bytes end a gzip member, and so how often there is a checkpoint.</summary>
    internal int MemberBytes { get; init; } = PartWriter.MemberBytes;

    /// <summary>Does a shard, or sees that it is done.</summary>
    /// <param name="shard">The number of the shard, from 0.</param>
    /// <param name="cancellationToken">Stops the work; what was done up to the last checkpoint is kept.</param>
    /// <exception cref="ArticleException">The folder holds another job, or another worker is at the shard.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public (PartSummary Summary, ShardOutcome Outcome) Run(int shard, CancellationToken cancellationToken = default)
    {
        _plan.Claim(folder);
        using var held = PartLock.Take(folder, shard);
        if (FindDone(shard, cancellationToken) is { } done)
        {
            return (done, ShardOutcome.Skipped);
        }

        using var writer = PartWriter.Open(folder, shard, _plan, MemberBytes);
        var counts = writer.Counts;
        var inputs = new ShardInputs(manifest, shards, options, cancellationToken);
        var pipeline = new OrderedPipeline<ShardItem, WorkResult>(item => Read(item, cancellationToken), throttleLimit);
        foreach (var result in pipeline.Run(inputs.Read(shard, writer.Start), beforeWaiting: static () => { }, cancellationToken))
        {
            counts += result.Added;
            if (!result.Line.IsEmpty)
            {
                writer.Write(result.Line.Span, result.Next, counts);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return (writer.Complete(counts), writer.IsResumed ? ShardOutcome.Resumed : ShardOutcome.Written);
    }

    private PartSummary? FindDone(int shard, CancellationToken cancellationToken) =>
        PartSummary.Read(folder, shard) is { } summary && summary.Shard == shard && summary.Plan == _plan
        && PartCheck.FindFault(folder.PartPath(shard), summary, cancellationToken) is null
            ? summary
            : null;

    private WorkResult Read(ShardItem item, CancellationToken cancellationToken)
    {
        var added = new WorkCounts(item.EndsInput ? 1 : 0, 0, 0, item.OtherRecords);
        if (item.Source is null)
        {
            return new WorkResult(default, added, item.Next);
        }

        var result = ArticleImporter.Read(_reader, item.Source, cancellationToken);
        var line = new ArrayBufferWriter<byte>();
        WorkRecord.Write(line, item.Input, item.Record, id: null, result.Article, result.Error);
        return new WorkResult(line.WrittenMemory, result.Succeeded ? added with { Articles = 1 } : added with { Errors = 1 }, item.Next);
    }
}
