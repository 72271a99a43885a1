using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>Marks the blocks of a whole page: finds the main part, cleans it, and names the furniture around it.</summary>
internal static class PageSegmenter
{
    /// <param name="outline">The page.</param>
    /// <param name="titles">The titles that the page's head and structured data state.</param>
    public static void Segment(HtmlOutline outline, IEnumerable<string> titles)
    {
        if (outline.Blocks.Count == 0)
        {
            return;
        }

        var title = new PageTitle(titles);
        var text = new PageText(outline);
        var furniture = ContainerFurniture.Find(outline, text);
        var cleaner = new BodyCleaner(outline, furniture, text, title);
        foreach (var part in MainContentFinder.Find(outline, furniture))
        {
            cleaner.Clean(part);
        }

        SurroundingsMarker.Mark(outline, furniture, title);
    }
}
