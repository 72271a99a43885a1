namespace ArticleTools.Engine.Sources;

/// <summary>The extensions of files that lie beside articles but are none: parts of pages, media, office documents, archives, data and programs.</summary>
internal static class OtherFileExtensions
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".css", ".js", ".mjs", ".map", ".wasm", ".woff", ".woff2", ".ttf", ".otf", ".eot",
        ".avif", ".bmp", ".gif", ".heic", ".ico", ".jpeg", ".jpg", ".png", ".psd", ".svg", ".tif", ".tiff", ".webp",
        ".aac", ".avi", ".flac", ".m4a", ".m4v", ".mkv", ".mov", ".mp3", ".mp4", ".mpeg", ".mpg", ".ogg", ".opus", ".wav", ".webm",
        ".doc", ".docx", ".epub", ".odp", ".ods", ".odt", ".pdf", ".ppt", ".pptx", ".ps", ".rtf", ".xls", ".xlsx",
        ".7z", ".bz2", ".jar", ".rar", ".tar", ".tgz", ".xz", ".zip", ".zst",
        ".bin", ".cdx", ".cdxj", ".csv", ".db", ".ini", ".json", ".jsonl", ".ndjson", ".parquet", ".plist", ".sqlite", ".toml", ".tsv", ".xml", ".yaml", ".yml",
        ".bak", ".bat", ".class", ".cmd", ".dll", ".dylib", ".exe", ".lnk", ".msi", ".ps1", ".psd1", ".psm1", ".pyc", ".sh", ".so", ".tmp",
    };

    /// <summary>Whether a file of this name is of one of these kinds, stored as gzip or not.</summary>
    public static bool Contains(ReadOnlySpan<char> fileName)
    {
        if (fileName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            fileName = fileName[..^3];
        }

        return Extensions.Contains(Path.GetExtension(fileName).ToString());
    }
}
