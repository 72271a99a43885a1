namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises a check for robots, or a firewall's refusal, in place of the page.</summary>
internal static class ChallengePage
{
    // Such pages have none of the site around them.
    private const int LongestPage = 2500;
    private const int LongestBody = 1500;

    public static string? Describe(PageFacts page)
    {
        if (page.ShownLength > LongestPage || page.BodyLength > LongestBody || page.IsDeclaredArticle)
        {
            return null;
        }

        foreach (var headline in page.Headlines())
        {
            if (StatePhrases.Challenge.Match(headline))
            {
                return $"The page is a check for robots or a refusal, not the article: it is titled '{headline}'.";
            }
        }

        foreach (var block in page.Outline.Blocks)
        {
            if (block.TextLength > 0 && page.IsShown(block) && StatePhrases.Challenge.FindIn(block.Draft.Text) is { } phrase)
            {
                return $"The page is a check for robots or a refusal, not the article: it says '{phrase}'.";
            }
        }

        return null;
    }
}
