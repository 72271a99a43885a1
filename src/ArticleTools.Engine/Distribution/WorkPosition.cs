namespace ArticleTools.Engine.Distribution;

/// <summary>Where a shard's work goes on.</summary>
/// <param name="Input">The index of the input in the manifest.</param>
/// <param name="Offset">For an archive that has been begun, the offset of the record that was dealt with last.</param>
/// <param name="Record">The index of that record in the archive.</param>
internal readonly record struct WorkPosition(long Input, long? Offset = null, long? Record = null);
