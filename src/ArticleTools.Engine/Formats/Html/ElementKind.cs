namespace ArticleTools.Engine.Formats.Html;

/// <summary>How the walk treats an element.</summary>
internal enum ElementKind : byte
{
    /// <summary>Part of the running text.</summary>
    Inline,

    /// <summary>Running text that an <see cref="ArticleInline"/> stands for.</summary>
    Marked,
    Link,
    LineBreak,

    /// <summary>Starts and ends paragraphs and may hold further blocks.</summary>
    Container,
    Paragraph,
    Heading,
    List,
    ListItem,
    Quotation,
    Figure,
    Caption,
    Table,
    Preformatted,
    ThematicBreak,
    Image,
    Source,
    Control,
    Noscript,
    Script,

    /// <summary><c>meta</c>, <c>link</c>, <c>title</c> and <c>base</c>, which broken pages also have in their body.</summary>
    Metadata,

    /// <summary>Holds nothing that a reader sees as text, but may have a poster.</summary>
    Video,

    /// <summary>Holds nothing that a reader sees as text.</summary>
    Ignored,
}
