namespace ArticleTools.Engine.Export;

/// <summary>Writes a report in one format.</summary>
internal abstract class SummaryWriter(TextWriter output, IReadOnlyList<SummaryColumn> columns)
{
    protected TextWriter Output { get; } = output;

    protected IReadOnlyList<SummaryColumn> Columns { get; } = columns;

    public static SummaryWriter Create(ArticleSummaryFormat format, TextWriter output, SummaryReportOptions options)
    {
        var columns = SummaryColumn.Find(options.Properties);
        return format switch
        {
            ArticleSummaryFormat.Csv => new CsvSummaryWriter(output, columns, writeHeader: true),
            ArticleSummaryFormat.Json => new JsonSummaryWriter(output, columns),
            ArticleSummaryFormat.Jsonl => new JsonLinesSummaryWriter(output, columns),
            ArticleSummaryFormat.Markdown => new MarkdownSummaryWriter(output, columns, options.Title),
            ArticleSummaryFormat.Html => new HtmlSummaryWriter(output, columns, options.Title),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    /// <summary>Writes what comes before the first article.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>Writes an article, or keeps it where the totals come first.</summary>
    public abstract void Write(ArticleSummary row);

    /// <summary>Writes what comes after the last article.</summary>
    public virtual void End(ArticleSummaryTotals totals)
    {
    }
}
