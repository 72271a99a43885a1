using System.Globalization;

namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>How the worker of a shard is called.</summary>
internal static class WorkerCommand
{
    /// <summary>What it is told, but for the number of the shard and the number of threads.</summary>
    public static string[] Create(JobRequest request, JobFolder folder) =>
    [
        "work",
        "--manifest",
        Path.GetFullPath(request.Manifest),
        "--shards",
        Text(request.Shards),
        "--output-folder",
        folder.Path,
        "--exit-zero",
        .. Reading(request.Reading),
    ];

    /// <summary>The arguments that name a shard.</summary>
    public static string[] Shard(int shard) => ["--shard", Text(shard)];

    /// <summary>The arguments that limit the threads.</summary>
    public static string[] Threads(int threads) => ["--throttle-limit", Text(threads)];

    private static IEnumerable<string> Reading(ArticleReaderOptions options)
    {
        var byDefault = new ArticleReaderOptions();
        (string Name, string? Value)[] arguments =
        [
            ("--input-format", options.Format?.ToString()),
            ("--encoding", options.Encoding),
            ("--base-url", options.BaseUrl?.OriginalString),
            ("--maximum-bytes", options.MaximumBytes == byDefault.MaximumBytes ? null : Text(options.MaximumBytes)),
        ];
        return arguments.Where(argument => argument.Value is not null).SelectMany(argument => (string[])[argument.Name, argument.Value!]);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
