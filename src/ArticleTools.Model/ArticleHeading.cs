namespace ArticleTools;

/// <summary>A heading within an article.</summary>
public sealed record ArticleHeading
{
    /// <summary>The position among the article's headings, from 1.</summary>
    public int Index { get; init; }

    /// <summary>The rank from 1 to 6 as written.</summary>
    public int Level { get; init; }

    /// <summary>The heading's text.</summary>
    public required string Text { get; init; }

    /// <summary>The part that the heading's block plays.</summary>
    public ArticleBlockRole Role { get; init; }

    /// <summary>The <see cref="ArticleBlock.Index"/> of the heading's block.</summary>
    public int BlockIndex { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
