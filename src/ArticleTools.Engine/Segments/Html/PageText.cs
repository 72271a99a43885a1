using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>How much text each container of a page holds, answered at once from sums over the blocks.</summary>
internal sealed class PageText
{
    // Shorter ones are labels more often than text.
    private const int ShortestParagraph = 25;

    private readonly HtmlOutline _outline;
    private readonly int[] _length;
    private readonly int[] _linkLength;
    private readonly double[] _prose;

    /// <param name="outline">The page.</param>
    /// <param name="counts">Whether a block counts; all do where null.</param>
    public PageText(HtmlOutline outline, Predicate<HtmlBlock>? counts = null)
    {
        _outline = outline;
        var count = outline.Blocks.Count;
        _length = new int[count + 1];
        _linkLength = new int[count + 1];
        _prose = new double[count + 1];
        for (var i = 0; i < count; i++)
        {
            var block = outline.Blocks[i];
            var isCounted = counts is null || counts(block);
            _length[i + 1] = _length[i] + (isCounted ? block.TextLength : 0);
            _linkLength[i + 1] = _linkLength[i] + (isCounted ? block.LinkLength : 0);
            _prose[i + 1] = _prose[i] + (isCounted ? GetProse(block) : 0);
        }
    }

    /// <summary>The characters of a container that are running text outside links.</summary>
    public double Prose(HtmlContainer container) => _prose[container.EndBlock] - _prose[container.FirstBlock];

    public double ProseOfPage => _prose[_outline.Blocks.Count];

    public int Length(HtmlContainer container) => _length[container.EndBlock] - _length[container.FirstBlock];

    /// <summary>The share of a container's text that is links, from 0 to 1.</summary>
    public double LinkDensity(HtmlContainer container)
    {
        var length = Length(container);
        return length == 0 ? 0 : (double)LinkLength(container) / length;
    }

    public int LinkLength(HtmlContainer container) => _linkLength[container.EndBlock] - _linkLength[container.FirstBlock];

    public static double GetProse(in HtmlBlock block) =>
        block.TextLength < ShortestParagraph || block.Draft.Kind is ArticleBlockKind.Heading or ArticleBlockKind.Figure or ArticleBlockKind.Form
            ? 0
            : block.TextLength * (1 - block.LinkDensity);
}
