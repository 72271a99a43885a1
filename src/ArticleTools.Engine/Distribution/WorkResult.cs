namespace ArticleTools.Engine.Distribution;

/// <summary>What came of an input, or of one record of an archive.</summary>
/// <param name="Line">The line to write; empty where there is none.</param>
/// <param name="Added">What it adds to the counts.</param>
/// <param name="Next">Where the work goes on after it.</param>
internal readonly record struct WorkResult(ReadOnlyMemory<byte> Line, WorkCounts Added, WorkPosition Next);
