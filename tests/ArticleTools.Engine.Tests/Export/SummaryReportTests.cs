using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using ArticleTools.Engine.Export;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Export;

public sealed class SummaryReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("report").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_row_sums_its_article_up()
    {
        var row = ArticleSummarizer.Summarize(ReportArticles.Harbour, 1);

        Assert.Equal((24, 3, 2, 0, 1), (row.Words, row.Links, row.ExternalLinks, row.Images, row.Quotations));
        Assert.Equal("port.example (2)", Assert.Single(row.TopHosts).ToString());
        Assert.Equal(["Mojibake: Two words look wrong.", "UrlMalformed: 1 link"], row.Problems);
        Assert.Equal("The harbour of Vale will close its pier in spring, said the port.", row.Summary);
        Assert.Equal(TimeSpan.FromSeconds(6), row.ReadingTime);
    }

    [Fact]
    public void A_csv_file_opens_in_a_spreadsheet_and_holds_no_formula()
    {
        var path = Write("a.csv", new SummaryReportOptions(), ReportArticles.Harbour, ReportArticles.Bare);

        var bytes = File.ReadAllBytes(path);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = File.ReadAllText(path);
        Assert.Equal(3, text.Split("\r\n").Length - 1);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var rows = ReadCsv(path);
        Assert.Equal("'=Harbour & \"sea\" <b>", rows[0]["Title"]);
        Assert.Equal("Jane Doe; Ann Roe", rows[0]["Author"]);
        Assert.Equal(("2024-03-05", "2024-03-06T07:08:09+01:00"), (rows[0]["DatePublished"], rows[0]["DateModified"]));
        Assert.Equal(("24", "00:00:06", "port.example (2)"), (rows[0]["Words"], rows[0]["ReadingTime"], rows[0]["TopHosts"]));
        Assert.Equal(("", "", "Zürich, 東京 and back again by train."), (rows[1]["Title"], rows[1]["DatePublished"], rows[1]["Summary"]));
    }

    [Fact]
    public void What_is_written_as_csv_is_read_back() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            using var output = new StringWriter();
            var expected = text ?? "";
            expected = new string([.. expected.Where(character => !char.IsSurrogate(character))]);
            var row = new ArticleSummary { Title = expected, Sha256 = "x" };
            var writer = new CsvSummaryWriter(output, SummaryColumn.Find(["Title", "Sha256"]), writeHeader: true);
            writer.Begin();
            writer.Write(row);
            writer.End(new ArticleSummaryTotals());
            using var csv = CsvReader.FromText(output.ToString());
            csv.Read();
            var guarded = expected.Length > 0 && "=+-@\t\r".Contains(expected[0], StringComparison.Ordinal) ? "'" + expected : expected;
            return csv.GetString(0) == guarded && csv.GetString(1) == "x";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_json_report_is_one_object_with_articles_and_totals()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Write("a.json", new SummaryReportOptions(), ReportArticles.Harbour, ReportArticles.Bare)));

        var articles = json.RootElement.GetProperty("articles");
        Assert.Equal(2, articles.GetArrayLength());
        Assert.Equal("=Harbour & \"sea\" <b>", articles[0].GetProperty("title").GetString());
        Assert.Equal("2024-03-05", articles[0].GetProperty("datePublished").GetString());
        Assert.Equal("PT6S", articles[0].GetProperty("readingTime").GetString());
        Assert.Equal("port.example", articles[0].GetProperty("topHosts")[0].GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, articles[1].GetProperty("title").ValueKind);
        var totals = json.RootElement.GetProperty("totals");
        Assert.Equal((2, 32, 2), (totals.GetProperty("articles").GetInt32(), totals.GetProperty("words").GetInt32(), totals.GetProperty("authors").GetInt32()));
        Assert.Equal("2024-03-05", totals.GetProperty("earliest").GetString());
    }

    [Fact]
    public void An_empty_json_report_is_valid()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Write("a.json", new SummaryReportOptions())));

        Assert.Equal(0, json.RootElement.GetProperty("articles").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("totals").GetProperty("articles").GetInt32());
    }

    [Fact]
    public void A_markdown_report_reads_as_the_articles_are_written()
    {
        var text = File.ReadAllText(Write("a.md", new SummaryReportOptions { Title = "My *report*" }, ReportArticles.Harbour));

        Assert.StartsWith("# My \\*report\\*\n\n- **Articles:** 1\n- **Published:** 2024-03-05\n", text);
        Assert.Contains("| 1 | \\=Harbour \\& \"sea\" \\<b\\> | Jane Doe, Ann Roe | 2024-03-05 | Vale Herald | 24 |\n", text, StringComparison.Ordinal);
        Assert.Contains("- **URL:** <https://herald.example/harbour>\n", text, StringComparison.Ordinal);
        Assert.EndsWith("> The harbour of Vale will close its pier in spring, said the port. “We have no choice about this,” said Jane Smith.\n", text);
    }

    [Fact]
    public void An_html_report_needs_nothing_else_and_escapes_everything()
    {
        var hostile = TestText("</style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>");
        var text = File.ReadAllText(Write("a.html", new SummaryReportOptions { Title = "</title><script>" }, ReportArticles.Harbour, ReportArticles.Bare, hostile));

        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", text.Replace("src=x", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("=Harbour &amp; &quot;sea&quot; &lt;b&gt;</a></h2>", text, StringComparison.Ordinal);
        Assert.Contains("Zürich, 東京 and back again by train.", text, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", text);
    }

    [Fact]
    public void Right_to_left_languages_are_set_from_the_right()
    {
        var article = new Article(Engine.Analysis.ArticleAnalysis.Instance)
        {
            Title = "x", Language = "ar-EG", Blocks = ReportArticles.Bare.Blocks, Source = ReportArticles.Bare.Source,
        };

        Assert.Contains("<h2 lang=\"ar-EG\" dir=\"rtl\">", File.ReadAllText(Write("a.html", new SummaryReportOptions(), article)), StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_are_written_as_named_and_in_that_order()
    {
        var options = new SummaryReportOptions { Properties = ["words", "Title"] };

        Assert.Equal("{\"words\":8,\"title\":null}\n", File.ReadAllText(Write("a.jsonl", options, ReportArticles.Bare)));
        Assert.StartsWith("Words,Title\r\n", File.ReadAllText(Write("a.csv", options, ReportArticles.Bare)));
        var html = File.ReadAllText(Write("a.html", options, ReportArticles.Harbour));
        Assert.Contains("24 words", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane Doe", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Words", false, "8 24")]
    [InlineData("words", true, "24 8")]
    [InlineData("Title", false, "24 8")]
    [InlineData("Title", true, "24 8")]
    [InlineData("DatePublished", false, "24 8")]
    public void Rows_are_sorted_with_missing_values_last(string sortBy, bool descending, string expected)
    {
        var options = new SummaryReportOptions { SortBy = sortBy, Descending = descending };

        var rows = ReadCsv(Write("a.csv", options, ReportArticles.Bare, ReportArticles.Harbour));

        Assert.Equal(expected, string.Join(' ', rows.Select(row => row["Words"])));
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.jsonl")]
    public void A_report_grows_by_what_is_appended(string name)
    {
        var both = File.ReadAllText(Write(name, new SummaryReportOptions(), ReportArticles.Harbour, ReportArticles.Bare));
        File.Delete(Path.Combine(_folder, name));

        Write(name, new SummaryReportOptions { Append = true }, ReportArticles.Harbour);
        var path = Write(name, new SummaryReportOptions { Append = true, NoClobber = true }, ReportArticles.Bare);

        Assert.Equal(both, File.ReadAllText(path));
    }

    [Fact]
    public void A_csv_file_with_other_columns_is_not_added_to()
    {
        var path = Write("a.csv", new SummaryReportOptions { Properties = ["Title"] }, ReportArticles.Bare);

        Assert.Equal(ArticleErrorId.DestinationInvalid, Refused("a.csv", new SummaryReportOptions { Append = true }));
        Assert.Equal("Title\r\n\"\"\r\n", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.json")]
    [InlineData("a.md")]
    public void Only_lines_can_be_appended(string name) =>
        Assert.Equal(ArticleErrorId.DestinationInvalid, Refused(name, new SummaryReportOptions { Append = true }));

    [Fact]
    public void A_destination_that_cant_be_written_is_refused_at_once()
    {
        Assert.Equal(ArticleErrorId.DestinationInvalid, Refused("a.docx", new SummaryReportOptions()));
        Assert.Equal(ArticleErrorId.DestinationInvalid, Refused("no/a.csv", new SummaryReportOptions()));
        Assert.Equal(ArticleErrorId.DestinationInvalid, Refused(".", new SummaryReportOptions { Format = ArticleSummaryFormat.Csv }));
        Assert.Contains("it is a folder", Assert.Throws<ArticleException>(() => SummaryReport.Create(_folder)).Message, StringComparison.Ordinal);
        Write("a.csv", new SummaryReportOptions());
        Assert.Equal(ArticleErrorId.DestinationExists, Refused("a.csv", new SummaryReportOptions { NoClobber = true }));
        File.SetAttributes(Path.Combine(_folder, "a.csv"), FileAttributes.ReadOnly);
        Assert.Equal(ArticleErrorId.DestinationInvalid, Refused("a.csv", new SummaryReportOptions()));
        Write("a.csv", new SummaryReportOptions { Force = true }, ReportArticles.Bare);
        Assert.Single(ReadCsv(Path.Combine(_folder, "a.csv")));
    }

    [Fact]
    public void An_unknown_property_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => SummaryReport.Create(new StringWriter(), new SummaryReportOptions { Format = ArticleSummaryFormat.Csv, Properties = ["Colour"] }));

        Assert.Contains("'Colour'", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SummaryReport.Create(Path.Combine(_folder, "a.csv"), new SummaryReportOptions { SortBy = "Colour" }));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_report_that_is_not_completed_leaves_the_file_as_it_was()
    {
        var path = Write("a.csv", new SummaryReportOptions(), ReportArticles.Bare);
        var before = File.ReadAllText(path);

        using (var report = SummaryReport.Create(path))
        {
            report.Add(ReportArticles.Harbour);
        }

        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Totals_add_the_articles_up()
    {
        using var report = SummaryReport.Create(new StringWriter(), new SummaryReportOptions { Format = ArticleSummaryFormat.Jsonl });
        report.Add(ReportArticles.Harbour);
        report.Add(ReportArticles.Harbour);
        report.Add(ReportArticles.Bare);

        var totals = report.Totals;

        Assert.Equal((3, 56L, 6L, 4L, 2L, 2, 1), (totals.Articles, totals.Words, totals.Links, totals.ExternalLinks, totals.Quotations, totals.Authors, totals.Sites));
        Assert.Equal("port.example (4)", Assert.Single(totals.TopHosts).ToString());
        Assert.Equal(["Mojibake (2)", "UrlMalformed (2)"], totals.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("de-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void A_report_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        foreach (var format in Enum.GetValues<ArticleSummaryFormat>())
        {
            var expected = Text(format);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Text(format));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    private static string Text(ArticleSummaryFormat format)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var report = SummaryReport.Create(output, new SummaryReportOptions { Format = format, SortBy = "Title" });
        report.Add(ReportArticles.Harbour);
        report.Add(ReportArticles.Bare);
        report.Complete();
        return output.ToString();
    }

    private static Article TestText(string text) => new(Engine.Analysis.ArticleAnalysis.Instance)
    {
        Title = text,
        Author = [text],
        SiteName = text,
        Language = text,
        Url = "javascript:alert(1)",
        Tags = [text],
        Section = text,
        Blocks = Analysis.TestArticle.Number(Analysis.TestArticle.Block(text + " and five more words here.")),
        Source = Analysis.TestArticle.Source with { Path = text },
    };

    private static List<Dictionary<string, string>> ReadCsv(string path)
    {
        using var csv = CsvReader.FromFile(path);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.Select((name, i) => (name, i)).ToDictionary(column => column.name, column => csv.GetString(column.i)));
        }

        return rows;
    }

    private string Write(string name, SummaryReportOptions options, params Article[] articles)
    {
        var path = Path.Combine(_folder, name);
        using var report = SummaryReport.Create(path, options);
        foreach (var article in articles)
        {
            report.Add(article);
        }

        report.Complete();
        return path;
    }

    private string Refused(string name, SummaryReportOptions options) =>
        Assert.Throws<ArticleException>(() => SummaryReport.Create(Path.Combine(_folder, name), options)).ErrorId;
}
