namespace ArticleTools;

/// <summary>What a block of a document is by its structure, whatever part it plays.</summary>
public enum ArticleBlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>A heading; <see cref="ArticleBlock.Level"/> is its rank from 1 to 6.</summary>
    Heading,

    /// <summary>One item of a list; <see cref="ArticleBlock.Level"/> is its nesting depth from 1.</summary>
    ListItem,

    /// <summary>A paragraph of a block quotation or of an embedded post.</summary>
    Quotation,

    /// <summary>A quotation set apart to draw the eye, repeating or standing for words of the article.</summary>
    PullQuote,

    /// <summary>An image or other medium with its caption; the text is the caption.</summary>
    Figure,

    /// <summary>A data table; <see cref="ArticleBlock.Rows"/> holds its cells.</summary>
    Table,

    /// <summary>Preformatted text or program code.</summary>
    Code,

    /// <summary>A thematic break.</summary>
    Rule,

    /// <summary>A header of metadata in front of the document.</summary>
    FrontMatter,

    /// <summary>A control of a form: a field, a button or their label.</summary>
    Form,
}
