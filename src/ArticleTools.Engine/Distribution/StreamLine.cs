namespace ArticleTools.Engine.Distribution;

/// <summary>A line of a worker's standard input.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Bytes">The line without its end; of one that is too long, its start.</param>
/// <param name="IsTooLong">Whether it is longer than the limit.</param>
internal readonly record struct StreamLine(long Number, byte[] Bytes, bool IsTooLong);
