using ArticleTools.Cli.Output;
using ArticleTools.Engine;
using ArticleTools.Engine.Distribution;

namespace ArticleTools.Cli.Commands;

/// <summary>Answers the lines of standard input.</summary>
internal static class StreamRun
{
    /// <returns>The program's exit code.</returns>
    public static int Run(ArticleReaderOptions options, bool hasTabKeys, int? throttleLimit) => GuardedRun.Run(cancellationToken =>
    {
        var input = Console.OpenStandardInput();
        using var output = StandardOutput.Open();
        var summary = new StreamWorker(options, hasTabKeys, throttleLimit).Run(input, output, cancellationToken);
        Trailer.Write(summary.Counts, summary.Length, summary.Sha256);
        return summary.Counts.Errors > 0 ? ExitCode.DocumentsFailed : ExitCode.Success;
    });
}
