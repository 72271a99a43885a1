using System.Globalization;

namespace ArticleTools.Engine.Export;

/// <summary>The head of a page: the title, the totals as tiles, and what is most frequent as bars.</summary>
internal sealed class HtmlTotals(HtmlOutput html)
{
    public void Write(string title, ArticleSummaryTotals totals)
    {
        html.Raw("<header>\n").Element("h1", title);
        if (SummaryText.Period(totals) is { } period)
        {
            html.Raw("\n<p class=\"period\">Published ").Text(period).Raw("</p>");
        }

        html.Raw("\n<dl class=\"tiles\">\n");
        Tile("Articles", SummaryText.Number(totals.Articles));
        Tile("Words", SummaryText.Number(totals.Words));
        Tile("Reading time", SummaryText.Duration(totals.ReadingTime));
        Tile("Authors", SummaryText.Number(totals.Authors));
        Tile("Sites", SummaryText.Number(totals.Sites));
        Tile("Links", SummaryText.Number(totals.Links), $"{SummaryText.Number(totals.ExternalLinks)} to other sites");
        Tile("Images", SummaryText.Number(totals.Images));
        Tile("Quotations", SummaryText.Number(totals.Quotations));
        html.Raw("</dl>\n");
        if (totals.TopHosts.Count + totals.TopTags.Count + totals.Problems.Count > 0)
        {
            html.Raw("<div class=\"panels\">\n");
            Panel("Most linked hosts", totals.TopHosts, "hosts");
            Panel("Most frequent tags", totals.TopTags, "tags-panel");
            Panel("Problems, by articles", totals.Problems, "problems-panel");
            html.Raw("</div>\n");
        }

        html.Raw("</header>\n");
    }

    private void Tile(string label, string value, string? note = null)
    {
        html.Raw("<div class=\"tile\">").Element("dt", label).Raw("<dd>").Text(value);
        if (note is not null)
        {
            html.Raw(" ").Element("small", note);
        }

        html.Raw("</dd></div>\n");
    }

    private void Panel(string title, IReadOnlyList<ArticleCount> counts, string cssClass)
    {
        if (counts.Count == 0)
        {
            return;
        }

        html.Raw($"<section class=\"panel {cssClass}\">\n").Element("h2", title).Raw("\n<ul class=\"bars\">\n");
        foreach (var count in counts)
        {
            var width = (100.0 * count.Count / counts[0].Count).ToString("0.#", CultureInfo.InvariantCulture);
            html.Raw("<li><span class=\"name\"><bdi>").Text(count.Name).Raw("</bdi></span><span class=\"count\">").Text(SummaryText.Number(count.Count))
                .Raw($"</span><span class=\"bar\" style=\"width:{width}%\"></span></li>\n");
        }

        html.Raw("</ul>\n</section>\n");
    }
}
