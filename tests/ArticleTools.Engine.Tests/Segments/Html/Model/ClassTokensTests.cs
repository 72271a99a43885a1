namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class ClassTokensTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  x\t\n", "")]
    [InlineData("content", "content")]
    [InlineData("entry-content Sidebar", "entry-content|entry|content|sidebar")]
    [InlineData("storyBody__text", "storybody__text|story|body|text")]
    [InlineData("HTMLBlock", "htmlblock")]
    [InlineData("post-4711 col2", "post-4711|post|col2|col")]
    [InlineData("a-b-cd", "a-b-cd|cd")]
    public void Names_are_read_and_the_words_that_they_are_made_of(string names, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokens.OfNames(names)));

    [Fact]
    public void A_name_that_is_too_long_is_passed_over() => Assert.Equal(["next"], Tokens.OfNames(new string('x', 41) + " next"));

    [Fact]
    public void Of_very_many_names_the_first_are_read()
    {
        var names = string.Concat(Enumerable.Repeat("ab ", 100_000));

        Assert.Equal(100, Tokens.OfNames(names).Count);
    }
}
