using ArticleTools.Engine.Urls;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Urls;

public sealed class WebUrlTests
{
    private const string Base = "https://www.Example.com/a/b.html?x=1#f";

    [Theory]
    [InlineData("../c d/é?q=ü&a=<b>#fr ag", "https://www.example.com/c%20d/%C3%A9?q=%C3%BC&a=%3Cb%3E#fr%20ag")]
    [InlineData("//cdn.example.com/x", "https://cdn.example.com/x")]
    [InlineData("#top", "https://www.example.com/a/b.html?x=1#top")]
    [InlineData("", "https://www.example.com/a/b.html?x=1")]
    [InlineData("HTTP://EXAMPLE.COM:80/%7Efoo/../bar", "http://example.com/bar")]
    [InlineData("https://münchen.example/ä", "https://xn--mnchen-3ya.example/%C3%A4")]
    [InlineData("  \thttps://a.b/c\nd  ", "https://a.b/cd")]
    [InlineData("https://a.com\\b", "https://a.com/b")]
    [InlineData("https://a.com/{x}^?it's#`ü", "https://a.com/%7Bx%7D%5E?it%27s#%60%C3%BC")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    [InlineData("javascript:void(0)", "javascript:void(0)")]
    public void A_reference_resolves_by_the_standard(string reference, string expected) =>
        Assert.Equal(expected, WebUrl.Parse(reference, WebUrl.Parse(Base))?.Href);

    [Theory]
    [InlineData("http://")]
    [InlineData("https://?q")]
    [InlineData("https://ex ample.com/")]
    [InlineData("https://exa<mple.com/")]
    [InlineData("https://a.com:99999/")]
    [InlineData("https://a.com:abc/")]
    [InlineData("http://256.1.1.1/")]
    public void A_reference_that_the_standard_rejects_is_no_url(string reference) =>
        Assert.Null(WebUrl.Parse(reference, WebUrl.Parse(Base)));

    [Fact]
    public void A_relative_reference_without_a_base_is_no_url() => Assert.Null(WebUrl.Parse("/x"));

    [Fact]
    public void Parsing_what_was_serialised_changes_nothing()
    {
        var characters = Gen.Elements("ab:/?#[]@!$&'()*+,;=% .-_~\\{}|^`<>\"é漢\uD83D\uDE00\t".ToCharArray());
        Prop.ForAll(
            characters.ArrayOf().Select(array => "https://a.b/" + new string(array)).ToArbitrary(),
            reference => WebUrl.Parse(reference) is not { } url || WebUrl.Parse(url.Href)?.Href == url.Href)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_reference_makes_the_parser_throw() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string?>(),
            reference => WebUrl.Parse(reference, WebUrl.Parse(Base))?.Href.Length != 0)
            .QuickCheckThrowOnFailure();
}
