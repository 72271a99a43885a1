namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>What runs the shards of jobs.</summary>
internal interface IJobScheduler
{
    /// <summary>Starts shards, and returns the description of the job with what is needed to ask about it.</summary>
    /// <exception cref="ArticleException">They can't be started.</exception>
    JobDescription Start(JobFolder folder, JobDescription job, IReadOnlyList<int> shards);

    /// <summary>Tells what is known of the shards that have no results; a shard that nothing is known of is left out.</summary>
    /// <exception cref="ArticleException">The scheduler does not answer.</exception>
    IReadOnlyDictionary<int, ShardReport> Ask(JobFolder folder, JobDescription job);

    /// <summary>Ends the shards that run, and starts no more.</summary>
    /// <exception cref="ArticleException">They can't be ended.</exception>
    void Stop(JobFolder folder, JobDescription job);
}
