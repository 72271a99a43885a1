namespace ArticleTools;

/// <summary>Words that an article quotes.</summary>
public sealed record ArticleQuotation
{
    /// <summary>The position among the article's quotations, from 1.</summary>
    public int Index { get; init; }

    /// <summary>The quoted words without the quotation marks around them.</summary>
    public required string Text { get; init; }

    /// <summary>How the document sets the quotation off.</summary>
    public ArticleQuotationKind Kind { get; init; }

    /// <summary>The speaker as named beside the quotation; <see langword="null"/> where that can't be told.</summary>
    public string? Speaker { get; init; }

    /// <summary>The part that the quotation's block plays.</summary>
    public ArticleBlockRole Role { get; init; }

    /// <summary>The <see cref="ArticleBlock.Index"/> of the block in which the quotation starts.</summary>
    public int BlockIndex { get; init; }

    /// <summary>Where the quoted words start in that block's text, in UTF-16 code units from 0.</summary>
    public int Start { get; init; }

    /// <summary>The length of the quoted words in that block's text, in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The path of the article's file.</summary>
    public string? Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
