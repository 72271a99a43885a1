using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>The words of a page's running text, by which a pull quote that repeats them is told from a quotation of its own.</summary>
internal sealed class BodyWords
{
    private readonly HtmlOutline _outline;
    private string? _words;

    public BodyWords(HtmlOutline outline) => _outline = outline;

    /// <summary>Whether the words of a block stand in a paragraph as well.</summary>
    public bool Repeats(DraftBlock block)
    {
        var words = Letters.Of(block.Text);
        _words ??= Gather();
        return words.Length > 0 && _words.Contains(words, StringComparison.Ordinal);
    }

    private string Gather()
    {
        var paragraphs = _outline.Blocks
            .Where(block => block.Draft.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem or ArticleBlockKind.Quotation)
            .Select(block => Letters.Of(block.Draft.Text));
        return string.Concat(paragraphs);
    }
}
