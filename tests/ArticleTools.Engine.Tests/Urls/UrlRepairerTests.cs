using ArticleTools.Engine.Urls;
using ArticleTools.Engine.Urls.Repair;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Urls;

public sealed class UrlRepairerTests
{
    private static readonly WebUrl Page = WebUrl.Parse("https://site.example/a/page.html")!;

    [Theory]
    [InlineData("https://a.example/p/?id=Zhttps://a.example/p/?id=Z", "https://a.example/p/?id=Z", "UrlConcatenated")]
    [InlineData("https://a.example/p/?id=Zx1https://a.example/p/?id=Zx1y2y2", "https://a.example/p/?id=Zx1y2", "UrlConcatenated")]
    [InlineData("https://a.example/https://a.example/x", "https://a.example/x", "UrlConcatenated")]
    [InlineData("http://a.example/https://a.example/x", "https://a.example/x", "UrlConcatenated")]
    [InlineData("https://a.example/x,https://a.example/x", "https://a.example/x", "UrlConcatenated")]
    [InlineData("https://a.example/x](https://a.example/x", "https://a.example/x", "UrlConcatenated")]
    [InlineData("http://https://a.example/", "https://a.example/", "UrlConcatenated")]
    [InlineData("https://http//a.example/x", "http://a.example/x", "UrlConcatenated")]
    [InlineData("http://www.https://a.example/x", "https://a.example/x", "UrlConcatenated")]
    [InlineData("http//a.example/x", "http://a.example/x", "SchemeMissing")]
    [InlineData("https;//a.example/x", "https://a.example/x", "SchemeMisspelt")]
    [InlineData("http.//a.example/x", "http://a.example/x", "SchemeMisspelt")]
    [InlineData("htp://a.example/x", "http://a.example/x", "SchemeMisspelt")]
    [InlineData("ttps://a.example/x", "https://a.example/x", "SchemeMisspelt")]
    [InlineData("httsp://a.example/x", "https://a.example/x", "SchemeMisspelt")]
    [InlineData("hxxps://a.example/x", "https://a.example/x", "SchemeMisspelt")]
    [InlineData("https:/a.example/x", "https://a.example/x", "SchemeMisspelt")]
    [InlineData("https:www.a.example/x", "https://www.a.example/x", "SchemeMisspelt")]
    [InlineData("www.a.example/x", "http://www.a.example/x", "SchemeMissing")]
    [InlineData("news.example.org/x", "http://news.example.org/x", "SchemeMissing")]
    [InlineData("example.com", "http://example.com/", "SchemeMissing")]
    [InlineData("http%3A%2F%2Fa.example%2Fx", "http://a.example/x", "UrlEscapedTwice")]
    [InlineData("https%3A//a.example/x%20y", "https://a.example/x%20y", "UrlEscapedTwice")]
    [InlineData("https://a.example/x%2520y", "https://a.example/x%20y", "UrlEscapedTwice")]
    [InlineData("https://a.example/x?a=1&amp;b=2&amp;amp;c=3", "https://a.example/x?a=1&b=2&c=3", "UrlEscapedTwice")]
    [InlineData("x?a=1&#038;b=2", "https://site.example/a/x?a=1&b=2", "UrlEscapedTwice")]
    [InlineData("https://a.example/one-\n    two.html", "https://a.example/one-two.html", "UrlWhiteSpace")]
    [InlineData("https:// a.example/x", "https://a.example/x", "UrlWhiteSpace")]
    [InlineData("https://www. a.example/x", "https://www.a.example/x", "UrlWhiteSpace")]
    [InlineData("https://a.example/x%20", "https://a.example/x", "UrlWhiteSpace")]
    [InlineData("https://wa.example/+123456\u00A0", "https://wa.example/+123456", "UrlWhiteSpace")]
    [InlineData("%20https://a.example/x", "https://a.example/x", "UrlWhiteSpace")]
    [InlineData("https://a.example/x\u200B", "https://a.example/x", "UrlWhiteSpace")]
    [InlineData("https://a.example/the-page.", "https://a.example/the-page", "UrlPunctuation")]
    [InlineData("https://a.example/page.html.", "https://a.example/page.html", "UrlPunctuation")]
    [InlineData("https://a.example/x,", "https://a.example/x", "UrlPunctuation")]
    [InlineData("“https://a.example/x”", "https://a.example/x", "UrlPunctuation")]
    [InlineData("\"https://a.example/x\"", "https://a.example/x", "UrlPunctuation")]
    [InlineData("%22https://a.example/x%22", "https://a.example/x", "UrlPunctuation")]
    [InlineData("https://a.example/x%E2%80%9D", "https://a.example/x", "UrlPunctuation")]
    [InlineData("https://a.example/x>", "https://a.example/x", "UrlPunctuation")]
    [InlineData(": https://a.example/x", "https://a.example/x", "UrlPunctuation")]
    [InlineData("/https://a.example/x", "https://a.example/x", "UrlPunctuation")]
    [InlineData("https://a.example/x</a>", "https://a.example/x", "UrlPunctuation")]
    [InlineData("https://a.example/x\"</a>", "https://a.example/x", "UrlPunctuation")]
    [InlineData("<![CDATA[https://a.example/x]]>", "https://a.example/x", "UrlPunctuation")]
    [InlineData("https://a.example/x)", "https://a.example/x", "UrlUnbalanced")]
    [InlineData("https://a.example/x).", "https://a.example/x", "UrlPunctuation")]
    [InlineData("https://a.example/wiki/Mercury_(planet))", "https://a.example/wiki/Mercury_(planet)", "UrlUnbalanced")]
    [InlineData("https://a.example/wiki/Mercury_(planet", "https://a.example/wiki/Mercury_(planet)", "UrlUnbalanced")]
    [InlineData("mailto:mailto:me@a.example", "mailto:me@a.example", "MailMalformed")]
    [InlineData("http://me@a.example", "mailto:me@a.example", "MailMalformed")]
    [InlineData("http://mailto:me@a.example/", "mailto:me@a.example", "MailMalformed")]
    [InlineData("mailto://me@a.example", "mailto:me@a.example", "MailMalformed")]
    [InlineData("me@a.example?subject=Hello", "mailto:me@a.example?subject=Hello", "MailMalformed")]
    [InlineData("malto:me@a.example", "mailto:me@a.example", "MailMalformed")]
    public void What_was_meant_is_proposed(string reference, string url, string reason)
    {
        var repair = UrlRepairer.Propose(reference, Page);

        Assert.Equal((url, reason), (repair?.Url, repair?.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#top")]
    [InlineData("/x")]
    [InlineData("page.html")]
    [InlineData("index.php?a=1&b=2")]
    [InlineData("notes.md")]
    [InlineData("readme.info")]
    [InlineData("//cdn.example/x")]
    [InlineData(" https://a.example/x\n")]
    [InlineData("https://a.example/a b.pdf")]
    [InlineData("https://exa mple.com/")]
    [InlineData("https://a.example/x%20https://b.example/")]
    [InlineData("https://a.example/p/1https://a.example/p/12")]
    [InlineData("https://proxy.example/https://a.example/x")]
    [InlineData("https://a.example/login?next=https://a.example/x")]
    [InlineData("https://a.example/share?text=Read this https://a.example/x")]
    [InlineData("https://a.example/share?text=Read%20thishttps://a.example/x")]
    [InlineData("https://web.archive.org/web/20200101000000/https://web.archive.org/web/20190101000000/http://a.example/")]
    [InlineData("https://a.example/go?url=https%3A%2F%2Fb.example%2Fx%2520y")]
    [InlineData("https://a.example/100%25-wool")]
    [InlineData("https://a.example/Screenshot%257E2.png")]
    [InlineData("mailto:")]
    [InlineData("https://a.example/share?text=Read this\n    now&url=x")]
    [InlineData("https://a.example/share?text=one%20two%20")]
    [InlineData("https://a.example/share?text=one two\u00A0")]
    [InlineData("https://a.example/share?text=the ‘one’")]
    [InlineData("https://a.example/new?body=File: [x](https://b.example/x)")]
    [InlineData("mailto:?subject=One&body=Two https://a.example/x%20")]
    [InlineData("https://a.example/wiki/Example_Inc.")]
    [InlineData("https://a.example/wiki/U.S.")]
    [InlineData("https://a.example/wiki/Mercury_(planet)")]
    [InlineData("https://a.example/wiki/Rock_'n'")]
    [InlineData("https://a.example/find?q=\"a b\"")]
    [InlineData("https://a.example/x#:~:text=(end.")]
    [InlineData("https://a.example/@me")]
    [InlineData("https://http.example/x")]
    [InlineData("http://http.com/")]
    [InlineData("mailto:me@a.example")]
    [InlineData("mailto:me@a.example?subject=See%20https://a.example/x")]
    [InlineData("tel:+1(555)123.")]
    [InlineData("javascript:open('https://a.example/xhttps://a.example/x')")]
    [InlineData("data:text/html,<p>x</p>")]
    [InlineData("whatsapp://send?text=https://a.example/x.")]
    [InlineData("ftp://a.example/x")]
    public void What_is_sound_or_beyond_proof_is_left(string reference) => Assert.Null(UrlRepairer.Propose(reference, Page));

    [Fact]
    public void A_repair_of_a_relative_reference_needs_a_base() => Assert.Null(UrlRepairer.Propose("x?a=1&amp;b=2", null));

    [Theory]
    [InlineData("https://a.example/x%20https://b.example/", "UrlConcatenated")]
    [InlineData("https://a.example/p/1https://b.example/", "UrlConcatenated")]
    [InlineData("https://a.example/x", null)]
    public void A_fault_is_told_though_nothing_mends_it(string reference, string? fault) => Assert.Equal(fault, UrlRepairer.FindFault(reference));

    [Theory]
    [InlineData("https://a.example/the-pa...", true)]
    [InlineData("https://a.example/the-pa…", true)]
    [InlineData("https://a.example/.../page", true)]
    [InlineData("https://a.example/…/page", true)]
    [InlineData("https://a.example/x%", true)]
    [InlineData("https://a.example/x%2", true)]
    [InlineData("https://a.example/x%C3", true)]
    [InlineData("https://a.example/x%E2%80", true)]
    [InlineData("https://a.example/x%C3%A9", false)]
    [InlineData("https://a.example/x%20", false)]
    [InlineData("https://a.example/100%-wool", false)]
    [InlineData("https://a.example/compare/a...b", false)]
    [InlineData("https://a.example/label/one%20thing...", false)]
    [InlineData("https://a.example/share?text=one+thing...", false)]
    [InlineData("https://a.example/share?text=%title%", false)]
    [InlineData("https://a.example/x", false)]
    public void A_URL_that_is_cut_off_is_told(string url, bool truncated) => Assert.Equal(truncated, UrlRepairer.LooksTruncated(WebUrl.Parse(url)!));

    [Fact]
    public void A_plain_URL_needs_no_repair() =>
        Prop.ForAll(Arb.From(UrlGenerators.Plain), url => UrlRepairer.Propose(url, Page) is null && UrlRepairer.FindFault(url) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_proposed_needs_no_repair_of_that_kind() =>
        Prop.ForAll(Arb.From(UrlGenerators.Damaged), url =>
            UrlRepairer.Propose(url, Page) is not { } repair || UrlRepairer.Propose(repair.Url, Page)?.Reason != repair.Reason).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_written_makes_it_fail() =>
        Prop.ForAll(Arb.From(UrlGenerators.Any), text =>
        {
            UrlRepairer.Propose(text, Page);
            UrlRepairer.FindFault(text);
            if (WebUrl.Parse(text) is { } url)
            {
                UrlRepairer.LooksTruncated(url);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("%")]
    [InlineData("%25")]
    [InlineData("&amp;")]
    [InlineData("amp;")]
    [InlineData(")")]
    [InlineData("http://")]
    [InlineData("https://a.example/")]
    [InlineData("%20")]
    [InlineData(" \n")]
    [InlineData("mailto:")]
    [InlineData("“")]
    public void Long_hostile_references_are_read_in_linear_time(string part)
    {
        var many = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        Hostile.AssertQuick(() =>
        {
            foreach (var reference in new[] { many, "https://a.example/" + many, "https://a.example/?x&" + many, "mailto:" + many + "@" })
            {
                UrlRepairer.Propose(reference, Page);
                UrlRepairer.FindFault(reference);
            }
        });
    }
}
