using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleTools.Engine;
using ArticleTools.Engine.Analysis;
using ArticleTools.Engine.Decoding;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Benchmarks.Speed;

/// <summary>What is timed: reading a page, from the least work to the most, and what is computed from an article.</summary>
internal static class Stages
{
    private static readonly ArticleReaderOptions Options = new();

    private static readonly ArticleReader Reader = new(Options);

    private static readonly HtmlParser Parser = new(new HtmlParserOptions
    {
        SkipComments = true,
        DisableElementPositionTracking = true,
    });

    public static readonly (string Name, Action<SpeedPage> Run)[] All =
    [
        ("AngleSharp's parse alone", Parse),
        ("blocks, no fields resolved", ReadBlocks),
        ("import", page => Import(page)),
        ("import and body text", page => _ = Import(page).Text),
        ("links of an article", page => ArticleAnalysis.Instance.GetLinks(page.Article)),
        ("images of an article", page => ArticleAnalysis.Instance.GetImages(page.Article)),
        ("quotations of an article", page => ArticleAnalysis.Instance.GetQuotations(page.Article)),
    ];

    public static Article Import(SpeedPage page) => Reader.Read(SourceItem.FromBytes(page.Bytes, page.Id));

    private static void Parse(SpeedPage page)
    {
        using IDocument document = Parser.ParseDocument(page.Text);
    }

    private static void ReadBlocks(SpeedPage page)
    {
        var diagnostics = new List<ArticleDiagnostic>();
        var item = SourceItem.FromBytes(page.Bytes, page.Id);
        var stored = SourceReader.Read(item, Options, diagnostics, default);
        HtmlReader.Read(new Draft(TextDecoder.Decode(stored.Bytes.Span, item, Options, diagnostics).Text), Options, default);
    }
}
