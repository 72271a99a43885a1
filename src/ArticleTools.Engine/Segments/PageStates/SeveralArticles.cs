using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises several whole articles one below the other: a blog's front page, or further articles appended for endless scrolling.</summary>
internal static class SeveralArticles
{
    private const int ShortestText = 700;
    private const int ShortestParagraph = 60;
    private const int FirstBlocks = 8;
    private const int LongestHeadline = 250;
    private const double Linked = 0.8;

    public static string? Describe(PageFacts page)
    {
        var containers = page.Outline.Containers;
        if (containers.Count(IsCandidate) < 2)
        {
            return null;
        }

        var text = SumText(page);
        var headlines = new List<HtmlBlock>();
        var start = int.MaxValue;

        // From the end, so that of articles within one another the innermost count.
        for (var i = containers.Count - 1; i >= 0; i--)
        {
            var container = containers[i];
            if (IsCandidate(container) && container.EndBlock <= start && text[container.EndBlock] - text[container.FirstBlock] >= ShortestText
                && FindHeadline(page, container) is { } headline)
            {
                headlines.Add(headline);
                start = container.FirstBlock;
            }
        }

        headlines.Reverse();
        string[] distinct = [.. headlines.Select(headline => headline.Draft.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
        return distinct.Length > 1 && headlines.TrueForAll(headline => headline.Draft.Level == headlines[0].Draft.Level)
            ? $"The page holds {distinct.Length} articles, each with its own headline and text: the first two are '{distinct[0]}' and '{distinct[1]}'."
            : null;
    }

    private static bool IsCandidate(HtmlContainer container) =>
        (container.Name == "article" || container.HasHint(ClassHints.Article)) && !container.HasHint(ClassHints.Comment | ClassHints.Related);

    // A heading that is the headline of an article, not of a section of this one: of the first rank, or a link to the article.
    // Further down in rank stand the names of those who post in a forum.
    private static HtmlBlock? FindHeadline(PageFacts page, HtmlContainer container)
    {
        var end = Math.Min(container.EndBlock, container.FirstBlock + FirstBlocks);
        for (var i = container.FirstBlock; i < end; i++)
        {
            var block = page.Outline.Blocks[i];
            if (block.Draft.Kind == ArticleBlockKind.Heading && block.TextLength is > 0 and <= LongestHeadline && page.IsShown(block))
            {
                return block.Draft.Level == 1 || (block.Draft.Level == 2 && block.LinkDensity >= Linked && !page.IsDeclaredArticle) ? block : null;
            }
        }

        return null;
    }

    private static int[] SumText(PageFacts page)
    {
        var blocks = page.Outline.Blocks;
        var sums = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            var isText = blocks[i].TextLength >= ShortestParagraph && blocks[i].LinkDensity < 0.5 && page.IsShown(blocks[i])
                && blocks[i].Draft.Role != ArticleBlockRole.Comment;
            sums[i + 1] = sums[i] + (isText ? blocks[i].TextLength : 0);
        }

        return sums;
    }
}
