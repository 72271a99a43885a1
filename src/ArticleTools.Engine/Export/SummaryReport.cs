using System.Text;
using CsvHelper;

namespace ArticleTools.Engine.Export;

/// <summary>
/// A report over articles, written as they come: in CSV, JSON and JSON Lines nothing of an article is kept once it is written.
/// A sorted report and the pages, on which the totals come first, keep the articles' rows until the end.
/// </summary>
public sealed class SummaryReport : IDisposable
{
    private readonly SummaryReportOptions _options;
    private readonly ReportFile? _file;
    private readonly TextWriter _output;
    private readonly SummaryWriter _writer;
    private readonly SummaryColumn? _sortBy;
    private readonly List<ArticleSummary> _unsorted = [];
    private readonly TotalsCounter _totals = new();

    private SummaryReport(SummaryReportOptions options, ReportFile? file, TextWriter output, SummaryWriter writer)
    {
        _options = options;
        _file = file;
        _output = output;
        _writer = writer;
        _sortBy = options.SortBy is null ? null : SummaryColumn.Find(options.SortBy);
    }

    /// <summary>The names of the properties that a report may hold, in their order.</summary>
    public static IReadOnlyList<string> PropertyNames { get; } = [.. SummaryColumn.All.Select(column => column.Name)];

    /// <summary>The totals over the articles that were added.</summary>
    public ArticleSummaryTotals Totals => _totals.ToTotals();

    /// <summary>Starts a report in a file, which takes its place when the report is complete.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What to write; the defaults where <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A property is named that a summary does not have.</exception>
    /// <exception cref="ArticleException">The file can't be written or may not be overwritten.</exception>
    public static SummaryReport Create(string path, SummaryReportOptions? options = null)
    {
        options ??= new SummaryReportOptions();
        if (Directory.Exists(path))
        {
            throw new ArticleException(ArticleErrorId.DestinationInvalid, $"The file '{path}' can't be written: it is a folder.", path);
        }

        var format = options.Format ?? SummaryFormat.FromPath(path);
        var columns = SummaryColumn.Find(options.Properties);
        if (options.Append && format is not (ArticleSummaryFormat.Csv or ArticleSummaryFormat.Jsonl))
        {
            throw new ArticleException(ArticleErrorId.DestinationInvalid, $"Nothing can be added to '{path}': only CSV and JSON Lines files can grow.", path);
        }

        var grows = options.Append && new FileInfo(path) is { Exists: true, Length: > 0 };
        if (grows && format == ArticleSummaryFormat.Csv)
        {
            RequireSameColumns(path, columns);
        }

        var isNewCsv = format == ArticleSummaryFormat.Csv && !grows;
        var file = ReportFile.Open(path, options, new UTF8Encoding(encoderShouldEmitUTF8Identifier: isNewCsv));
        try
        {
            var writer = grows && format == ArticleSummaryFormat.Csv
                ? new CsvSummaryWriter(file.Writer, columns, writeHeader: false)
                : SummaryWriter.Create(format, file.Writer, options);
            return Begin(new SummaryReport(options, file, file.Writer, writer));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Starts a report on a writer that the caller disposes of. The options must name the format.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="options">What to write.</param>
    /// <exception cref="ArgumentException">A property is named that a summary does not have, or no format is.</exception>
    public static SummaryReport Create(TextWriter output, SummaryReportOptions options)
    {
        var format = options.Format ?? throw new ArgumentException("The format must be named.", nameof(options));
        return Begin(new SummaryReport(options, null, output, SummaryWriter.Create(format, output, options)));
    }

    /// <summary>Adds an article.</summary>
    /// <returns>Its row.</returns>
    public ArticleSummary Add(Article article)
    {
        var summary = ArticleSummarizer.Summarize(article, _options.Sentences);
        _totals.Add(article, summary);
        if (_sortBy is null)
        {
            _writer.Write(summary);
        }
        else
        {
            _unsorted.Add(summary);
        }

        return summary;
    }

    /// <summary>Writes what is still to be written, and puts the file into its place.</summary>
    /// <exception cref="ArticleException">The file can't be written.</exception>
    public void Complete()
    {
        foreach (var summary in Sorted())
        {
            _writer.Write(summary);
        }

        _writer.End(Totals);
        if (_file is null)
        {
            _output.Flush();
        }
        else
        {
            _file.Complete();
        }
    }

    /// <summary>Removes the file unless it is complete.</summary>
    public void Dispose() => _file?.Dispose();

    private static SummaryReport Begin(SummaryReport report)
    {
        report._writer.Begin();
        return report;
    }

    private static void RequireSameColumns(string path, IReadOnlyList<SummaryColumn> columns)
    {
        using var csv = CsvReader.FromFile(path);
        if (!columns.Select(column => column.Name).SequenceEqual(csv.Headers, StringComparer.Ordinal))
        {
            throw new ArticleException(
                ArticleErrorId.DestinationInvalid, $"Nothing can be added to '{path}': it has other columns than the report.", path);
        }
    }

    private IEnumerable<ArticleSummary> Sorted()
    {
        if (_sortBy is null)
        {
            return [];
        }

        var rows = _unsorted.OrderBy(row => _sortBy.SortKey(row) is null);
        return _options.Descending ? rows.ThenByDescending(_sortBy.SortKey, SortKeyComparer.Instance) : rows.ThenBy(_sortBy.SortKey, SortKeyComparer.Instance);
    }
}
