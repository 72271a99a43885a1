using System.IO.Compression;
using ArticleTools.Cli.Output;
using ArticleTools.Engine.Distribution;

namespace ArticleTools.Cli.Commands;

/// <summary>Joins the parts of a job, unless some are missing or damaged.</summary>
internal static class MergeRun
{
    /// <returns>The program's exit code.</returns>
    public static int Run(string folder, string output) => GuardedRun.Run(cancellationToken =>
    {
        var merger = new PartMerger(new JobFolder(folder));
        var isWhole = true;
        foreach (var fault in merger.FindFaults(cancellationToken))
        {
            isWhole = false;
            GuardedRun.Report(fault);
        }

        if (!isWhole)
        {
            return ExitCode.DocumentsFailed;
        }

        using var target = OutputTarget.Open(output);
        using var hashing = new HashingStream(target.Writer.BaseStream);
        Write(merger, hashing, output.EndsWith(".gz", StringComparison.OrdinalIgnoreCase), cancellationToken);
        if (target.Writer.BaseStream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }

        target.Complete();
        Trailer.Write(merger.Counts, hashing.Length, hashing.Sha256, json => json.WriteNumber("shards", merger.Plan.Shards));
        return ExitCode.Success;
    });

    private static void Write(PartMerger merger, Stream output, bool compress, CancellationToken cancellationToken)
    {
        if (compress)
        {
            using var compressed = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
            merger.Write(compressed, cancellationToken);
        }
        else
        {
            // Not disposed of: that would close the output.
            var buffered = new BufferedStream(output, 128 * 1024);
            merger.Write(buffered, cancellationToken);
            buffered.Flush();
        }
    }
}
