namespace ArticleTools.Engine.Sources;

/// <summary>A document's bytes as they are read, and the fixity of the bytes as they are stored.</summary>
/// <param name="Bytes">The document, decompressed where it is stored compressed.</param>
/// <param name="StoredLength">The number of stored bytes.</param>
/// <param name="Sha256">The SHA-256 digest of the stored bytes, in lower-case hexadecimal.</param>
internal readonly record struct StoredDocument(ReadOnlyMemory<byte> Bytes, long StoredLength, string Sha256);
