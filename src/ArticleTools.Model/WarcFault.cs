namespace ArticleTools;

/// <summary>Something that is wrong with a web archive, and where.</summary>
public sealed record WarcFault
{
    /// <summary>The full path of the archive.</summary>
    public string? Path { get; init; }

    /// <summary>The name of the archive file within the package; <see langword="null"/> unless <see cref="Path"/> is a WACZ.</summary>
    public string? Entry { get; init; }

    /// <summary>Where the record at fault starts, as <see cref="WarcRecord.Offset"/> counts.</summary>
    public long Offset { get; init; }

    /// <summary>How many decompressed bytes of the gzip member come before that record, as <see cref="WarcRecord.OffsetInMember"/> counts.</summary>
    public long OffsetInMember { get; init; }

    /// <summary>The identifier of the record at fault, where it has one.</summary>
    public string? RecordId { get; init; }

    /// <summary>One of <see cref="WarcFaultId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters.</summary>
    public ArticleDiagnosticSeverity Severity { get; init; }

    /// <summary>What is wrong, for a person.</summary>
    public required string Message { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} at offset {Offset}: {Message}";
}
