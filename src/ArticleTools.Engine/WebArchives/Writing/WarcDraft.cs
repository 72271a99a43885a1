namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>A record that is to be written.</summary>
internal sealed record WarcDraft
{
    /// <summary>The record's type, as its header names it.</summary>
    public required string Type { get; init; }

    /// <summary>When the content was captured.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The block, from its start: a stream that can be sought, since its digest comes in front of it.</summary>
    public required Stream Block { get; init; }

    /// <summary>Where the payload starts in the block; <see langword="null"/> for a record whose payload gets no digest.</summary>
    public long? PayloadOffset { get; init; }

    /// <summary>The identifier, for a record that has one already; it is made of the record's content and place otherwise.</summary>
    public string? RecordId { get; init; }

    /// <summary>The URI that was captured.</summary>
    public string? TargetUri { get; init; }

    /// <summary>The media type of the block.</summary>
    public string? ContentType { get; init; }

    /// <summary>The media type of the payload where it is not that of the block.</summary>
    public string? MimeType { get; init; }

    /// <summary>The HTTP status of a response.</summary>
    public int? Status { get; init; }

    /// <summary>The file that the block is read from, for messages.</summary>
    public string? Source { get; init; }

    /// <summary>Further fields of the header. Digests among them stand, and are not computed.</summary>
    public IReadOnlyList<WarcHeaderField> Fields { get; init; } = [];
}
