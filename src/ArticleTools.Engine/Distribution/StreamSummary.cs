namespace ArticleTools.Engine.Distribution;

/// <summary>What a worker wrote.</summary>
/// <param name="Counts">What came of the inputs.</param>
/// <param name="Length">The length of the output in bytes.</param>
/// <param name="Sha256">The SHA-256 digest of the output, in lower-case hexadecimal.</param>
public sealed record StreamSummary(WorkCounts Counts, long Length, string Sha256);
