using System.Text;
using ArticleTools.Engine.Analysis;
using ArticleTools.Engine.Decoding;
using ArticleTools.Engine.Sources;
using ArticleTools.Engine.Tests.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Laws;

/// <summary>What must hold of the reading of any page.</summary>
public sealed class HtmlLawTests
{
    private const int CorpusStep = 20;

    // A page's own words decide the rest: a line in its midst that looks like a byline is one, once all around it is gone.
    private const double ShareOfSame = 0.9;

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(150);

    public static TheoryData<string> Samples => new(
        "beekeepers-dispute.html", "bell-foundry.htm", "repair-cafe.html", "river-gauge.xhtml", "wind-atlas.html.gz", "streuobstwiese.html", "library-boat.html", "well-keeper.html");

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_means_nothing_changes_nothing_in_a_sample(string name)
    {
        var html = Decode(Sample.Path(name));
        var expected = Describe(Read(html));
        for (var seed = 0; seed < 20; seed++)
        {
            Assert.Equal(expected, Describe(Read(HtmlNoise.Add(html, seed))));
        }
    }

    [Fact]
    public void What_means_nothing_changes_nothing_in_any_page() => Check.One(Runs, Prop.ForAll(GeneratedPage.Pages, ArbMap.Default.ArbFor<int>(), (html, seed) =>
        Assert.Equal(Describe(Read(html)), Describe(Read(HtmlNoise.Add(html, seed))))));

    [Fact]
    public void What_means_nothing_changes_nothing_in_pages_of_the_corpora()
    {
        foreach (var path in CorpusPages.Paths(CorpusStep))
        {
            var html = Decode(path);
            Assert.True(Describe(Read(html)).SequenceEqual(Describe(Read(HtmlNoise.Add(html, seed: path.Length)))), path);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_written_as_html_is_read_as_the_same_text(string name)
    {
        var article = Read(Decode(Sample.Path(name)));

        Assert.Equal(Body(article), Body(Read(BodyHtml.Write(article))));
    }

    [Fact]
    public void Any_page_written_as_html_is_read_as_the_same_text() => Check.One(Runs, Prop.ForAll(GeneratedPage.Pages, html =>
    {
        var article = Read(html);
        Assert.NotEmpty(Body(article));
        Assert.Equal(Body(article), Body(Read(BodyHtml.Write(article))));
    }));

    [Fact]
    public void Pages_of_the_corpora_written_as_html_are_read_as_the_same_text_but_for_a_few()
    {
        var paths = CorpusPages.Paths(CorpusStep);
        var same = paths.Count(path =>
        {
            var article = Read(Decode(path));
            return Body(Read(BodyHtml.Write(article))).SequenceEqual(Body(article));
        });

        Assert.True(same >= paths.Length * ShareOfSame, $"{same} of {paths.Length}");
    }

    // The text of each block of the body. What stands between them, such as a figure between two lists, is not written.
    private static IEnumerable<string> Body(Article article) => article.Blocks.Where(BodyText.IsText).Select(block => block.Text);

    private static IEnumerable<string> Describe(Article article) =>
    [
        .. article.Blocks.Select(block =>
            $"{block.Kind} {block.Level} {block.Number} {block.Role} {block.Rule}: {block.Text} {string.Join('|', block.Rows.Select(row => string.Join(';', row)))}"),
        .. article.Evidence.Select(evidence => $"{evidence} {evidence.Rule}"),
        .. article.Diagnostics.Select(diagnostic => diagnostic.Id),
    ];

    private static Article Read(string html) => new ArticleReader().Read(SourceItem.FromBytes(Encoding.UTF8.GetBytes(html)), TestContext.Current.CancellationToken);

    private static string Decode(string path)
    {
        var (item, options) = (SourceItem.FromFile(path), new ArticleReaderOptions());
        return TextDecoder.Decode(SourceReader.Read(item, options, [], TestContext.Current.CancellationToken).Bytes.Span, item, options, []).Text;
    }
}
