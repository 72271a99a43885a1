namespace ArticleTools;

/// <summary>A <c>source</c> element beside an image in a <c>picture</c>, with its attributes as written.</summary>
public sealed record ArticleImageSource
{
    /// <summary>The <c>srcset</c> attribute, or the attribute that stands for it until a script loads the image.</summary>
    public required string SrcSet { get; init; }

    /// <summary>The <c>sizes</c> attribute.</summary>
    public string? Sizes { get; init; }

    /// <summary>The <c>type</c> attribute: the media type of the files.</summary>
    public string? Type { get; init; }

    /// <summary>The <c>media</c> attribute: the media query under which the source is taken.</summary>
    public string? Media { get; init; }
}
