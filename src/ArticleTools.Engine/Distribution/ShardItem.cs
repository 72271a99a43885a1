using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Distribution;

/// <summary>A document that a shard has to read, or the end of an archive.</summary>
/// <param name="Input">The index of its input in the manifest.</param>
/// <param name="Record">The number of its record in the archive; <see langword="null"/> for a plain file.</param>
/// <param name="Source">The document; <see langword="null"/> at the end of an archive.</param>
/// <param name="Next">Where the work goes on after it.</param>
/// <param name="OtherRecords">How many records that are no article were passed over before it.</param>
internal sealed record ShardItem(long Input, long? Record, SourceItem? Source, WorkPosition Next, long OtherRecords = 0)
{
    /// <summary>Whether its input ends with it.</summary>
    public bool EndsInput => Next.Archive is null;
}
