namespace ArticleTools;

/// <summary>One of the files that an image is offered in (an image candidate of the HTML standard's <c>srcset</c>).</summary>
public sealed record ArticleImageCandidate
{
    /// <summary>
    /// The absolute URL, or the reference as written where nothing tells its base.
    /// A long <c>data:</c> URL is cut short, see <see cref="ArticleImage.Url"/>.
    /// </summary>
    public required string Url { get; init; }

    /// <summary>The width in pixels that its descriptor states, else the one that its name or query bears.</summary>
    public int? Width { get; init; }

    /// <summary>The pixel density that its descriptor states.</summary>
    public double? Density { get; init; }

    /// <summary>The media type that its <c>source</c> element states.</summary>
    public string? Type { get; init; }

    /// <summary>The media query under which its <c>source</c> element is taken.</summary>
    public string? Media { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Url;
}
