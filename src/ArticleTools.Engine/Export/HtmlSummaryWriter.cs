using System.Globalization;

namespace ArticleTools.Engine.Export;

/// <summary>Writes one page that needs nothing else: no script, no remote content, one style sheet for light, dark and print.</summary>
internal sealed class HtmlSummaryWriter(TextWriter output, IReadOnlyList<SummaryColumn> columns, string title) : SummaryWriter(output, columns)
{
    // Below that, the articles are in view anyway.
    private const int FewestForContents = 3;

    private readonly HtmlOutput _html = new(output);
    private readonly List<ArticleSummary> _rows = [];

    public override void Write(ArticleSummary row) => _rows.Add(row);

    public override void End(ArticleSummaryTotals totals)
    {
        _html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        _html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        _html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"ArticleTools\">\n");
        _html.Element("title", title).Raw($"\n<style>\n{HtmlStyle.Sheet}</style>\n</head>\n<body>\n");
        new HtmlTotals(_html).Write(title, totals);
        WriteContents();
        _html.Raw("<main>\n");
        var card = new HtmlCard(_html, Columns);
        for (var i = 0; i < _rows.Count; i++)
        {
            card.Write(_rows[i], i + 1);
        }

        _html.Raw("</main>\n</body>\n</html>\n");
    }

    private void WriteContents()
    {
        if (_rows.Count < FewestForContents)
        {
            return;
        }

        _html.Raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">Articles</h2>\n<ol>\n");
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            _html.Raw(string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"#article-{i + 1}\"><bdi>")).Text(row.ToString()).Raw("</bdi></a>");
            if (SummaryText.Day(row.DatePublished, row.DatePublishedPrecision) is { } day)
            {
                _html.Raw(" <span class=\"day\">").Text(day).Raw("</span>");
            }

            _html.Raw("</li>\n");
        }

        _html.Raw("</ol>\n</nav>\n");
    }
}
