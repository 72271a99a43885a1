namespace ArticleTools.Engine.Tests.Formats.PlainText;

public sealed class TitleLineTests
{
    private const string Body = """

        The boats came home before dawn, and the harbour market opened late, as it does every winter in this part of the coast.

        Nobody had expected the frost to hold for so long, least of all the harbour master, who had sold his sledge in spring.

        “We have waited for this frost,” the harbour master said on the quay, where the market women were breaking the ice.
        """;

    [Theory]
    [InlineData("Winter in the harbour")]
    [InlineData("Home\nNews\nSports of all kinds\nThe weather at your place\nVideos and pictures\nPuzzles and games\nLetters to the editors\nWinter in the harbour\nBy Ana Lima\nShare")]
    [InlineData("Home\nNews\nA list of all the things that we ever wrote about in these pages\nOur best recipes for the holidays\nPuzzles and games for young and old\nAbout us\nMarket\nWinter in the harbour\n3 March 2020")]
    [InlineData("Winter in the harbour | The Gazette\nHome\nNews\nOur best recipes for the holidays\nWinter in the harbour\nPictures of the holidays of our dear readers\n3 March 2020")]
    public void The_headline_is_the_line_of_the_bodys_topic_above_its_byline(string head) =>
        Assert.Equal("Winter in the harbour", PlainTextReaderTests.Read(head + "\n" + Body).Blocks.Last(block => block.Role == ArticleBlockRole.Title).Text);
}
