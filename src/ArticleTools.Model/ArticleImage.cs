namespace ArticleTools;

/// <summary>An image of an article. However often and in whatever sizes the document shows it, an image is one object.</summary>
public sealed record ArticleImage
{
    /// <summary>The position among the article's images, from 1.</summary>
    public int Index { get; init; }

    /// <summary>
    /// The absolute URL that the document shows by default, or the reference as written where nothing tells its base.
    /// Of an image within the document (<c>data:</c>) only the start, with an ellipsis, where it is long; the whole is in
    /// <see cref="ArticleBlock.Images"/>.
    /// </summary>
    public required string Url { get; init; }

    /// <summary>The URL of the largest file offered, by stated width or density; the same as <see cref="Url"/> where only one is.</summary>
    public required string LargestUrl { get; init; }

    /// <summary>The width in pixels of the largest file, where stated.</summary>
    public int? LargestWidth { get; init; }

    /// <summary>All files offered, in the order of the document: by the element, its <c>source</c> elements, the metadata, and a link to the image itself.</summary>
    public IReadOnlyList<ArticleImageCandidate> Candidates { get; init; } = [];

    /// <summary>
    /// What the files of an image have in common: host and path without scheme, size and extension.
    /// The same image in two articles has the same key. Of an image within the document it is a digest.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>What the image is for.</summary>
    public ArticleImageKind Kind { get; init; }

    /// <summary>Where the document names the image.</summary>
    public ArticleImagePlacement Placement { get; init; }

    /// <summary>Whether the article's metadata names it as the image that stands for the article.</summary>
    public bool IsCover { get; init; }

    /// <summary>The width in CSS pixels that the document states for its display.</summary>
    public int? Width { get; init; }

    /// <summary>The height in CSS pixels that the document states for its display.</summary>
    public int? Height { get; init; }

    /// <summary>The <c>sizes</c> attribute, by which a browser chooses among the candidates.</summary>
    public string? Sizes { get; init; }

    /// <summary>The alternative text as written: empty where the image is marked as decorative, <see langword="null"/> where none is given.</summary>
    public string? Alt { get; init; }

    /// <summary>The caption, without the credit at its end.</summary>
    public string? Caption { get; init; }

    /// <summary>The line that says who made or owns the image, and what it says.</summary>
    public ArticleImageCredit? Credit { get; init; }

    /// <summary>The absolute URL that the image links to.</summary>
    public string? LinkUrl { get; init; }

    /// <summary>The heading over the image, of those of the same part of the page; <see langword="null"/> where there is none below the headline.</summary>
    public string? Section { get; init; }

    /// <summary>The part that the image's block plays.</summary>
    public ArticleBlockRole Role { get; init; }

    /// <summary>What seems wrong with the image, as stable names (see <see cref="ArticleImageIssue"/>); empty where nothing does.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>The <see cref="ArticleBlock.Index"/> of the image's block; <see langword="null"/> for a cover that only the metadata names.</summary>
    public int? BlockIndex { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Url;
}
