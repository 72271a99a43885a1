namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>A quotation with what is known of it, before it is put into an object.</summary>
internal sealed class Passage
{
    public required ArticleQuotationKind Kind { get; init; }

    /// <summary>Where the words stand, block by block.</summary>
    public required List<(ArticleBlock Block, QuotedSpan Span)> Parts { get; init; }

    public Attribution? Attribution { get; init; }

    public ResolvedSpeaker? Speaker { get; init; }

    /// <summary>The passage whose sentence this one goes on with.</summary>
    public Passage? Continues { get; init; }
}
