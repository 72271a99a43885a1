using System.IO.Compression;
using System.Security.Cryptography;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>How records are written.</summary>
internal sealed record WarcWriterOptions
{
    /// <summary>Whether each record becomes a gzip member.</summary>
    public bool Compress { get; init; }

    /// <summary>How hard to compress.</summary>
    public CompressionLevel CompressionLevel { get; init; } = CompressionLevel.Optimal;

    /// <summary>The function of the digests.</summary>
    public HashAlgorithmName Algorithm { get; init; } = HashAlgorithmName.SHA256;
}
