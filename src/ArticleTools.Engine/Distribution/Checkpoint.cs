namespace ArticleTools.Engine.Distribution;

/// <summary>How far a part has come: its bytes up to <see cref="Length"/> are what comes of the inputs before <see cref="Next"/>.</summary>
internal sealed record Checkpoint
{
    /// <summary>The job that the part is of.</summary>
    public required ShardPlan Plan { get; init; }

    /// <summary>What came of the inputs so far.</summary>
    public required WorkCounts Counts { get; init; }

    /// <summary>The bytes of the partial file that are to be kept, whole gzip members.</summary>
    public required long Length { get; init; }

    /// <summary>Their SHA-256 digest in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where the work goes on.</summary>
    public required WorkPosition Next { get; init; }
}
