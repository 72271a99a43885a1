namespace ArticleTools;

/// <summary>How a document sets a quotation off.</summary>
public enum ArticleQuotationKind
{
    /// <summary>Direct speech in quotation marks.</summary>
    Direct,

    /// <summary>A block quotation.</summary>
    Block,

    /// <summary>A pull quote.</summary>
    Pull,
}
