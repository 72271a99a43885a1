using System.Globalization;

namespace ArticleTools.Benchmarks;

/// <summary>A table of aligned columns, in Markdown.</summary>
internal sealed class TextTable(params string[] header)
{
    private readonly List<string[]> _rows = [];

    public void Add(params object[] cells) =>
        _rows.Add([.. cells.Select(cell => cell is double number
            ? number.ToString("0.000", CultureInfo.InvariantCulture)
            : Convert.ToString(cell, CultureInfo.InvariantCulture)!)]);

    public void Write(TextWriter output)
    {
        string[][] lines = [header, .. _rows];
        var widths = header.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        WriteLine(output, header, widths);
        output.WriteLine("|" + string.Concat(widths.Select(width => new string('-', width + 2) + "|")));
        foreach (var row in _rows)
        {
            WriteLine(output, row, widths);
        }

        output.WriteLine();
    }

    private static void WriteLine(TextWriter output, string[] cells, int[] widths) =>
        output.WriteLine("| " + string.Join(" | ", cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))) + " |");
}
