namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>What a scheduler says about a shard that has no results yet.</summary>
/// <param name="State">How far it has come.</param>
/// <param name="SchedulerJobId">The number that the scheduler knows it by.</param>
/// <param name="Node">The machine that it runs or ran on.</param>
/// <param name="Reason">Why it waits or has failed.</param>
internal sealed record ShardReport(ArticleJobState State, string? SchedulerJobId = null, string? Node = null, string? Reason = null);
