using System.Text;
using ArticleTools.Engine.Urls;
using ArticleTools.Engine.Urls.Redirects;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Urls;

public sealed class RedirectUrlTests
{
    private const string Target = "https://a.example/x?y=1&z=2";
    private const string Escaped = "https%3A%2F%2Fa.example%2Fx%3Fy%3D1%26z%3D2";

    [Theory]
    [InlineData("https://www.google.com/url?sa=t&url=" + Escaped + "&usg=1")]
    [InlineData("https://www.google.co.uk/url?q=" + Escaped + "&sa=D")]
    [InlineData("https://www.linkedin.com/authwall?trk=x&sessionRedirect=" + Escaped)]
    [InlineData("https://outgoing.prod.mozaws.net/v1/0123456789abcdef/" + Escaped)]
    [InlineData("https://abc.r.us-east-1.awstrack.me/L0/" + Escaped + "/1/0102-3/x=4")]
    [InlineData("https://www.google.com/amp/s/a.example/x?y=1&z=2")]
    [InlineData("https://cdn.ampproject.org/c/s/a.example/x?y=1&z=2")]
    [InlineData("https://a-example.cdn.ampproject.org/v/s/a.example/x?y=1&z=2")]
    [InlineData("https://www.bing.com/ck/a?!&&p=0&u=a1aHR0cHM6Ly9hLmV4YW1wbGUveD95PTEmej0y&ntb=1")]
    [InlineData("https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=" + Escaped + "/RK=2/RS=b-")]
    [InlineData("https://duckduckgo.com/l/?uddg=" + Escaped + "&rut=1")]
    [InlineData("https://l.facebook.com/l.php?u=" + Escaped + "&h=1")]
    [InlineData("https://l.instagram.com/?u=" + Escaped + "&e=1")]
    [InlineData("https://www.linkedin.com/redir/redirect?url=" + Escaped)]
    [InlineData("https://out.reddit.com/t3_1?url=" + Escaped + "&token=1")]
    [InlineData("https://www.youtube.com/redirect?event=video_description&q=" + Escaped)]
    [InlineData("https://vk.com/away.php?to=" + Escaped)]
    [InlineData("https://steamcommunity.com/linkfilter/?url=" + Escaped)]
    [InlineData("https://slack-redir.net/link?url=" + Escaped)]
    [InlineData("https://medium.com/r/?url=" + Escaped)]
    [InlineData("https://disq.us/url?url=" + Escaped + "%3AaBc-12&cuid=3")]
    [InlineData("https://eur01.safelinks.protection.outlook.com/?url=" + Escaped + "&data=1")]
    [InlineData("https://urldefense.proofpoint.com/v1/url?u=" + Escaped + "&k=1")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x-3Fy-3D1-26z-3D2&d=1")]
    [InlineData("https://urldefense.com/v3/__https://a.example/x?y=1&z=2__;!!abc$")]
    [InlineData("https://urldefense.com/v3/__https://a.example/x*y=1&z=2__;Pw!!abc$")]
    [InlineData("https://urldefense.com/v3/__https:/a.example/x**By=1&z=2__;Pw!!abc$", null)]
    [InlineData("https://linkprotect.cudasvc.com/url?a=" + Escaped + "&c=1")]
    [InlineData("https://secure-web.cisco.com/1abc/" + Escaped)]
    [InlineData("https://href.li/?" + Target)]
    [InlineData("https://anonym.to/?" + Target)]
    [InlineData("https://www.awin1.com/cread.php?awinmid=1&ued=" + Escaped)]
    [InlineData("https://www.shareasale.com/r.cfm?b=1&urllink=" + Escaped)]
    [InlineData("https://go.skimresources.com/?id=1&url=" + Escaped)]
    [InlineData("https://redirect.viglink.com/?key=1&u=" + Escaped)]
    [InlineData("https://click.linksynergy.com/deeplink?id=1&mid=2&murl=" + Escaped)]
    [InlineData("https://shop.pxf.io/c/1/2/3?u=" + Escaped)]
    [InlineData("https://www.anrdoezrs.net/click-1-2?url=" + Escaped)]
    [InlineData("https://www.anrdoezrs.net/links/1/type/dlg/" + Target)]
    [InlineData("https://prf.hn/click/camref:1abc/destination:" + Escaped)]
    [InlineData("https://clk.tradedoubler.com/click?p(1)a(2)g(3)url(" + Target + ")")]
    public void A_wrapper_gives_its_target(string url, string? target = Target) => Assert.Equal(target, RedirectUrl.Unwrap(WebUrl.Parse(url)!)?.Href);

    [Theory]
    [InlineData("https://a.example/x")]
    [InlineData("https://a.example/url?q=" + Escaped)]
    [InlineData("https://www.google.com/search?q=" + Escaped)]
    [InlineData("https://www.google.com/url?q=/maps/x")]
    [InlineData("https://www.google.com/url?q=javascript:alert(1)")]
    [InlineData("https://www.google.com/url?q=")]
    [InlineData("https://www.google.com/amp/x")]
    [InlineData("https://www.facebook.com/sharer/sharer.php?u=" + Escaped)]
    [InlineData("https://www.linkedin.com/sharing/share-offsite/?url=" + Escaped)]
    [InlineData("https://www.bing.com/ck/a?u=a1%%%")]
    [InlineData("https://bit.ly/abc")]
    [InlineData("https://t.co/abc")]
    [InlineData("https://urldefense.com/v3/__")]
    [InlineData("mailto:me@google.com")]
    public void Other_URLs_lead_to_themselves(string url) => Assert.Null(RedirectUrl.Unwrap(WebUrl.Parse(url)!));

    [Fact]
    public void Wrappers_in_wrappers_are_taken_off_down_to_the_fifth()
    {
        var nested = Enumerable.Range(0, 5).Aggregate(Target, (url, _) => Wrap(url));

        Assert.Equal(Target, Unwrap(nested));
        Assert.Equal(Wrap(Target), Unwrap(Wrap(nested)));
    }

    [Fact]
    public void Each_wrapper_is_described() => Assert.All(EmbeddedLines.Read("Urls.RedirectWrappers.txt"), line =>
        Assert.True(line.Split('\t') is [{ Length: > 0 }, ['/', ..], { Length: > 0 }, { Length: > 0 }], line));

    [Fact]
    public void Whatever_is_wrapped_comes_out_again() =>
        Prop.ForAll(Arb.From(UrlGenerators.Plain), url => Unwrap(Wrap(url)) == url && Unwrap(Bing(url)) == url).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_written_makes_it_fail() => Prop.ForAll(Arb.From(UrlGenerators.Any), text =>
        WebUrl.Parse(text) is not { } url || RedirectUrl.Unwrap(url) is null or { IsWeb: true }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("%")]
    [InlineData("&")]
    [InlineData("%25")]
    [InlineData("**A")]
    [InlineData("__;")]
    [InlineData("https://www.google.com/url?q=")]
    [InlineData("url(")]
    public void Long_hostile_URLs_are_unwrapped_in_linear_time(string part)
    {
        var many = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        Hostile.AssertQuick(() =>
        {
            foreach (var start in new[] { "https://www.google.com/url?q=", "https://urldefense.com/v3/__https://a.example/", "https://href.li/?", "https://www.bing.com/ck/a?u=a1", "https://clk.tradedoubler.com/click?" })
            {
                if (WebUrl.Parse(start + many) is { } url)
                {
                    RedirectUrl.Unwrap(url);
                }
            }
        });
    }

    private static string? Unwrap(string url) => RedirectUrl.Unwrap(WebUrl.Parse(url)!)?.Href;

    private static string Wrap(string url) => "https://www.google.com/url?q=" + Uri.EscapeDataString(url);

    private static string Bing(string url) =>
        "https://www.bing.com/ck/a?u=a1" + Convert.ToBase64String(Encoding.UTF8.GetBytes(url)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    [Theory]
    [InlineData("https://www.example.org/cdn-cgi/l/email-protection#2a4e4f59416a4b044f524b475a464f", "mailto:desk@a.example")]
    [InlineData("https://www.example.org/cdn-cgi/l/email-protection", null)]
    [InlineData("https://www.example.org/cdn-cgi/l/email-protection#2azz", null)]
    [InlineData("https://www.example.org/cdn-cgi/l/email-protection#2a4e4f", null)]
    public void A_mail_address_that_is_hidden_from_programs_is_read(string url, string? address) =>
        Assert.Equal(address, RedirectUrl.Unwrap(WebUrl.Parse(url)!)?.Href);

    [Fact]
    public void A_target_without_a_host_that_anybody_knows_is_none() =>
        Assert.Null(RedirectUrl.Unwrap(WebUrl.Parse("https://go.skimresources.com/?url=https%3A%2F%2Fwww.example.%2Fx")!));
}
