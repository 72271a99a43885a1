namespace ArticleTools.Engine.Distribution;

/// <summary>What a worker did about its shard.</summary>
public enum ShardOutcome
{
    /// <summary>It wrote the whole part.</summary>
    Written,

    /// <summary>It went on from a checkpoint.</summary>
    Resumed,

    /// <summary>The part was there already.</summary>
    Skipped,
}
