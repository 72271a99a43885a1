namespace ArticleTools;

/// <summary>The format of a report over articles.</summary>
public enum ArticleSummaryFormat
{
    /// <summary>Comma-separated values (RFC 4180) with a byte order mark, as Excel wants them: one row an article, no totals.</summary>
    Csv,

    /// <summary>One JSON object that holds the articles and the totals.</summary>
    Json,

    /// <summary>JSON Lines: one object an article, no totals.</summary>
    Jsonl,

    /// <summary>A Markdown document.</summary>
    Markdown,

    /// <summary>One self-contained page for the screen and for print.</summary>
    Html,
}
