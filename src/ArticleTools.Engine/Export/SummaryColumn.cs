namespace ArticleTools.Engine.Export;

/// <summary>A column of a report.</summary>
/// <param name="Name">The name of the property of <see cref="ArticleSummary"/>.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Value">
/// Its value: <see cref="string"/>, <see cref="int"/>, <see cref="TimeSpan"/>, a list of <see cref="string"/> or <see cref="ArticleCount"/>,
/// or <see langword="null"/>; dates are given as text, as precise as they are known.
/// </param>
/// <param name="SortKey">What rows are sorted by.</param>
internal sealed record SummaryColumn(string Name, string Label, Func<ArticleSummary, object?> Value, Func<ArticleSummary, object?> SortKey)
{
    /// <summary>All columns in their order.</summary>
    public static IReadOnlyList<SummaryColumn> All { get; } =
    [
        Text(nameof(ArticleSummary.Title), "Title", row => row.Title),
        List(nameof(ArticleSummary.Author), "Author", row => row.Author),
        Date(nameof(ArticleSummary.DatePublished), "Published", row => row.DatePublished, row => row.DatePublishedPrecision),
        Date(nameof(ArticleSummary.DateModified), "Modified", row => row.DateModified, row => row.DateModifiedPrecision),
        Text(nameof(ArticleSummary.SiteName), "Site", row => row.SiteName),
        Text(nameof(ArticleSummary.Url), "URL", row => row.Url),
        Text(nameof(ArticleSummary.Section), "Section", row => row.Section),
        List(nameof(ArticleSummary.Tags), "Tags", row => row.Tags),
        Text(nameof(ArticleSummary.Language), "Language", row => row.Language),
        Number(nameof(ArticleSummary.Words), "Words", row => row.Words),
        new(nameof(ArticleSummary.ReadingTime), "Reading time", row => row.ReadingTime, row => row.ReadingTime),
        Text(nameof(ArticleSummary.Summary), "Summary", row => row.Summary),
        Number(nameof(ArticleSummary.Links), "Links", row => row.Links),
        Number(nameof(ArticleSummary.ExternalLinks), "External links", row => row.ExternalLinks),
        Number(nameof(ArticleSummary.Images), "Images", row => row.Images),
        Number(nameof(ArticleSummary.Quotations), "Quotations", row => row.Quotations),
        List(nameof(ArticleSummary.TopHosts), "Most linked hosts", row => row.TopHosts),
        List(nameof(ArticleSummary.Problems), "Problems", row => row.Problems),
        Text(nameof(ArticleSummary.Path), "File", row => row.Path),
        Text(nameof(ArticleSummary.Sha256), "SHA-256", row => row.Sha256),
    ];

    /// <summary>Finds columns by name, whatever its case; all of them where no name is given.</summary>
    /// <exception cref="ArgumentException">A name is of no column.</exception>
    public static IReadOnlyList<SummaryColumn> Find(IReadOnlyList<string> names) => names.Count == 0 ? All : [.. names.Select(Find)];

    /// <summary>Finds a column by name, whatever its case.</summary>
    /// <exception cref="ArgumentException">The name is of no column.</exception>
    public static SummaryColumn Find(string name) =>
        All.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"A summary has no property '{name}'. It has {string.Join(", ", All.Select(column => column.Name))}.", nameof(name));

    private static SummaryColumn Text(string name, string label, Func<ArticleSummary, string?> value) =>
        new(name, label, value, value);

    private static SummaryColumn Number(string name, string label, Func<ArticleSummary, int> value) =>
        new(name, label, row => value(row), row => value(row));

    private static SummaryColumn List<T>(string name, string label, Func<ArticleSummary, IReadOnlyList<T>> value) =>
        new(name, label, value, row => value(row) is { Count: > 0 } list ? string.Join("; ", list) : null);

    private static SummaryColumn Date(
        string name, string label, Func<ArticleSummary, DateTimeOffset?> value, Func<ArticleSummary, ArticleDatePrecision> precision) =>
        new(name, label, row => ArticleDates.Format(value(row), precision(row)), row => value(row));
}
