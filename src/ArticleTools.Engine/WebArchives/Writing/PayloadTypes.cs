namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>The media types of files, by their extensions.</summary>
internal static class PayloadTypes
{
    /// <summary>What is not known.</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>What is stored as gzip.</summary>
    public const string Gzip = "application/gzip";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html", [".htm"] = "text/html", [".xhtml"] = "application/xhtml+xml", [".xht"] = "application/xhtml+xml",
        [".md"] = "text/markdown", [".markdown"] = "text/markdown", [".txt"] = "text/plain", [".text"] = "text/plain",
        [".css"] = "text/css", [".js"] = "text/javascript", [".mjs"] = "text/javascript", [".csv"] = "text/csv", [".tsv"] = "text/tab-separated-values",
        [".json"] = "application/json", [".jsonl"] = "application/jsonl", [".xml"] = "application/xml", [".rss"] = "application/rss+xml", [".atom"] = "application/atom+xml",
        [".yaml"] = "application/yaml", [".yml"] = "application/yaml",
        [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".png"] = "image/png", [".gif"] = "image/gif", [".webp"] = "image/webp", [".avif"] = "image/avif",
        [".svg"] = "image/svg+xml", [".ico"] = "image/vnd.microsoft.icon", [".bmp"] = "image/bmp", [".tif"] = "image/tiff", [".tiff"] = "image/tiff",
        [".mp3"] = "audio/mpeg", [".m4a"] = "audio/mp4", [".ogg"] = "audio/ogg", [".opus"] = "audio/opus", [".wav"] = "audio/wav", [".flac"] = "audio/flac",
        [".mp4"] = "video/mp4", [".m4v"] = "video/mp4", [".webm"] = "video/webm", [".mov"] = "video/quicktime",
        [".woff"] = "font/woff", [".woff2"] = "font/woff2", [".ttf"] = "font/ttf", [".otf"] = "font/otf", [".wasm"] = "application/wasm",
        [".pdf"] = "application/pdf", [".epub"] = "application/epub+zip", [".zip"] = "application/zip", [".gz"] = Gzip,
    };

    /// <summary>The type of a file.</summary>
    public static string Of(string path) => Types.GetValueOrDefault(Path.GetExtension(path), Unknown);

    /// <summary>The type of an article.</summary>
    public static string Of(ArticleFormat format) => format switch
    {
        ArticleFormat.Html => "text/html",
        ArticleFormat.Markdown => "text/markdown",
        _ => "text/plain",
    };

    /// <summary>Whether a type is that of a page for readers.</summary>
    public static bool IsPage(string mediaType) => mediaType is "text/html" or "application/xhtml+xml" or "text/markdown" or "text/plain";
}
