using ArticleTools.Engine.Analysis.Links;
using ArticleTools.Engine.Urls.Tracking;

namespace ArticleTools.Engine;

/// <summary>Lists the links of articles by other rules than <see cref="Article.Links"/> does.</summary>
public sealed class ArticleLinkReader
{
    private readonly UrlCleaner? _cleaner;

    private ArticleLinkReader(UrlCleaner? cleaner) => _cleaner = cleaner;

    /// <summary>Leaves URLs as they are written: resolved, but with tracking parameters and redirect wrappers.</summary>
    public static ArticleLinkReader Raw { get; } = new(null);

    /// <summary>Takes tracking away by the rules of a file instead of the built-in ones.</summary>
    /// <param name="path">A file in the JSON format of the ClearURLs rules.</param>
    /// <exception cref="ArticleException">The file can't be read, or is not in that format (<see cref="ArticleErrorId.RuleFileInvalid"/>).</exception>
    public static ArticleLinkReader FromRuleFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new ArticleLinkReader(UrlCleaner.Read(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ArticleException(ArticleErrorId.RuleFileInvalid, $"The rules file '{path}' can't be used: {error.Message}", path, error);
        }
    }

    /// <summary>Lists the links of an article in their order.</summary>
    public IReadOnlyList<ArticleLink> Read(Article article) => LinkFinder.Find(article, _cleaner);
}
