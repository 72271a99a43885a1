using ArticleTools.Engine.Analysis.Images;
using ArticleTools.Engine.Analysis.Links;
using ArticleTools.Engine.Analysis.Quotations;
using ArticleTools.Engine.Analysis.Text;
using ArticleTools.Engine.Urls.Tracking;

namespace ArticleTools.Engine.Analysis;

/// <summary>What an article computes from its blocks when it is asked for. Each member is a pure function of the article.</summary>
internal sealed class ArticleAnalysis : IArticleAnalysis
{
    public static ArticleAnalysis Instance { get; } = new();

    public IReadOnlyList<ArticleLink> GetLinks(Article article) => LinkFinder.Find(article, UrlCleaner.Default);

    public IReadOnlyList<ArticleImage> GetImages(Article article) => ImageFinder.Find(article);

    public IReadOnlyList<ArticleQuotation> GetQuotations(Article article) => QuotationFinder.Find(article);

    public IReadOnlyList<ArticleHeading> GetHeadings(Article article) => HeadingFinder.Find(article);

    public string GetText(Article article) => BodyText.Compose(article);

    public int CountWords(string text) => WordScanner.Count(text);
}
