namespace ArticleTools;

/// <summary>How far a job, or one shard of it, has come.</summary>
public enum ArticleJobState
{
    /// <summary>It waits to be started.</summary>
    Pending,

    /// <summary>It is being worked at.</summary>
    Running,

    /// <summary>Its results are there.</summary>
    Completed,

    /// <summary>It ended without its results. Starting the job again goes on where it was.</summary>
    Failed,

    /// <summary>It was stopped by somebody. Starting the job again goes on where it was.</summary>
    Stopped,
}
