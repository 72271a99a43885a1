namespace ArticleTools;

/// <summary>The format of an article's body. A front matter header, if there is one, is told apart from it.</summary>
public enum ArticleFormat
{
    /// <summary>Text without markup, as a browser or a scraper saves it.</summary>
    PlainText,

    /// <summary>CommonMark with the usual extensions (tables, autolinks, footnotes).</summary>
    Markdown,

    /// <summary>HTML or XHTML: a whole page or a fragment.</summary>
    Html,
}
