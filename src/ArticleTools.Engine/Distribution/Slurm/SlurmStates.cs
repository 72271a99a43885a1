namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>Reads Slurm's words for the state of a task.</summary>
internal static class SlurmStates
{
    /// <summary>What a word of squeue or sacct says of a task that has no results; sacct adds who cancelled it.</summary>
    public static ArticleJobState Read(string word) => word.Split(' ', '+')[0] switch
    {
        "PENDING" or "CONFIGURING" or "REQUEUED" or "REQUEUE_FED" or "REQUEUE_HOLD" or "RESV_DEL_HOLD" or "SPECIAL_EXIT" or "SUSPENDED"
            or "STOPPED" or "PREEMPTED" => ArticleJobState.Pending,
        "RUNNING" or "COMPLETING" or "RESIZING" or "SIGNALING" or "STAGE_OUT" => ArticleJobState.Running,
        "CANCELLED" => ArticleJobState.Stopped,
        _ => ArticleJobState.Failed,
    };
}
