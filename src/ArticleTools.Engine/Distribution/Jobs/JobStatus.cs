namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>Puts together what the folder of a job and its scheduler say.</summary>
internal static class JobStatus
{
    public static ArticleJob Create(JobFolder folder, JobDescription job, IReadOnlyDictionary<int, ShardReport> reports)
    {
        var shards = Enumerable.Range(0, job.Shards).Select(shard => Create(folder, job, shard, reports.GetValueOrDefault(shard))).ToArray();
        int Count(ArticleJobState state) => shards.Count(shard => shard.State == state);
        return new ArticleJob
        {
            Destination = folder.Path,
            Scheduler = job.Scheduler,
            SchedulerJobId = job.SchedulerJobId,
            State = Sum(Count, shards.Length),
            Shards = shards.Length,
            Completed = Count(ArticleJobState.Completed),
            Running = Count(ArticleJobState.Running),
            Pending = Count(ArticleJobState.Pending),
            Failed = Count(ArticleJobState.Failed),
            Stopped = Count(ArticleJobState.Stopped),
            Inputs = ShardPlan.Read(folder).Inputs,
            Articles = shards.Sum(shard => shard.Articles ?? 0),
            Errors = shards.Sum(shard => shard.Errors ?? 0),
            Manifest = job.Manifest,
            Details = shards,
        };
    }

    private static ArticleJobState Sum(Func<ArticleJobState, int> count, int shards) =>
        count(ArticleJobState.Completed) == shards ? ArticleJobState.Completed
        : count(ArticleJobState.Pending) == shards ? ArticleJobState.Pending
        : count(ArticleJobState.Running) + count(ArticleJobState.Pending) > 0 ? ArticleJobState.Running
        : count(ArticleJobState.Failed) > 0 ? ArticleJobState.Failed
        : ArticleJobState.Stopped;

    private static ArticleJobShard Create(JobFolder folder, JobDescription job, int shard, ShardReport? report)
    {
        var summary = PartSummary.Read(folder, shard);
        report = summary is not null ? new ShardReport(ArticleJobState.Completed, report?.SchedulerJobId, report?.Node)
            : report ?? new ShardReport(ArticleJobState.Failed, Reason: "It has left no result, and the scheduler knows nothing of it.");
        var wasStopped = job.IsStopped && report.State is ArticleJobState.Failed or ArticleJobState.Pending;
        return new ArticleJobShard
        {
            Destination = folder.Path,
            Shard = shard,
            State = wasStopped ? ArticleJobState.Stopped : report.State,
            Reason = wasStopped ? null : report.Reason,
            Node = report.Node,
            SchedulerJobId = report.SchedulerJobId,
            Articles = summary?.Counts.Articles,
            Errors = summary?.Counts.Errors,
            LogPath = folder.LogPath(shard),
            PartPath = folder.PartPath(shard),
        };
    }
}
