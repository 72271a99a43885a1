using ArticleTools.Engine.Urls;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Urls;

public sealed class SurtTests
{
    [Theory]
    [InlineData("http://example.org/", "org,example)/")]
    [InlineData("https://www.Example.org", "org,example)/")]
    [InlineData("http://www2.news.example.co.uk/A/B/", "uk,co,example,news)/a/b")]
    [InlineData("http://example.org:8080/a", "org,example:8080)/a")]
    [InlineData("http://user:secret@example.org/a#part", "org,example)/a")]
    [InlineData("http://example.org/a?", "org,example)/a")]
    [InlineData("http://example.org/a?B=2&b&A=1", "org,example)/a?a=1&b&b=2")]
    [InlineData("http://example.org/a//b///c", "org,example)/a/b/c")]
    [InlineData("http://example.org/%61%2562", "org,example)/ab")]
    [InlineData("http://example.org/ä?ö=ü", "org,example)/%c3%a4?%c3%b6=%c3%bc")]
    [InlineData("http://example.org/?sid=0123456789abcdef0123456789abcdef&a=1", "org,example)/?a=1")]
    [InlineData("http://example.org/?sid=0123456789abcdef0123456789abcdef", "org,example)/")]
    [InlineData("http://example.org/?a=1&PHPSESSID=0123456789abcdef0123456789abcdef", "org,example)/?&a=1")]
    [InlineData("http://example.org/(0123456789abcdefghijklmn)/a.aspx", "org,example)/a.aspx")]
    [InlineData("http://www.org/", "org)/")]
    [InlineData("http://wwwhat.org/", "org,wwwhat)/")]
    [InlineData("http://192.168.1.4/", "4,1,168,192)/")]
    public void A_key_leaves_out_what_seldom_tells_pages_apart(string url, string key) => Assert.Equal(key, Surt.FromUrl(WebUrl.Parse(url)!.Href));

    [Fact]
    public void A_key_does_not_depend_on_how_the_address_is_written() =>
        Prop.ForAll(
            Gen.Elements("abAB12-_.~/%?&=".ToCharArray()).ArrayOf().ToArbitrary(),
            characters => WebUrl.Parse("http://example.org/" + new string(characters)) is not { } url
                || Surt.FromUrl(url.Href) == Surt.FromUrl(WebUrl.Parse(url.Href.Replace("http://", "HTTPS://WWW.", StringComparison.Ordinal) + "#part")!.Href))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_address_of_a_hundred_kilobytes_has_a_key() =>
        Assert.StartsWith("org,example)/%", Surt.FromUrl("http://example.org/" + string.Concat(Enumerable.Repeat("%C3%A4", 17_000))));
}
