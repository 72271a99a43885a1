namespace ArticleTools;

/// <summary>What a URL must have been before it was damaged, where what is left of it proves that.</summary>
public sealed record ArticleUrlRepair
{
    /// <summary>The absolute URL in the serialisation of the WHATWG URL standard.</summary>
    public required string Url { get; init; }

    /// <summary>What was wrong, as a stable name of <see cref="ArticleLinkIssue"/>; of several faults the one that was mended first.</summary>
    public required string Reason { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Url;
}
