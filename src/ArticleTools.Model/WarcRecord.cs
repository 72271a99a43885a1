namespace ArticleTools;

/// <summary>A record of a web archive (WARC, ARC or WACZ): what its header says, and where it is stored.</summary>
public sealed record WarcRecord
{
    /// <summary>The full path of the archive; <see langword="null"/> for one that was handed over without one.</summary>
    public string? Path { get; init; }

    /// <summary>The name of the archive file within the package; <see langword="null"/> unless <see cref="Path"/> is a WACZ.</summary>
    public string? Entry { get; init; }

    /// <summary>
    /// Where to start reading for the record, in bytes from the start of its archive file (of the <see cref="Entry"/> within a package):
    /// the record itself, or the gzip member that it starts in.
    /// </summary>
    public long Offset { get; init; }

    /// <summary>
    /// How many decompressed bytes of the gzip member at <see cref="Offset"/> come before the record. It is 0 in a file that is compressed record
    /// by record, as archives should be, and in one that is not compressed. In a file that is compressed as a whole all records have the same
    /// <see cref="Offset"/> and differ in this.
    /// </summary>
    public long OffsetInMember { get; init; }

    /// <summary>
    /// How many bytes the record takes up from <see cref="Offset"/>, as stored, up to where the next one starts;
    /// <see langword="null"/> where it shares a gzip member with others.
    /// </summary>
    public long? Length { get; init; }

    /// <summary>The format as written: <c>WARC/1.1</c>, <c>WARC/1.0</c>, <c>ARC/1</c> and the like.</summary>
    public required string Version { get; init; }

    /// <summary>What the record holds.</summary>
    public WarcRecordType Type { get; init; }

    /// <summary>The record's identifier, without angle brackets; an ARC record has none.</summary>
    public string? RecordId { get; init; }

    /// <summary>When the content was captured, or the record made.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The URL or other identifier of what was captured.</summary>
    public string? TargetUri { get; init; }

    /// <summary>The media type of the record's block, such as <c>application/http; msgtype=response</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The number of bytes of the record's block, as its header states it.</summary>
    public long ContentLength { get; init; }

    /// <summary>The media type of the payload in lower case, without parameters: that of the HTTP header, or of the block where there is none.</summary>
    public string? MimeType { get; init; }

    /// <summary>The HTTP status of a response or revisit.</summary>
    public int? Status { get; init; }

    /// <summary>The digest of the block as stated, such as <c>sha1:…</c>.</summary>
    public string? BlockDigest { get; init; }

    /// <summary>The digest of the payload as stated.</summary>
    public string? PayloadDigest { get; init; }

    /// <summary>The identifier of the record that this one is about.</summary>
    public string? RefersTo { get; init; }

    /// <summary>The target of the record that this one is about.</summary>
    public string? RefersToTargetUri { get; init; }

    /// <summary>When the record that this one is about was captured.</summary>
    public DateTimeOffset? RefersToDate { get; init; }

    /// <summary>The identifiers of the records of the same capture.</summary>
    public IReadOnlyList<string> ConcurrentTo { get; init; } = [];

    /// <summary>The identifier of the record that describes how this one was made.</summary>
    public string? WarcInfoId { get; init; }

    /// <summary>The address of the server.</summary>
    public string? IPAddress { get; init; }

    /// <summary>The URI of the rules by which a revisit was told.</summary>
    public string? Profile { get; init; }

    /// <summary>The name of the archive file, as its first record states it.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type of the payload as it was recognised by whoever made the record.</summary>
    public string? IdentifiedPayloadType { get; init; }

    /// <summary>Why the content was cut short when it was captured: <c>length</c>, <c>time</c>, <c>disconnect</c> or <c>unspecified</c>.</summary>
    public string? Truncated { get; init; }

    /// <summary>Which segment this is, from 1, of a record that is stored in segments.</summary>
    public int? SegmentNumber { get; init; }

    /// <summary>The identifier of the first segment.</summary>
    public string? SegmentOriginId { get; init; }

    /// <summary>The number of bytes of all segments together, as the last one states it.</summary>
    public long? SegmentTotalLength { get; init; }

    /// <summary>All fields of the header in their order. Those of an ARC record have the names that its format gives them.</summary>
    public IReadOnlyList<WarcHeaderField> Header { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {TargetUri ?? RecordId}".TrimEnd();
}
