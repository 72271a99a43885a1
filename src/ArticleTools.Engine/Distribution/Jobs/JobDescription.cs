namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>What the <c>job.json</c> of a job's folder says: what was started, and where it can be asked about.</summary>
internal sealed record JobDescription
{
    /// <summary>What runs the shards.</summary>
    public required ArticleJobScheduler Scheduler { get; init; }

    /// <summary>How many shards there are.</summary>
    public required int Shards { get; init; }

    /// <summary>The full path of the manifest.</summary>
    public required string Manifest { get; init; }

    /// <summary>The worker's program, with what must come before its own arguments.</summary>
    public required IReadOnlyList<string> Program { get; init; }

    /// <summary>What the worker is told, but for the number of the shard and of threads.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>How many shards this machine runs at once.</summary>
    public int? ThrottleLimit { get; init; }

    /// <summary>The number that the scheduler knows the job by.</summary>
    public string? SchedulerJobId { get; init; }

    /// <summary>Whether somebody stopped the job.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Reads the description of a job.</summary>
    /// <exception cref="ArticleException">The folder holds no job that was started.</exception>
    public static JobDescription Read(JobFolder folder) => Find(folder)
        ?? throw new ArticleException(
            ArticleErrorId.JobMismatch, $"The folder '{folder.Path}' holds no job: '{folder.DescriptionPath}' is missing or damaged.", folder.Path);

    /// <summary>Reads the description of a job; <see langword="null"/> where there is none.</summary>
    public static JobDescription? Find(JobFolder folder) => DurableFile.Read(folder.DescriptionPath, JobDescriptionJson.Default.JobDescription);

    /// <summary>Writes the description to the folder of its job.</summary>
    public void Write(JobFolder folder) => DurableFile.Write(folder.DescriptionPath, this, JobDescriptionJson.Default.JobDescription);
}
