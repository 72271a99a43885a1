namespace ArticleTools;

/// <summary>An image as a block refers to it, with its attributes as written.</summary>
public sealed record ArticleImageReference
{
    /// <summary>The <c>src</c> attribute, or the attribute that stands for it until a script loads the image; for a poster or background, its reference.</summary>
    public string? Src { get; init; }

    /// <summary>The <c>srcset</c> attribute, or the attribute that stands for it until a script loads the image.</summary>
    public string? SrcSet { get; init; }

    /// <summary>The <c>sizes</c> attribute.</summary>
    public string? Sizes { get; init; }

    /// <summary>The <c>source</c> elements before it in its <c>picture</c>.</summary>
    public IReadOnlyList<ArticleImageSource> Sources { get; init; } = [];

    /// <summary>What further attributes for scripts name: other sizes of the image, or the placeholder in its <c>src</c>.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>The alternative text: empty where the image is marked as decorative, <see langword="null"/> where none is given.</summary>
    public string? Alt { get; init; }

    /// <summary>The <c>title</c> attribute.</summary>
    public string? Title { get; init; }

    /// <summary>The width in CSS pixels that an attribute or the inline style declares.</summary>
    public int? Width { get; init; }

    /// <summary>The height in CSS pixels that an attribute or the inline style declares.</summary>
    public int? Height { get; init; }

    /// <summary>The target, as written, of the link that the image stands in.</summary>
    public string? LinkTarget { get; init; }

    /// <summary>Where the image is named.</summary>
    public ArticleImagePlacement Placement { get; init; }

    /// <summary>What the markup says that the image is for, by its ARIA role, its size and the class names around it; <see langword="null"/> where it says nothing.</summary>
    public ArticleImageKind? Kind { get; init; }

    /// <summary>Whether attributes or the inline style hide the image itself.</summary>
    public bool IsHidden { get; init; }
}
