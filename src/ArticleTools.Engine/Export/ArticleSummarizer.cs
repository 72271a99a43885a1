using System.Globalization;
using ArticleTools.Engine.Analysis;

namespace ArticleTools.Engine.Export;

/// <summary>Makes an article's row of a report.</summary>
public static class ArticleSummarizer
{
    private const int HostCount = 5;

    /// <summary>Sums up an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">How many sentences its summary may have.</param>
    public static ArticleSummary Summarize(Article article, int sentences)
    {
        var summary = string.Join(' ', Summarizer.Summarize(article, sentences));
        return new ArticleSummary
        {
            Title = article.Title,
            Author = article.Author,
            DatePublished = article.DatePublished,
            DatePublishedPrecision = ArticleDates.PrecisionOf(article, nameof(Article.DatePublished)),
            DateModified = article.DateModified,
            DateModifiedPrecision = ArticleDates.PrecisionOf(article, nameof(Article.DateModified)),
            SiteName = article.SiteName,
            Url = article.Url,
            Section = article.Section,
            Tags = article.Tags,
            Language = article.Language,
            Words = article.WordCount,
            ReadingTime = ArticleMeter.ReadingTime(article.Text),
            Summary = summary.Length == 0 ? null : summary,
            Links = article.Links.Count,
            ExternalLinks = article.Links.Count(link => link.IsExternal),
            Images = article.Images.Count(image => image.Kind == ArticleImageKind.Content),
            Quotations = article.Quotations.Count,
            TopHosts = LinkedHosts.Of(article).Top(HostCount),
            Problems = ProblemsOf(article),
            Path = article.Source.Path,
            Sha256 = article.Source.Sha256,
        };
    }

    private static List<string> ProblemsOf(Article article)
    {
        var problems = new List<string>();
        foreach (var diagnostic in article.Diagnostics)
        {
            if (diagnostic.Severity > ArticleDiagnosticSeverity.Information)
            {
                problems.Add($"{diagnostic.Id}: {diagnostic.Message}");
            }
        }

        var issues = new Tally();
        foreach (var issue in article.Links.SelectMany(link => link.Issues))
        {
            // How a link is worded is nothing that went wrong.
            if (issue != ArticleLinkIssue.TextUninformative)
            {
                issues.Add(issue);
            }
        }

        foreach (var issue in issues.Top(int.MaxValue))
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{issue.Name}: {issue.Count} {(issue.Count == 1 ? "link" : "links")}"));
        }

        return problems;
    }
}
