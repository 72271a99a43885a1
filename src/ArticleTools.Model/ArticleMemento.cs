namespace ArticleTools;

/// <summary>What the URL of an archived copy says of the original (RFC 7089 calls such a copy a memento).</summary>
public sealed record ArticleMemento
{
    /// <summary>The host of the archive.</summary>
    public required string Archive { get; init; }

    /// <summary>The URL of the original; <see langword="null"/> where the archive has only given the copy a name of its own.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>When the copy was made; <see langword="null"/> where the URL does not say.</summary>
    public DateTimeOffset? Captured { get; init; }

    /// <inheritdoc/>
    public override string ToString() => OriginalUrl ?? Archive;
}
