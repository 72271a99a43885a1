using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class BlockFeaturesTests
{
    private const string Page = """
        <html><head><title>Boats come in</title></head><body>
        <nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav>
        <main><article class=entry-content><h1>Boats come in</h1>
        <p>The harbour lay quiet when the first of the boats came in, an hour before the sun stood over the hills.</p>
        <h2>What they carried:</h2>
        <p>Nobody spoke, as far as the <a href=/w>watchman</a> could tell, and the nets were carried up to the sheds in silence.</p>
        <ul class=goods><li class=good>3 barrels at €40</li><li class=good>rope</li><li class=good>rope</li></ul>
        <p>By noon, though, the whole of the town had heard of it, and the council met behind doors that were closed.</p></article></main>
        <aside class=comments><p>Were you there?</p></aside></body></html>
        """;

    [Theory]
    [InlineData("The harbour", "Words", 21)]
    [InlineData("The harbour", "EndsSentence", 1)]
    [InlineData("The harbour", "BlocksSinceTitle", 1)]
    [InlineData("The harbour", "PreviousRole", (int)ArticleBlockRole.Title)]
    [InlineData("The harbour", "BlocksSinceBody", 200)]
    [InlineData("The harbour", "NextKind", (int)ArticleBlockKind.Heading)]
    [InlineData("The harbour", "in:Article", 1)]
    [InlineData("The harbour", "in:Nav", 0)]
    [InlineData("The harbour", "class:ArticleBody", 2)]
    [InlineData("The harbour", "schema:Discussion", 1)]
    [InlineData("The harbour", "schema:Product", 0)]
    [InlineData("The harbour", "TextWeight", 1.097)]
    [InlineData("What they", "EndsColon", 1)]
    [InlineData("What they", "Level", 2)]
    [InlineData("What they", "PreviousTextWeight", 1.097)]
    [InlineData("Nobody", "BlocksSinceHeading", 1)]
    [InlineData("Nobody", "HeadingLevel", 2)]
    [InlineData("Nobody", "LinkDensity", 0.088)]
    [InlineData("3 barrels", "StartsDigit", 1)]
    [InlineData("3 barrels", "Prices", 1)]
    [InlineData("3 barrels", "InnerCount", 3)]
    [InlineData("3 barrels", "in:List", 1)]
    [InlineData("3 barrels", "TimesOnPage", 1)]
    [InlineData("rope", "TimesOnPage", 2)]
    [InlineData("rope", "StartsLower", 1)]
    [InlineData("Were you", "EndsQuestion", 1)]
    [InlineData("Were you", "BlocksUntilBody", 200)]
    [InlineData("Were you", "class:Comment", 2)]
    [InlineData("Were you", "NextKind", -1)]
    [InlineData("Were you", "PageArticles", 1)]
    [InlineData("Were you", "UrlWord", 5)]
    [InlineData("Home", "PreviousKind", -1)]
    [InlineData("Home", "Previous2Role", 0)]
    [InlineData("Home", "in:Nav", 1)]
    public void A_block_is_described_by_itself_its_surroundings_and_its_page(string start, string feature, double value) =>
        Assert.Equal(value, Describe(start)[Array.IndexOf(FeatureNames.All, feature)], 3);

    [Fact]
    public void Nothing_of_one_block_is_left_in_the_row_of_the_next()
    {
        var outline = Outlines.Read(Page);
        var features = new BlockFeatures(outline, Outlines.NoSigns, BodyModel.Default);
        var used = new float[FeatureNames.Count];
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var row = new float[FeatureNames.Count];
            features.Write(i, row);
            features.Write(i, used);
            Assert.Equal(row, used);
            Assert.All(row, value => Assert.True(float.IsFinite(value)));
        }
    }

    private static float[] Describe(string start)
    {
        var outline = Outlines.Read(Page);
        var signs = new PageSigns(SchemaKinds.Article | SchemaKinds.Discussion, "article", "https://boats.example/news/boats-come-in");
        var row = new float[FeatureNames.Count];
        new BlockFeatures(outline, signs, Outlines.Model("tree\n0", words: "the=1;^the harbour=1.5;quiet=0.8"))
            .Write(outline.Blocks.FindIndex(block => block.Draft.Text.StartsWith(start, StringComparison.Ordinal)), row);
        return row;
    }
}
