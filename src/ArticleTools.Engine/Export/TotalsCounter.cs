using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Export;

/// <summary>Adds articles up, one at a time.</summary>
internal sealed class TotalsCounter
{
    private const int TopCount = 10;

    private readonly Tally _authors = new();
    private readonly Tally _sites = new();
    private readonly Tally _hosts = new();
    private readonly Tally _tags = new();
    private readonly Tally _problems = new();
    private ArticleSummaryTotals _sums = new();

    public void Add(Article article, ArticleSummary summary)
    {
        _sums = _sums with
        {
            Articles = _sums.Articles + 1,
            Words = _sums.Words + summary.Words,
            ReadingTime = _sums.ReadingTime + summary.ReadingTime,
            Links = _sums.Links + summary.Links,
            ExternalLinks = _sums.ExternalLinks + summary.ExternalLinks,
            Images = _sums.Images + summary.Images,
            Quotations = _sums.Quotations + summary.Quotations,
        };
        AddDate(summary);
        AddNames(_authors, summary.Author);
        AddNames(_tags, summary.Tags);
        AddNames(_problems, summary.Problems.Select(ProblemName));
        if ((WebUrl.Parse(summary.Url)?.Host ?? summary.SiteName) is { } site)
        {
            _sites.Add(site.StartsWith("www.", StringComparison.Ordinal) ? site[4..] : site);
        }

        foreach (var host in LinkedHosts.Of(article).Top(int.MaxValue))
        {
            _hosts.Add(host.Name, host.Count);
        }
    }

    public ArticleSummaryTotals ToTotals() => _sums with
    {
        Authors = _authors.Count,
        Sites = _sites.Count,
        TopHosts = _hosts.Top(TopCount),
        TopTags = _tags.Top(TopCount),
        Problems = _problems.Top(int.MaxValue),
    };

    private static string ProblemName(string problem) => problem[..problem.IndexOf(':', StringComparison.Ordinal)];

    private static void AddNames(Tally tally, IEnumerable<string> names)
    {
        foreach (var name in names.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            tally.Add(name);
        }
    }

    private void AddDate(ArticleSummary summary)
    {
        if (summary.DatePublished is not { } date)
        {
            return;
        }

        if (_sums.Earliest is null || date < _sums.Earliest)
        {
            _sums = _sums with { Earliest = date, EarliestPrecision = summary.DatePublishedPrecision };
        }

        if (_sums.Latest is null || date > _sums.Latest)
        {
            _sums = _sums with { Latest = date, LatestPrecision = summary.DatePublishedPrecision };
        }
    }
}
