using ArticleTools.Engine.Distribution.Slurm;

namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>A job as it is asked for.</summary>
public sealed record JobRequest
{
    /// <summary>The folder that the results are written to; it is made where it is missing.</summary>
    public required string Destination { get; init; }

    /// <summary>The list of what is read.</summary>
    public required string Manifest { get; init; }

    /// <summary>How many shards there are.</summary>
    public required int Shards { get; init; }

    /// <summary>The worker's program, with what must come before its own arguments.</summary>
    public required IReadOnlyList<string> Program { get; init; }

    /// <summary>How each document is read.</summary>
    public ArticleReaderOptions Reading { get; init; } = new();

    /// <summary>What runs the shards.</summary>
    public ArticleJobScheduler Scheduler { get; init; }

    /// <summary>How many shards this machine runs at once; as many as it has processors where <see langword="null"/>.</summary>
    public int? ThrottleLimit { get; init; }

    /// <summary>What Slurm is told.</summary>
    public SlurmOptions Slurm { get; init; } = new();
}
