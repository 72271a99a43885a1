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

    [Theory]
    [InlineData("http://0x7f.1/", "127.0.0.1")]
    [InlineData("http://017700000001/", "127.0.0.1")]
    [InlineData("http://2130706433/", "127.0.0.1")]
    [InlineData("http://[2001:DB8:0:0:1::1]/", "[2001:db8::1:0:0:1]")]
    [InlineData("http://[::ffff:192.0.2.1]/", "[::ffff:c000:201]")]
    [InlineData("http://ＥＸＡＭＰＬＥ.org/", "example.org")]
    [InlineData("http://%65xample.org/", "example.org")]
    [InlineData("http://faß.example/", "xn--fa-hia.example")]
    [InlineData("foo://a%41b/", "a%41b")]
    public void A_host_is_written_in_one_way(string reference, string host) => Assert.Equal(host, WebUrl.Parse(reference)?.Host);

    [Theory]
    [InlineData("http://[::1/")]
    [InlineData("http://[1:2]/")]
    [InlineData("http://[1:2:3:4:5:6:7:8:9]/")]
    [InlineData("http://[::1.2.3.256]/")]
    [InlineData("http://1.2.3.4.5/")]
    [InlineData("http://0x100000000/")]
    [InlineData("http://a@/")]
    [InlineData("http://:80/")]
    [InlineData("http://a%00b/")]
    public void A_host_that_is_none_is_refused(string reference) => Assert.Null(WebUrl.Parse(reference));

    [Fact]
    public void The_parts_of_a_url_are_given()
    {
        var url = WebUrl.Parse("https://user@Bücher.example:8443/a/b?c=d?e#f?g")!;

        Assert.Equal(("https", "xn--bcher-kva.example", "bücher.example", 8443), (url.Scheme, url.Host, url.UnicodeHost, url.Port));
        Assert.Equal(("/a/b", "c=d?e", "f?g"), (url.Path.ToString(), url.Query.ToString(), url.Fragment));
        Assert.Equal("https://user@xn--bcher-kva.example:8443/a/b?c=d?e", url.WithoutFragment.ToString());
    }

    [Theory]
    [InlineData("https://a.example/x/./y", "https://a.example/x/y")]
    [InlineData("https://a.example/x/%2E%2e/y", "https://a.example/y")]
    [InlineData("/x y", "https://www.example.com/x%20y")]
    [InlineData("/x?y#z", "https://www.example.com/x?y#z")]
    [InlineData("?y", "https://www.example.com/a/b.html?y")]
    [InlineData("/\\host/x", "https://host/x")]
    [InlineData("https:x", "https://www.example.com/a/x")]
    [InlineData("file:///C|/x/../..", "file:///C:/")]
    [InlineData("data:text/plain,a b  #c", "data:text/plain,a b %20#c")]
    [InlineData("web+demo:/.//not-a-host/", "web+demo:/.//not-a-host/")]
    public void The_quick_way_and_the_whole_one_agree_with_the_standard(string reference, string expected) =>
        Assert.Equal(expected, WebUrl.Parse(reference, WebUrl.Parse(Base))?.Href);

    [Fact]
    public void Large_and_hostile_references_take_time_in_proportion()
    {
        Assert.Equal(100_000 + "http://a.example/".Length, WebUrl.Parse("http://a.example/" + new string('a', 100_000))!.Href.Length);
        Assert.NotNull(WebUrl.Parse("http://a.example/" + string.Concat(Enumerable.Repeat("../a/%2e%2e/", 20_000))));
        Assert.NotNull(WebUrl.Parse("http://" + new string('@', 50_000) + "a.example/"));
        Assert.Equal("data", WebUrl.Parse("data:image/png;base64," + new string('A', 3_000_000))!.Scheme);
        Assert.Null(WebUrl.Parse("http://" + new string('ü', 100_000) + "/"));
    }

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
