namespace ArticleTools;
/// <summary>x</summary>
public sealed record ArticleUrlRepair { /// <summary>x</summary>
 public required string Url { get; init; } /// <summary>x</summary>
 public required string Reason { get; init; } }
