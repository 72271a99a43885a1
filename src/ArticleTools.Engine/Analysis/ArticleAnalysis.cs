namespace ArticleTools.Engine.Analysis;

/// <summary>What an article computes from its blocks when it is asked for. Each member is a pure function of the article.</summary>
internal sealed class ArticleAnalysis : IArticleAnalysis
{
    public static ArticleAnalysis Instance { get; } = new();

    public IReadOnlyList<ArticleLink> GetLinks(Article article) => [];

    public IReadOnlyList<ArticleImage> GetImages(Article article) => [];

    public IReadOnlyList<ArticleQuotation> GetQuotations(Article article) => [];

    public IReadOnlyList<ArticleHeading> GetHeadings(Article article) => [];

    public string GetText(Article article) => "";

    public int CountWords(string text) => 0;
}
