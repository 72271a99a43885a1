namespace ArticleTools.Engine.Distribution;

/// <summary>What the <c>.done</c> file of a part says.</summary>
public sealed record PartSummary
{
    /// <summary>The number of the shard, from 0.</summary>
    public required int Shard { get; init; }

    /// <summary>The job that the part is of.</summary>
    public required ShardPlan Plan { get; init; }

    /// <summary>What came of the shard's inputs.</summary>
    public required WorkCounts Counts { get; init; }

    /// <summary>The length of the part in bytes, compressed as it is.</summary>
    public required long Length { get; init; }

    /// <summary>The SHA-256 digest of those bytes in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Reads a shard's summary; <see langword="null"/> where it isn't done, or the file is damaged.</summary>
    public static PartSummary? Read(JobFolder folder, int shard) => DurableFile.Read(folder.DonePath(shard), JobJson.Default.PartSummary);
}
