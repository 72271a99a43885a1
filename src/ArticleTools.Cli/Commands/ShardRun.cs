using ArticleTools.Cli.Output;
using ArticleTools.Engine;
using ArticleTools.Engine.Distribution;

namespace ArticleTools.Cli.Commands;

/// <summary>Does one shard of a manifest.</summary>
internal static class ShardRun
{
    /// <returns>The program's exit code.</returns>
    public static int Run(string manifest, string folder, int shard, int shards, ArticleReaderOptions options, int? throttleLimit) =>
        GuardedRun.Run(cancellationToken =>
        {
            var worker = new ShardWorker(Manifest.Open(manifest), shards, new JobFolder(folder), options, throttleLimit);
            var (summary, outcome) = worker.Run(shard, cancellationToken);
            Trailer.Write(summary.Counts, summary.Length, summary.Sha256, json =>
            {
                json.WriteNumber("shard", shard);
                json.WriteNumber("shards", shards);
                json.WriteString("outcome", outcome.ToString().ToLowerInvariant());
            });
            return summary.Counts.Errors > 0 ? ExitCode.DocumentsFailed : ExitCode.Success;
        });
}
