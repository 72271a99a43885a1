namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises the page that a server sends in place of one that it has not, or can't give.</summary>
internal static class ErrorPage
{
    // Error pages have the site's menus around them, and at times pointers to articles, but no text of their own to speak of.
    private const int LongestBody = 1000;

    public static string? Describe(PageFacts page)
    {
        if (page.BodyLength > LongestBody || page.IsDeclaredArticle)
        {
            return null;
        }

        foreach (var headline in page.Headlines())
        {
            if (StatePhrases.Error.Match(headline))
            {
                return $"The page tells of an error and is not the article: it is titled '{headline}'.";
            }
        }

        return null;
    }
}
