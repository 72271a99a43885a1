using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises a page on which only a request for consent to cookies is to be read.</summary>
internal static class CookieWall
{
    private const int LongestBody = 4000;
    private const int ShortestNotice = 150;
    private const int LongestLabel = 40;

    // Menus and labels aside, so much may stand on the page that does not speak of consent.
    private const int LongestRest = 300;
    private const int ShortestParagraph = 60;

    public static string? Describe(PageFacts page)
    {
        if (page.BodyLength > LongestBody || page.IsDeclaredArticle)
        {
            return null;
        }

        var notice = 0;
        var rest = 0;
        foreach (var block in page.Outline.Blocks)
        {
            if (block.TextLength < ShortestParagraph || block.LinkDensity > 0.5 || !page.IsShown(block))
            {
                continue;
            }

            if (StatePhrases.Consent.FindIn(block.Draft.Text) is not null)
            {
                notice += block.TextLength;
            }
            else if (block.Draft.Landmark is not (Landmark.ContentInfo or Landmark.Navigation))
            {
                rest += block.TextLength;
            }

            if (rest > LongestRest)
            {
                return null;
            }
        }

        return notice >= Math.Max(ShortestNotice, rest * 2) && notice * 2 >= page.ShownLength && FindButton(page) is { } button
            ? $"The page asks for consent to cookies and shows no article: {notice} characters of its text speak of that, {rest} do not, and a control says '{button}'."
            : null;
    }

    private static string? FindButton(PageFacts page)
    {
        foreach (var block in page.Outline.Blocks)
        {
            if (block.TextLength is > 0 and <= LongestLabel && page.IsShown(block) && StatePhrases.ConsentButton.Match(block.Draft.Text))
            {
                return block.Draft.Text;
            }
        }

        return null;
    }
}
