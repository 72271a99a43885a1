using System.Globalization;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Export;

/// <summary>One article of a page.</summary>
internal sealed class HtmlCard(HtmlOutput html, IReadOnlyList<SummaryColumn> columns)
{
    private readonly HashSet<string> _shown = new(columns.Select(column => column.Name), StringComparer.Ordinal);

    public void Write(ArticleSummary row, int number)
    {
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<article id=\"article-{number}\" class=\"card\">\n"));
        WriteTitle(row);
        WriteByline(row);
        if (Shows(nameof(ArticleSummary.Summary)) && row.Summary is not null)
        {
            html.Raw($"<p class=\"summary\"{Direction(row.Language)}>").Text(row.Summary).Raw("</p>\n");
        }

        WriteNumbers(row);
        WriteLabels(row);
        WriteProblems(row);
        WriteSource(row);
        html.Raw("</article>\n");
    }

    private bool Shows(string column) => _shown.Contains(column);

    private void WriteTitle(ArticleSummary row)
    {
        html.Raw($"<h2{Direction(row.Language)}>");
        if (Shows(nameof(ArticleSummary.Url)) && WebUrl.Parse(row.Url) is { IsWeb: true } url)
        {
            html.Raw("<a rel=\"noopener noreferrer\" href=\"").Text(url.Href).Raw("\">").Text(row.ToString()).Raw("</a>");
        }
        else
        {
            html.Text(row.ToString());
        }

        html.Raw("</h2>\n");
    }

    private void WriteByline(ArticleSummary row)
    {
        var parts = new List<(string Text, string CssClass)>();
        Add(nameof(ArticleSummary.Author), string.Join(", ", row.Author), "author");
        Add(nameof(ArticleSummary.DatePublished), SummaryText.Day(row.DatePublished, row.DatePublishedPrecision), "date");
        var modified = SummaryText.Day(row.DateModified, row.DateModifiedPrecision);
        Add(nameof(ArticleSummary.DateModified), modified is null ? null : $"modified {modified}", "date");
        Add(nameof(ArticleSummary.SiteName), row.SiteName, "site");
        Add(nameof(ArticleSummary.Section), row.Section, "section");
        Add(nameof(ArticleSummary.Language), row.Language, "language");
        if (parts.Count == 0)
        {
            return;
        }

        html.Raw("<p class=\"byline\">");
        foreach (var (text, cssClass) in parts)
        {
            html.Raw($"<span class=\"{cssClass}\"><bdi>").Text(text).Raw("</bdi></span> ");
        }

        html.Raw("</p>\n");

        void Add(string column, string? text, string cssClass)
        {
            if (Shows(column) && !string.IsNullOrWhiteSpace(text))
            {
                parts.Add((text, cssClass));
            }
        }
    }

    private void WriteNumbers(ArticleSummary row)
    {
        var numbers = new List<string>();
        Add(nameof(ArticleSummary.Words), SummaryText.Count(row.Words, "word"));
        Add(nameof(ArticleSummary.ReadingTime), $"{SummaryText.Duration(row.ReadingTime)} to read");
        Add(nameof(ArticleSummary.Links), SummaryText.Count(row.Links, "link"));
        Add(nameof(ArticleSummary.ExternalLinks), $"{SummaryText.Number(row.ExternalLinks)} to other sites");
        Add(nameof(ArticleSummary.Images), SummaryText.Count(row.Images, "image"));
        Add(nameof(ArticleSummary.Quotations), SummaryText.Count(row.Quotations, "quotation"));
        WriteList("numbers", numbers);

        void Add(string column, string text)
        {
            if (Shows(column))
            {
                numbers.Add(text);
            }
        }
    }

    private void WriteLabels(ArticleSummary row)
    {
        if (Shows(nameof(ArticleSummary.Tags)))
        {
            WriteList("tags", row.Tags);
        }

        if (Shows(nameof(ArticleSummary.TopHosts)) && row.TopHosts.Count > 0)
        {
            html.Raw("<p class=\"linked\"><span class=\"label\">Links most to</span> <bdi>")
                .Text(string.Join(", ", row.TopHosts.Select(host => host.Count == 1 ? host.Name : host.ToString()))).Raw("</bdi></p>\n");
        }
    }

    private void WriteProblems(ArticleSummary row)
    {
        if (Shows(nameof(ArticleSummary.Problems)))
        {
            WriteList("problems", row.Problems);
        }
    }

    private void WriteSource(ArticleSummary row)
    {
        var path = Shows(nameof(ArticleSummary.Path)) ? row.Path : null;
        var sha256 = Shows(nameof(ArticleSummary.Sha256)) ? row.Sha256 : null;
        if (path is null && sha256 is null)
        {
            return;
        }

        html.Raw("<footer>");
        if (path is not null)
        {
            html.Raw("<span class=\"path\"><bdi>").Text(path).Raw("</bdi></span>");
        }

        if (sha256 is not null)
        {
            html.Raw("<span class=\"digest\"><abbr title=\"SHA-256 digest of the file\">SHA-256</abbr> ").Text(sha256).Raw("</span>");
        }

        html.Raw("</footer>\n");
    }

    private void WriteList(string cssClass, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        html.Raw($"<ul class=\"{cssClass}\">");
        foreach (var item in items)
        {
            html.Raw("<li><bdi>").Text(item).Raw("</bdi></li>");
        }

        html.Raw("</ul>\n");
    }

    // The language decides the direction; where none is told, the first letters do.
    private static string Direction(string? language)
    {
        if (string.IsNullOrEmpty(language) || !language.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
        {
            return " dir=\"auto\"";
        }

        var primary = language.Split('-')[0].ToLowerInvariant();
        var isRightToLeft = primary is "ar" or "he" or "iw" or "fa" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv" or "ckb" or "syr";
        return $" lang=\"{language}\" dir=\"{(isRightToLeft ? "rtl" : "ltr")}\"";
    }
}
