using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>Marks the blocks of a whole page: finds the main part, cleans it, and names the furniture around it.</summary>
internal static class PageSegmenter
{
    // What is found is thin below this share of the page's text: then names of furniture are not trusted, if that finds much more.
    private const double ThinShare = 0.35;
    private const double MuchMore = 1.7;

    /// <param name="outline">The page.</param>
    /// <param name="titles">The titles that the page's head and structured data state.</param>
    /// <param name="signs">What they say about the kind of page.</param>
    /// <param name="model">What was learned of bodies.</param>
    public static void Segment(HtmlOutline outline, IEnumerable<string> titles, PageSigns signs, BodyModel model)
    {
        if (outline.Blocks.Count > 0)
        {
            var title = new PageTitle(titles);
            SegmentByRules(outline, title);
            BodyChooser.Choose(outline, title, signs, model);
        }
    }

    /// <summary>Gives every block the role that the rules see in it.</summary>
    public static void SegmentByRules(HtmlOutline outline, PageTitle title)
    {
        var text = new PageText(outline);
        var furniture = ContainerFurniture.Find(outline, text);
        var parts = MainContentFinder.Find(outline, furniture);
        if (Prose(parts, text) < ThinShare * text.ProseOfPage)
        {
            var laxer = ContainerFurniture.Find(outline, text, trustsNames: false);
            var more = MainContentFinder.Find(outline, laxer);
            if (Prose(more, text) > MuchMore * Prose(parts, text))
            {
                (furniture, parts) = (laxer, more);
            }
        }

        var cleaner = new BodyCleaner(outline, furniture, text, title);
        foreach (var part in parts)
        {
            cleaner.Clean(part);
        }

        SurroundingsMarker.Mark(outline, furniture, title);
    }

    private static double Prose(List<MainPart> parts, PageText text)
    {
        var prose = 0.0;
        foreach (var part in parts)
        {
            prose += text.Prose(part.Core);
        }

        return prose;
    }
}
