namespace ArticleTools;

/// <summary>One of the files that an image is offered in (an image candidate of the HTML standard's <c>srcset</c>).</summary>
public sealed record ArticleImageCandidate
{
    /// <summary>The absolute URL, or the reference as written where nothing tells its base.</summary>
    public required string Url { get; init; }

    /// <summary>The width in pixels that its descriptor states.</summary>
    public int? Width { get; init; }

    /// <summary>The pixel density that its descriptor states.</summary>
    public double? Density { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Url;
}
