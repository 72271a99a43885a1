namespace ArticleTools;

/// <summary>An image of an article.</summary>
public sealed record ArticleImage
{
    /// <summary>The position among the article's images, from 1.</summary>
    public int Index { get; init; }

    /// <summary>The absolute URL that the document shows by default, or the reference as written where nothing tells its base.</summary>
    public required string Url { get; init; }

    /// <summary>The URL of the largest file offered, by stated width or density; the same as <see cref="Url"/> where only one is.</summary>
    public required string LargestUrl { get; init; }

    /// <summary>The width in pixels of the largest file, where stated.</summary>
    public int? LargestWidth { get; init; }

    /// <summary>All files offered, in the order of the document.</summary>
    public IReadOnlyList<ArticleImageCandidate> Candidates { get; init; } = [];

    /// <summary>The alternative text: empty where the image is marked as decorative, <see langword="null"/> where none is given.</summary>
    public string? Alt { get; init; }

    /// <summary>The caption.</summary>
    public string? Caption { get; init; }

    /// <summary>The line that says who made or owns the image.</summary>
    public string? Credit { get; init; }

    /// <summary>The absolute URL that the image links to.</summary>
    public string? LinkUrl { get; init; }

    /// <summary>The part that the image's block plays.</summary>
    public ArticleBlockRole Role { get; init; }

    /// <summary>The <see cref="ArticleBlock.Index"/> of the image's block; <see langword="null"/> for a cover that only the metadata names.</summary>
    public int? BlockIndex { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Url;
}
