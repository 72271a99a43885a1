namespace ArticleTools.Engine.Distribution;

/// <summary>Where a shard's work goes on.</summary>
/// <param name="Input">The index of the input in the manifest.</param>
/// <param name="Archive">Where in the input, for an archive that has been begun.</param>
internal readonly record struct WorkPosition(long Input, ArchivePosition? Archive = null);
