namespace ArticleTools.Engine.Export;

/// <summary>What a report holds and how it is written.</summary>
public sealed record SummaryReportOptions
{
    /// <summary>The format; <see langword="null"/> to take it from the extension of the file.</summary>
    public ArticleSummaryFormat? Format { get; init; }

    /// <summary>The names of the properties of <see cref="ArticleSummary"/> to write, in this order; all of them where empty.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>The property to sort by; <see langword="null"/> to keep the order of the articles. Articles without a value come last.</summary>
    public string? SortBy { get; init; }

    /// <summary>Whether to sort from the greatest to the least.</summary>
    public bool Descending { get; init; }

    /// <summary>How many sentences a summary may have.</summary>
    public int Sentences { get; init; } = 3;

    /// <summary>Whether to add to a file that is there: for CSV and JSON Lines only.</summary>
    public bool Append { get; init; }

    /// <summary>Whether a file that is there is an error.</summary>
    public bool NoClobber { get; init; }

    /// <summary>Whether to replace a file even if it is marked as read-only.</summary>
    public bool Force { get; init; }

    /// <summary>The title of an HTML or Markdown report.</summary>
    public string Title { get; init; } = "Article summary";
}
