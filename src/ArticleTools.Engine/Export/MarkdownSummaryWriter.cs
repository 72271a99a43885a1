using System.Globalization;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Export;

/// <summary>Writes a Markdown document: totals, a table of the articles, and a section for each.</summary>
internal sealed class MarkdownSummaryWriter(TextWriter output, IReadOnlyList<SummaryColumn> columns, string title) : SummaryWriter(output, columns)
{
    private static readonly string[] Overview =
    [
        nameof(ArticleSummary.Title), nameof(ArticleSummary.Author), nameof(ArticleSummary.DatePublished), nameof(ArticleSummary.SiteName), nameof(ArticleSummary.Words),
    ];

    private readonly List<ArticleSummary> _rows = [];

    public override void Write(ArticleSummary row) => _rows.Add(row);

    public override void End(ArticleSummaryTotals totals)
    {
        WriteLine($"# {MarkdownText.Escape(title)}");
        WriteLine("");
        WriteTotals(totals);
        WriteTable();
        for (var i = 0; i < _rows.Count; i++)
        {
            WriteSection(_rows[i], i + 1);
        }
    }

    private void WriteTotals(ArticleSummaryTotals totals)
    {
        WriteItem("Articles", SummaryText.Number(totals.Articles));
        WriteItem("Published", SummaryText.Period(totals));
        WriteItem("Words", $"{SummaryText.Number(totals.Words)} ({SummaryText.Duration(totals.ReadingTime)} of reading)");
        WriteItem("Links", $"{SummaryText.Number(totals.Links)}, {SummaryText.Number(totals.ExternalLinks)} of them to other sites");
        WriteItem("Images", SummaryText.Number(totals.Images));
        WriteItem("Quotations", SummaryText.Number(totals.Quotations));
        WriteItem("Authors", SummaryText.Number(totals.Authors));
        WriteItem("Sites", SummaryText.Number(totals.Sites));
        WriteItem("Most linked hosts", Join(totals.TopHosts));
        WriteItem("Most frequent tags", Join(totals.TopTags));
        WriteItem("Problems", Join(totals.Problems));
    }

    private void WriteTable()
    {
        SummaryColumn[] shown = [.. Columns.Where(column => Overview.Contains(column.Name, StringComparer.Ordinal))];
        if (_rows.Count == 0 || shown.Length == 0)
        {
            return;
        }

        WriteLine("");
        WriteLine($"| # | {string.Join(" | ", shown.Select(column => column.Label))} |");
        WriteLine($"| ---: | {string.Join(" | ", shown.Select(column => column.Name == nameof(ArticleSummary.Words) ? "---:" : "---"))} |");
        for (var i = 0; i < _rows.Count; i++)
        {
            var cells = shown.Select(column => MarkdownText.Escape(SummaryText.Value(column, _rows[i]) ?? ""));
            WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {i + 1} | {string.Join(" | ", cells)} |"));
        }
    }

    private void WriteSection(ArticleSummary row, int number)
    {
        WriteLine("");
        WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {number}. {MarkdownText.Escape(row.ToString())}"));
        WriteLine("");
        foreach (var column in Columns)
        {
            switch (column.Name)
            {
                case nameof(ArticleSummary.Title) or nameof(ArticleSummary.Summary):
                    break;
                case nameof(ArticleSummary.Url) when WebUrl.Parse(row.Url) is { IsWeb: true } url:
                    WriteLine($"- **{column.Label}:** <{url.Href}>");
                    break;
                default:
                    WriteItem(column.Label, SummaryText.Value(column, row));
                    break;
            }
        }

        if (row.Summary is not null && Columns.Any(column => column.Name == nameof(ArticleSummary.Summary)))
        {
            WriteLine("");
            WriteLine($"> {MarkdownText.Escape(row.Summary)}");
        }
    }

    private void WriteItem(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            WriteLine($"- **{label}:** {MarkdownText.Escape(value)}");
        }
    }

    private void WriteLine(string line)
    {
        Output.Write(line);
        Output.Write('\n');
    }

    private static string? Join(IReadOnlyList<ArticleCount> counts) => counts.Count == 0 ? null : string.Join(", ", counts);
}
