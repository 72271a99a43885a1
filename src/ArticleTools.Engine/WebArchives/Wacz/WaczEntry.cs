namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>A file in a package, as the package's directory states it.</summary>
/// <param name="Name">The path in the package.</param>
/// <param name="Method">How it is compressed.</param>
/// <param name="HeaderOffset">Where its local header starts.</param>
/// <param name="StoredLength">The number of its stored bytes.</param>
/// <param name="Length">The number of its bytes.</param>
/// <param name="IsEncrypted">Whether it is encrypted.</param>
internal readonly record struct WaczEntry(string Name, int Method, long HeaderOffset, long StoredLength, long Length, bool IsEncrypted)
{
    /// <summary>Stored as it is.</summary>
    public const int Stored = 0;

    /// <summary>Compressed with deflate.</summary>
    public const int Deflated = 8;

    /// <summary>Whether it is one of the archive files that the package is about.</summary>
    public bool IsArchiveFile => Name.StartsWith("archive/", StringComparison.Ordinal)
        && Path.GetExtension(Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name[..^3] : Name).ToLowerInvariant() is ".warc" or ".arc";

    /// <summary>Whether its name leads out of the folder that the package would be unpacked to.</summary>
    public bool ClimbsOut => Name.Contains('\\', StringComparison.Ordinal) || Name.StartsWith('/')
        || (Name.Length > 1 && Name[1] == ':') || Name.Split('/').Contains("..", StringComparer.Ordinal);
}
