namespace ArticleTools;

/// <summary>A value for a field that was found but not chosen.</summary>
public sealed record ArticleEvidenceCandidate
{
    /// <summary>The value as the document writes it.</summary>
    public required string RawValue { get; init; }

    /// <summary>Where it stands.</summary>
    public required string Place { get; init; }

    /// <summary>The name of the rule that proposed it.</summary>
    public required string Rule { get; init; }

    /// <summary>Why it was not chosen.</summary>
    public required string Reason { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{RawValue} ({Place}: {Reason})";
}
