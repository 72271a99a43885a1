using ArticleTools.Engine.Analysis;
using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis;

public sealed class ArticleMeterTests
{
    [Fact]
    public void A_measurement_counts_the_body()
    {
        var measurement = ArticleMeter.Measure(At(
            "https://a.example/",
            Block("Title", ArticleBlockKind.Heading, ArticleBlockRole.Title),
            Block("Part", ArticleBlockKind.Heading),
            Linked("One two three. Four [five](https://b.example/)!"),
            Block("Six seven.", ArticleBlockKind.ListItem),
            Block("“Eight nine ten eleven,” said Doe.", ArticleBlockKind.Paragraph),
            Block("12", ArticleBlockKind.Table) with { Rows = [["12"]] },
            Linked("[Home](/)", ArticleBlockRole.Navigation)));

        Assert.Equal(15, measurement.Words);
        Assert.Equal((4, 2, 1, 1), (measurement.Sentences, measurement.Paragraphs, measurement.Headings, measurement.Tables));
        Assert.Equal((2, 1, 1, 0, 7), (measurement.Links, measurement.ExternalLinks, measurement.Quotations, measurement.Images, measurement.Blocks));
        Assert.Equal(3.3, measurement.WordsPerSentence);
        Assert.Equal(("A title", "/articles/a.html"), (measurement.Title, measurement.Path));
    }

    [Fact]
    public void Reading_takes_a_minute_for_238_words_or_500_ideographs()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 238));

        Assert.Equal(TimeSpan.FromMinutes(1), ArticleMeter.ReadingTime(words));
        Assert.Equal(TimeSpan.FromMinutes(2), ArticleMeter.ReadingTime(words + new string('山', 500)));
        Assert.Equal(TimeSpan.Zero, ArticleMeter.ReadingTime(""));
    }

    [Fact]
    public void Characters_are_unicode_scalar_values() => Assert.Equal(3, ArticleMeter.Measure(Of(Block("a𠮷b"))).Characters);

    [Fact]
    public void An_article_without_body_measures_nothing()
    {
        var measurement = ArticleMeter.Measure(Of(Block("Menu", role: ArticleBlockRole.Navigation)));

        Assert.Equal((0, 0, 0.0, TimeSpan.Zero, 1), (measurement.Words, measurement.Sentences, measurement.WordsPerSentence, measurement.ReadingTime, measurement.Blocks));
    }
}
