namespace ArticleTools.Benchmarks.BareText;

/// <summary>The ways in which programs save the text of a page without its tags.</summary>
internal enum TextRendering
{
    /// <summary>What a browser shows: a line a block, blank lines around paragraphs, nothing that is hidden.</summary>
    Inner,

    /// <summary>Everything but scripts, the page's title first: a line a block, blank lines around headings, paragraphs and lists.</summary>
    Spaced,

    /// <summary>The same without any blank line.</summary>
    Dense,

    /// <summary>A line for each piece of text between two tags.</summary>
    Lines,

    /// <summary>Paragraphs wrapped at 80 columns and indented, items of lists with bullets.</summary>
    Wrapped,
}
