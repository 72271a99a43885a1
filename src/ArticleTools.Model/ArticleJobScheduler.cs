namespace ArticleTools;

/// <summary>What runs the shards of a job.</summary>
public enum ArticleJobScheduler
{
    /// <summary>This machine runs them, as processes of their own.</summary>
    Local,

    /// <summary>A cluster under Slurm runs them, as the tasks of a job array.</summary>
    Slurm,
}
