namespace ArticleTools;

/// <summary>Where an article was read from, and the fixity of what was read.</summary>
public sealed record ArticleSource
{
    /// <summary>The full path of the file; <see langword="null"/> for text that was handed over without one.</summary>
    public string? Path { get; init; }

    /// <summary>The format of the body, by content first and by extension second.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>The language of the front matter, or <see cref="ArticleFrontMatterFormat.None"/>.</summary>
    public ArticleFrontMatterFormat FrontMatter { get; init; }

    /// <summary>The WHATWG name of the character encoding that the text was decoded with, such as <c>utf-8</c> or <c>windows-1252</c>.</summary>
    public required string Encoding { get; init; }

    /// <summary>The size in bytes of the document as it is stored, before decompression.</summary>
    public long Length { get; init; }

    /// <summary>The SHA-256 digest of the stored bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The identifier of the archive record that held the document; <see langword="null"/> for a plain file.</summary>
    public string? RecordId { get; init; }

    /// <summary>The byte offset of the archive record in its file, as <see cref="WarcRecord.Offset"/> counts; <see langword="null"/> for a plain file.</summary>
    public long? Offset { get; init; }

    /// <summary>The name of the archive file within the package that <see cref="Path"/> is; <see langword="null"/> unless that is a WACZ.</summary>
    public string? Entry { get; init; }

    /// <summary>The URL that the archive record was captured from; <see langword="null"/> for a plain file.</summary>
    public string? TargetUri { get; init; }

    /// <summary>When the archive record was captured; <see langword="null"/> for a plain file.</summary>
    public DateTimeOffset? CaptureTime { get; init; }

    /// <summary>The digest of the payload that the archive record states, such as <c>sha1:…</c>; <see langword="null"/> where it states none.</summary>
    public string? PayloadDigest { get; init; }

    /// <inheritdoc/>
    public override string ToString() => (Path ?? RecordId ?? Sha256) + (Offset is null ? "" : FormattableString.Invariant($" at offset {Offset}"));
}
