namespace ArticleTools.Engine.WebArchives;

/// <summary>Compressed data grows so much that it can only have been made to fill memory or time.</summary>
/// <param name="decompressed">How many bytes came out.</param>
/// <param name="stored">How many bytes they came from.</param>
internal sealed class CompressionRatioException(long decompressed, long stored)
    : Exception(FormattableString.Invariant($"{stored} bytes decompress to more than {decompressed}"));
