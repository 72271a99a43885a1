using ArticleTools.Engine.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests;

public sealed class ArticleReaderTests
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "---\n", "title: A title\n", "tags: [a, b]\n", "+++\n", "{\"a\": 1}\n", "<p>", "</p>", "<aside>", "<h2>", "<table><tr><td>", "<b>", "# Head\n",
        "* item\n", "> quoted\n", "Words that stand in a row.", " ", "\n", "\n\n", "\r\n", "\t", "By Ann Example\n", "Copyright 2020 Example Press\n", "é", "😀", "\u2028");

    private static readonly Gen<string> Documents = Pieces.ListOf().Select(string.Concat);

    [Fact]
    public void The_blocks_of_any_document_put_together_are_the_document()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Documents.ToArbitrary(), document =>
        {
            if (TryRead(document) is not { Blocks.Count: > 0 } article)
            {
                return true;
            }

            return string.Concat(article.Blocks.Select(block => document.Substring(block.Offset, block.Length))) == document;
        }));
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Documents.ToArbitrary(), document =>
        {
            var first = TryRead(document);
            var second = TryRead(document);
            return first?.Title == second?.Title
                && first?.Text == second?.Text
                && (first?.Blocks.Select(block => (block.Role, block.Rule, block.Text)) ?? []).SequenceEqual(
                    second?.Blocks.Select(block => (block.Role, block.Rule, block.Text)) ?? []);
        }));
    }

    [Theory]
    [InlineData("<html><body><nav><a href=/a>Home</a> <a href=/b>News</a></nav></body></html>")]
    [InlineData("---\ntitle: Only a header\n---\n<p></p>")]
    public void A_document_without_a_body_says_so(string document)
    {
        var diagnostic = Assert.Single(TryRead(document)!.Diagnostics);

        Assert.Equal(ArticleDiagnosticId.BodyMissing, diagnostic.Id);
    }

    [Theory]
    [InlineData("<?xml version='1.0'?>\n<rss version='2.0'><channel><title>News</title></channel></rss>", "RSS")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title></feed>", "Atom")]
    [InlineData("<?xml version='1.0'?><!-- made by a tool --><urlset><url><loc>https://example.org/</loc></url></urlset>", "sitemap")]
    public void A_feed_or_sitemap_is_refused_by_name(string document, string name)
    {
        var error = Assert.Throws<ArticleException>(() => new ArticleReader().Read(SourceItem.FromText(document), TestContext.Current.CancellationToken));

        Assert.Equal(ArticleErrorId.ArticleFormatUnknown, error.ErrorId);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    private static Article? TryRead(string document)
    {
        try
        {
            return new ArticleReader().Read(SourceItem.FromText(document));
        }
        catch (ArticleException error) when (error.ErrorId is ArticleErrorId.ArticleEmpty or ArticleErrorId.ArticleFrontMatterInvalid)
        {
            return null;
        }
    }
}
