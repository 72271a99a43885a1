namespace ArticleTools;

/// <summary>One shard of a job: every so many-th document of its manifest.</summary>
public sealed record ArticleJobShard
{
    /// <summary>The folder of the job.</summary>
    public required string Destination { get; init; }

    /// <summary>The number of the shard, from 0.</summary>
    public int Shard { get; init; }

    /// <summary>How far it has come.</summary>
    public ArticleJobState State { get; init; }

    /// <summary>Why it waits or has failed, where that is known.</summary>
    public string? Reason { get; init; }

    /// <summary>The machine that it runs or ran on, where that is known.</summary>
    public string? Node { get; init; }

    /// <summary>The number that the scheduler knows it by, such as <c>12_3</c>; on this machine that of its process.</summary>
    public string? SchedulerJobId { get; init; }

    /// <summary>How many articles it holds, once it is complete.</summary>
    public long? Articles { get; init; }

    /// <summary>How many errors it holds, once it is complete.</summary>
    public long? Errors { get; init; }

    /// <summary>The file with what its workers said.</summary>
    public required string LogPath { get; init; }

    /// <summary>The file with its results, which is there once it is complete.</summary>
    public required string PartPath { get; init; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Shard}: {State}");
}
