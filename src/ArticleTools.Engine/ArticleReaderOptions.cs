using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine;

/// <summary>How a document is read, and the limits that hold while it is.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>The default of <see cref="MaximumBytes"/>: 64 MiB.</summary>
    public const long DefaultMaximumBytes = 64L * 1024 * 1024;

    /// <summary>The body's format; <see langword="null"/> to recognise it.</summary>
    public ArticleFormat? Format { get; init; }

    /// <summary>The name of the encoding to decode with; <see langword="null"/> to recognise it.</summary>
    public string? Encoding { get; init; }

    /// <summary>The URL that relative references are resolved against where the document names none.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The largest document to read, in bytes, both as stored and decompressed.</summary>
    public long MaximumBytes { get; init; } = DefaultMaximumBytes;

    /// <summary>The largest ratio of decompressed to stored size once a document has passed 1 MiB decompressed.</summary>
    public int MaximumCompressionRatio { get; init; } = 200;

    /// <summary>
    /// How deep elements, lists and front matter may nest; deeper parts of a body are read as if they lay at this depth,
    /// and a deeper front matter is refused.
    /// </summary>
    public int MaximumDepth { get; init; } = 256;

    /// <summary>How many aliases a YAML front matter may use.</summary>
    public int MaximumYamlAliases { get; init; } = 100;

    /// <summary>The largest front matter to read, in UTF-16 code units, both as written and with its aliases expanded.</summary>
    public int MaximumFrontMatterLength { get; init; } = 1024 * 1024;

    /// <summary>Which blocks of an HTML page are its body, as learned; the delivered model where <see langword="null"/>.</summary>
    internal BodyModel? BodyModel { get; init; }
}
