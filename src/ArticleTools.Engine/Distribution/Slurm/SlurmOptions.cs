namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>What Slurm is asked for; what is <see langword="null"/> is left to the cluster's own defaults. The values are in the words of sbatch.</summary>
public sealed record SlurmOptions
{
    /// <summary>The partition to run in.</summary>
    public string? Partition { get; init; }

    /// <summary>How long a shard may take, such as <c>90</c> (minutes), <c>2:30:00</c> or <c>1-12</c>.</summary>
    public string? TimeLimit { get; init; }

    /// <summary>The memory of a shard, such as <c>4G</c>.</summary>
    public string? Memory { get; init; }

    /// <summary>The memory of a shard for each processor that it gets, such as <c>2G</c>.</summary>
    public string? MemoryPerCpu { get; init; }

    /// <summary>The processors of a shard, which are the documents that it reads at once.</summary>
    public int? CpusPerTask { get; init; }

    /// <summary>How many shards may run at once.</summary>
    public int? ArrayLimit { get; init; }
}
