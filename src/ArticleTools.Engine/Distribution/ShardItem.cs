using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Distribution;

/// <summary>A document that a shard has to read.</summary>
/// <param name="Input">The index of its input in the manifest.</param>
/// <param name="Source">The document.</param>
/// <param name="Next">Where the work goes on after it.</param>
internal sealed record ShardItem(long Input, SourceItem Source, WorkPosition Next);
