using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests;

/// <summary>Every field of the two articles that the project was asked for with, as a reader finds them in the files.</summary>
public sealed class SeedTests
{
    private const string Scrape = "000_e3cd2b42254838a4.txt";
    private const string Page = "001_5a0c961eff43efa3.txt";

    [Fact]
    public void The_fields_of_the_scraped_text_are_those_that_it_states()
    {
        var article = Read(Scrape);

        Assert.Equal("ICE Targeting Sex Workers for Deportation: Village Voice Report", article.Title);
        Assert.Equal(2018, article.CopyrightYear);
        Assert.Equal("Adult Talent List", article.CopyrightHolder);
        Assert.Equal("Adult Talent List", article.SiteName);
        Assert.Empty(article.Author);
        Assert.Empty(article.Contributor);
        Assert.Empty(article.Tags);
        Assert.Null(article.DatePublished);
        Assert.Null(article.DateModified);
        Assert.All(
            new[]
            {
                article.Subtitle, article.Publisher, article.Description, article.Section, article.Language, article.Url,
                article.IsBasedOn, article.Image, article.Slug, article.License, article.DateLine, article.BaseUrl,
            },
            Assert.Null);
        Assert.Equal(["Title", "CopyrightYear", "CopyrightHolder", "SiteName"], article.Evidence.Select(evidence => evidence.Field).OrderBy(Order));
        Assert.Empty(article.Metadata);
        Assert.Empty(article.Diagnostics);

        static int Order(string field) => Array.IndexOf(["Title", "CopyrightYear", "CopyrightHolder", "SiteName"], field);
    }

    [Fact]
    public void The_fields_of_the_page_behind_front_matter_are_those_of_its_header_and_bios()
    {
        const string Url = "https://truthout.org/articles/sex-workers-are-being-abducted-by-ice-and-abandoned-by-respectability-politics/";

        var article = Read(Page);

        Assert.Equal("Sex Workers Are Being Abducted by ICE — and Abandoned by Respectability Politics", article.Title);
        Assert.Equal(["Kate Zen"], article.Author);
        Assert.Equal(["Chanelle Gallant"], article.Contributor);
        Assert.Equal(new DateTimeOffset(2025, 7, 14, 12, 8, 12, 565, TimeSpan.Zero), article.DatePublished);
        Assert.StartsWith("Sex workers targeted by ICE need", article.Description, StringComparison.Ordinal);
        Assert.EndsWith("full solidarity.", article.Description, StringComparison.Ordinal);
        Assert.Equal(Url, article.Url);
        Assert.Equal(Url, article.IsBasedOn);
        Assert.Equal(Url, article.BaseUrl);
        Assert.Equal("https://truthout.org/app/uploads/2025/07/GettyImages-2219519292-scaled.jpg", article.Image);
        Assert.StartsWith("2025-07-14-httpstruthoutorg", article.Slug, StringComparison.Ordinal);
        Assert.Equal(["immigration"], article.Tags);
        Assert.Null(article.DateModified);
        Assert.Null(article.CopyrightYear);
        Assert.All(
            new[]
            {
                article.Subtitle, article.SiteName, article.Publisher, article.Section, article.Language, article.License,
                article.CopyrightHolder, article.DateLine,
            },
            Assert.Null);
        Assert.Equal(ArticleDatePrecision.Time, article.Evidence.Single(evidence => evidence.Field == "DatePublished").Precision);
        Assert.Equal("2025/07/14", article.Metadata["dateFolder"]);
        Assert.Empty(article.Diagnostics);
    }

    [Theory]
    [InlineData(Scrape, ArticleFormat.PlainText, ArticleFrontMatterFormat.None, 17)]
    [InlineData(Page, ArticleFormat.Html, ArticleFrontMatterFormat.Yaml, 46)]
    public void The_blocks_put_together_are_the_file_byte_for_byte(string name, ArticleFormat format, ArticleFrontMatterFormat header, int blocks)
    {
        var bytes = File.ReadAllBytes(Shared.File("seeds", name));
        var text = Encoding.UTF8.GetString(bytes);

        var article = Read(name);

        Assert.Equal((format, header, "utf-8", bytes.Length), (article.Source.Format, article.Source.FrontMatter, article.Source.Encoding, article.Source.Length));
        Assert.Equal(blocks, article.Blocks.Count);
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(string.Concat(article.Blocks.Select(block => text.Substring(block.Offset, block.Length)))));
    }

    private static Article Read(string name) => new ArticleReader().Read(SourceItem.FromFile(Shared.File("seeds", name)), TestContext.Current.CancellationToken);
}
