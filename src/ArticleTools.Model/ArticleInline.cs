namespace ArticleTools;

/// <summary>A marked-up stretch of a block's text.</summary>
public sealed record ArticleInline
{
    /// <summary>What the stretch is.</summary>
    public required ArticleInlineKind Kind { get; init; }

    /// <summary>Where it starts in <see cref="ArticleBlock.Text"/>, in UTF-16 code units from 0.</summary>
    public int Start { get; init; }

    /// <summary>How long it is, in UTF-16 code units; 0 for a link without text.</summary>
    public int Length { get; init; }

    /// <summary>For a link, its reference exactly as written, after character references are resolved.</summary>
    public string? Target { get; init; }

    /// <summary>For a link, its <c>rel</c> attribute as written.</summary>
    public string? Rel { get; init; }

    /// <summary>
    /// For a link without text, what names it all the same, as <c>aria-label</c>, <c>title</c> or text that is hidden from sight do
    /// (W3C Accessible Name and Description Computation); <see langword="null"/> where nothing does.
    /// </summary>
    public string? Label { get; init; }
}
