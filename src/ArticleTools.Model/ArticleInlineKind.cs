namespace ArticleTools;

/// <summary>What a stretch of text within a block is.</summary>
public enum ArticleInlineKind
{
    /// <summary>A hyperlink; <see cref="ArticleInline.Target"/> is its reference as written.</summary>
    Link,

    /// <summary>Stress emphasis.</summary>
    Emphasis,

    /// <summary>Strong importance.</summary>
    Strong,

    /// <summary>Program code.</summary>
    Code,

    /// <summary>A quotation that markup, not punctuation, sets off.</summary>
    Quotation,

    /// <summary>Text that has been removed from the document.</summary>
    Deleted,

    /// <summary>Subscript.</summary>
    Subscript,

    /// <summary>Superscript.</summary>
    Superscript,
}
