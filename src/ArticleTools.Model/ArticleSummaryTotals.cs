namespace ArticleTools;

/// <summary>Totals over the articles of a report.</summary>
public sealed record ArticleSummaryTotals
{
    /// <summary>The number of articles.</summary>
    public int Articles { get; init; }

    /// <summary>The number of words in their bodies.</summary>
    public long Words { get; init; }

    /// <summary>The time that reading them all takes.</summary>
    public TimeSpan ReadingTime { get; init; }

    /// <summary>The number of links.</summary>
    public long Links { get; init; }

    /// <summary>The number of links to other sites.</summary>
    public long ExternalLinks { get; init; }

    /// <summary>The number of images.</summary>
    public long Images { get; init; }

    /// <summary>The number of quotations.</summary>
    public long Quotations { get; init; }

    /// <summary>The number of different authors, counted as far as 100,000.</summary>
    public int Authors { get; init; }

    /// <summary>The number of different sites, by the host of the URL and else by name, counted as far as 100,000.</summary>
    public int Sites { get; init; }

    /// <summary>The earliest date of publication.</summary>
    public DateTimeOffset? Earliest { get; init; }

    /// <summary>The latest date of publication.</summary>
    public DateTimeOffset? Latest { get; init; }

    /// <summary>The hosts that the articles link to most often, their own sites left out; among the first 100,000 hosts.</summary>
    public IReadOnlyList<ArticleCount> TopHosts { get; init; } = [];

    /// <summary>The most frequent tags; among the first 100,000.</summary>
    public IReadOnlyList<ArticleCount> TopTags { get; init; } = [];

    /// <summary>The number of articles that show each problem, by its stable name.</summary>
    public IReadOnlyList<ArticleCount> Problems { get; init; } = [];

    internal ArticleDatePrecision EarliestPrecision { get; init; } = ArticleDatePrecision.Time;

    internal ArticleDatePrecision LatestPrecision { get; init; } = ArticleDatePrecision.Time;
}
