namespace ArticleTools;

/// <summary>A stretch of a block's text.</summary>
public sealed record ArticleQuotationPart
{
    /// <summary>The <see cref="ArticleBlock.Index"/> of the block.</summary>
    public int BlockIndex { get; init; }

    /// <summary>Where the stretch starts in the block's text, in UTF-16 code units from 0.</summary>
    public int Start { get; init; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length { get; init; }
}
