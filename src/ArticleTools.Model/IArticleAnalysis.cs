namespace ArticleTools;

/// <summary>What an article computes from its blocks when it is asked for; the engine supplies it.</summary>
internal interface IArticleAnalysis
{
    IReadOnlyList<ArticleLink> GetLinks(Article article);

    IReadOnlyList<ArticleImage> GetImages(Article article);

    IReadOnlyList<ArticleQuotation> GetQuotations(Article article);

    IReadOnlyList<ArticleHeading> GetHeadings(Article article);

    string GetText(Article article);

    int CountWords(string text);
}
