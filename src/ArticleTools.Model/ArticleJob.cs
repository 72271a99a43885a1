namespace ArticleTools;

/// <summary>A job that reads many documents in shards, as it was when it was asked about. Its folder is its identity.</summary>
public sealed record ArticleJob
{
    /// <summary>The full path of the folder that the results are written to.</summary>
    public required string Destination { get; init; }

    /// <summary>What runs the shards.</summary>
    public ArticleJobScheduler Scheduler { get; init; }

    /// <summary>The number that the scheduler knows the job by; <see langword="null"/> on this machine.</summary>
    public string? SchedulerJobId { get; init; }

    /// <summary>Running while any shard is or has still to be, and completed once all are.</summary>
    public ArticleJobState State { get; init; }

    /// <summary>How many shards there are.</summary>
    public int Shards { get; init; }

    /// <summary>How many shards have their results.</summary>
    public int Completed { get; init; }

    /// <summary>How many shards are being worked at.</summary>
    public int Running { get; init; }

    /// <summary>How many shards wait.</summary>
    public int Pending { get; init; }

    /// <summary>How many shards ended without their results.</summary>
    public int Failed { get; init; }

    /// <summary>How many shards were stopped.</summary>
    public int Stopped { get; init; }

    /// <summary>How many documents and archives the manifest names.</summary>
    public long Inputs { get; init; }

    /// <summary>How many articles the completed shards hold.</summary>
    public long Articles { get; init; }

    /// <summary>How many errors the completed shards hold.</summary>
    public long Errors { get; init; }

    /// <summary>The full path of the list of what is read.</summary>
    public required string Manifest { get; init; }

    /// <summary>The shards, one by one.</summary>
    public IReadOnlyList<ArticleJobShard> Details { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Destination;
}
