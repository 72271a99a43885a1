using System.IO.Compression;

namespace ArticleTools.Engine.WebArchives;

/// <summary>How a web archive is written.</summary>
public sealed record WarcExportOptions
{
    /// <summary>The title of the collection.</summary>
    public string? Title { get; init; }

    /// <summary>What the collection holds.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// When the archive was made, as its first record states it; the time of the first capture where <see langword="null"/>, since no clock goes
    /// into an archive.
    /// </summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The function of the digests: <c>SHA256</c>, <c>SHA1</c> or another that is known.</summary>
    public string Algorithm { get; init; } = "SHA256";

    /// <summary>How hard to compress.</summary>
    public CompressionLevel CompressionLevel { get; init; } = CompressionLevel.Optimal;

    /// <summary>What stands in front of a file's path in its URI, such as <c>https://example.org/</c>; a <c>file:</c> URI where <see langword="null"/>.</summary>
    public string? UrlPrefix { get; init; }

    /// <summary>The folder that paths behind the prefix are relative to; a file's own where <see langword="null"/>.</summary>
    public string? BaseFolder { get; init; }

    /// <summary>Whether an archive that is there is an error.</summary>
    public bool NoClobber { get; init; }

    /// <summary>Whether a read-only archive is replaced.</summary>
    public bool Force { get; init; }
}
