namespace ArticleTools;

/// <summary>How a document sets a quotation off, or what else stands in quotation marks.</summary>
public enum ArticleQuotationKind
{
    /// <summary>Direct speech or writing in quotation marks.</summary>
    Direct,

    /// <summary>A block quotation.</summary>
    Block,

    /// <summary>A pull quote.</summary>
    Pull,

    /// <summary>The title of a work, or another name, in quotation marks. It is no quotation and is given only when asked for.</summary>
    Title,

    /// <summary>A term, or words held at a distance (scare quotes), that nobody is said to have spoken. It is no quotation and is given only when asked for.</summary>
    Term,
}
