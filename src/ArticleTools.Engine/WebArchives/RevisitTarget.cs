namespace ArticleTools.Engine.WebArchives;

/// <summary>Where a record lies that another one refers to.</summary>
/// <param name="Path">The archive.</param>
/// <param name="Entry">The archive file within a package.</param>
/// <param name="Offset">The record's offset there.</param>
internal sealed record RevisitTarget(string Path, string? Entry, long Offset);
