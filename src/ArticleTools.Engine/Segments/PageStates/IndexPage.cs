using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises a page of pointers to others: many teasers of one template, and hardly any running text beside them.</summary>
internal static class IndexPage
{
    private const int FewestTeasers = 8;
    private const int ShortestHeadline = 12;
    private const int LongestHeadline = 250;
    private const double Linked = 0.8;
    private const int ShortestParagraph = 40;

    // The most text without a teaser in between: an excerpt of one, and an introduction.
    private const int LongestExcerpt = 800;
    private const int LongestIntroduction = 600;

    public static string? Describe(PageFacts page)
    {
        if (page.IsDeclaredArticle)
        {
            return null;
        }

        var teasers = FindTeasers(page);
        if (teasers.Count < FewestTeasers)
        {
            return null;
        }

        var (excerpt, introduction) = MeasureText(page, teasers);
        var declared = page.JsonLd.Types.Find(type => type is "CollectionPage" or "SearchResultsPage");
        if (excerpt > LongestExcerpt || (introduction > LongestIntroduction && declared is null))
        {
            return null;
        }

        var blocks = page.Outline.Blocks;
        var reason = declared is null ? $"no more than {introduction} characters of text stand beside them" : $"its structured data calls it a {declared}";
        return $"The page points to others, {teasers.Count} of them from '{blocks[teasers[0]].Draft.Text}' to '{blocks[teasers[^1]].Draft.Text}', and {reason}.";
    }

    // Linked headlines of the same kind in elements of the same class: the largest set of them.
    private static List<int> FindTeasers(PageFacts page)
    {
        var sets = new Dictionary<(ArticleBlockKind Kind, string Name, string? Class), List<int>>();
        var headlines = new HashSet<string>(StringComparer.Ordinal);
        List<int> largest = [];
        for (var i = 0; i < page.Outline.Blocks.Count; i++)
        {
            var block = page.Outline.Blocks[i];
            if (!IsHeadline(page, block) || !headlines.Add(block.Draft.Text))
            {
                continue;
            }

            var container = page.Outline.Containers[block.Container];
            var template = (block.Draft.Kind, container.Name, container.Class);
            if (!sets.TryGetValue(template, out var teasers))
            {
                sets.Add(template, teasers = []);
            }

            teasers.Add(i);
            largest = teasers.Count > largest.Count ? teasers : largest;
        }

        return largest;
    }

    // The items of a list without a class are as often a menu or an archive beside an article.
    private static bool IsHeadline(PageFacts page, in HtmlBlock block) =>
        block.TextLength is >= ShortestHeadline and <= LongestHeadline
        && block.LinkDensity >= Linked
        && block.Draft.Landmark is not (Landmark.Navigation or Landmark.ContentInfo)
        && (block.Draft.Kind is ArticleBlockKind.Heading or ArticleBlockKind.Paragraph
            || (block.Draft.Kind == ArticleBlockKind.ListItem && page.Outline.Containers[block.Container].Class is not null))
        && page.IsShown(block);

    private static (int Excerpt, int Introduction) MeasureText(PageFacts page, List<int> teasers)
    {
        var next = 0;
        var run = 0;
        var excerpt = 0;
        var introduction = 0;
        for (var i = 0; i < page.Outline.Blocks.Count; i++)
        {
            if (next < teasers.Count && teasers[next] == i)
            {
                next++;
                run = 0;
                continue;
            }

            var block = page.Outline.Blocks[i];
            if (!IsText(page, block))
            {
                continue;
            }

            run += block.TextLength;
            if (next > 0 && next < teasers.Count)
            {
                excerpt = Math.Max(excerpt, run);
            }
            else
            {
                introduction = Math.Max(introduction, run);
            }
        }

        return (excerpt, introduction);
    }

    private static bool IsText(PageFacts page, in HtmlBlock block) =>
        block.TextLength >= ShortestParagraph
        && block.LinkDensity < 0.5
        && block.Draft.Kind is not (ArticleBlockKind.Form or ArticleBlockKind.Figure)
        && block.Draft.Landmark is not (Landmark.Navigation or Landmark.ContentInfo)
        && page.IsShown(block);
}
