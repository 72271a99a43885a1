using ArticleTools.Engine.Analysis;
using ArticleTools.Engine.Tests.Analysis;

namespace ArticleTools.Engine.Tests.Export;

/// <summary>Articles to report on.</summary>
internal static class ReportArticles
{
    public static Article Harbour { get; } = new(ArticleAnalysis.Instance)
    {
        Title = "=Harbour & \"sea\" <b>",
        Author = ["Jane Doe", "Ann Roe"],
        DatePublished = new DateTimeOffset(2024, 3, 5, 0, 0, 0, TimeSpan.Zero),
        DateModified = new DateTimeOffset(2024, 3, 6, 7, 8, 9, TimeSpan.FromHours(1)),
        SiteName = "Vale Herald",
        Url = "https://herald.example/harbour",
        BaseUrl = "https://herald.example/harbour",
        Section = "Local, news",
        Tags = ["harbour", "repairs; costs"],
        Language = "en",
        Blocks = TestArticle.Number(
            TestArticle.Linked("The harbour of Vale will close [its pier](https://port.example/a) in spring, said [the port](https://www.port.example/b)."),
            TestArticle.Linked("“We have no choice about this,” said Jane Smith. Read [more](http://[x).")),
        Evidence =
        [
            new ArticleEvidence
            {
                Field = "DatePublished", Value = "2024-03-05", RawValue = "5 March 2024", Place = "front matter: date", Rule = "front-matter/date", Precision = ArticleDatePrecision.Day,
            },
        ],
        Diagnostics =
        [
            new ArticleDiagnostic { Id = ArticleDiagnosticId.Mojibake, Severity = ArticleDiagnosticSeverity.Warning, Message = "Two words look wrong." },
            new ArticleDiagnostic { Id = ArticleDiagnosticId.EncodingGuessed, Severity = ArticleDiagnosticSeverity.Information, Message = "It was guessed." },
        ],
        Source = TestArticle.Source,
    };

    public static Article Bare { get; } = new(ArticleAnalysis.Instance)
    {
        Blocks = TestArticle.Number(TestArticle.Block("Zürich, 東京 and back again by train.")),
        Source = TestArticle.Source with { Path = null, Sha256 = new string('1', 64) },
    };
}
