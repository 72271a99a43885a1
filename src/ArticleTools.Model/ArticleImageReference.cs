namespace ArticleTools;

/// <summary>An image as a block refers to it, with its attributes as written.</summary>
public sealed record ArticleImageReference
{
    /// <summary>The <c>src</c> attribute, or the attribute that stands for it until a script loads the image.</summary>
    public string? Src { get; init; }

    /// <summary>The <c>srcset</c> attribute, joined with those of the <c>source</c> elements around it.</summary>
    public string? SrcSet { get; init; }

    /// <summary>The <c>sizes</c> attribute.</summary>
    public string? Sizes { get; init; }

    /// <summary>The alternative text: empty where the image is marked as decorative, <see langword="null"/> where none is given.</summary>
    public string? Alt { get; init; }

    /// <summary>The <c>title</c> attribute.</summary>
    public string? Title { get; init; }

    /// <summary>The declared width in CSS pixels.</summary>
    public int? Width { get; init; }

    /// <summary>The declared height in CSS pixels.</summary>
    public int? Height { get; init; }

    /// <summary>The target, as written, of the link that the image stands in.</summary>
    public string? LinkTarget { get; init; }
}
