using System.Collections;
using System.Globalization;
using CsvHelper;

namespace ArticleTools.Engine.Export;

/// <summary>
/// Writes comma-separated values (RFC 4180): a header of property names and a row for each article. The items of a list are joined by "; ".
/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
/// </summary>
internal sealed class CsvSummaryWriter(TextWriter output, IReadOnlyList<SummaryColumn> columns, bool writeHeader) : SummaryWriter(output, columns)
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    private readonly CsvWriter _csv = CsvWriter.Create(output, Options, leaveOpen: true);

    public override void Begin()
    {
        if (writeHeader)
        {
            _csv.WriteRecord([.. Columns.Select(column => column.Name)]);
        }
    }

    public override void Write(ArticleSummary row) => _csv.WriteRecord([.. Columns.Select(column => ToCell(column.Value(row)))]);

    public override void End(ArticleSummaryTotals totals) => _csv.Dispose();

    private static string ToCell(object? value) => value switch
    {
        null => "",
        string text => text,
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => string.Join("; ", list.Cast<object>()),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
