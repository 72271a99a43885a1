using System.Globalization;
using ArticleTools.Engine.Urls;
using ArticleTools.Engine.Urls.Archives;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Urls;

public sealed class MementoUrlTests
{
    private const string Time = "2020-01-31T23:59:58Z";

    [Theory]
    [InlineData("https://web.archive.org/web/20200131235958/http://a.example/x?y#z", "http://a.example/x?y#z", Time)]
    [InlineData("https://web.archive.org/web/20200131235958id_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://web.archive.org/web/20200131235958if_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://web.archive.org/web/20200131235958im_/https://a.example/x.png", "https://a.example/x.png", Time)]
    [InlineData("https://web.archive.org/web/20200131235958js_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://web.archive.org/web/20200131235958cs_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://web.archive.org/web/20200131235958fw_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://web.archive.org/web/2020/https://a.example/", "https://a.example/", null)]
    [InlineData("https://web.archive.org/web/3/https://a.example/", "https://a.example/", null)]
    [InlineData("https://web.archive.org/web/2020*/https://a.example/", "https://a.example/", null)]
    [InlineData("https://web.archive.org/web/*/a.example", "http://a.example", null)]
    [InlineData("https://web.archive.org/web/*id_/https://a.example", "https://a.example", null)]
    [InlineData("https://web.archive.org/*/https://a.example", "https://a.example", null)]
    [InlineData("https://web.archive.org/web/https://a.example/", "https://a.example/", null)]
    [InlineData("https://web.archive.org/https://a.example/", "https://a.example/", null)]
    [InlineData("https://web.archive.org/save/https://a.example/", "https://a.example/", null)]
    [InlineData("https://web.archive.org/web/20200131235958/a.example/x", "http://a.example/x", Time)]
    [InlineData("https://web.archive.org/web/20200131235958/http:/a.example/x", "http://a.example/x", Time)]
    [InlineData("https://web.archive.org/web/20200131235958/http%3A//a.example/x", "http://a.example/x", Time)]
    [InlineData("https://web.archive.org/web/20200131235958/https%3A%2F%2Fa.example%2Fx", "https://a.example/x", Time)]
    [InlineData("https://web.archive.org/web/20200131235958/http://a.example:80/x", "http://a.example:80/x", Time)]
    [InlineData("http://wayback.archive.org/web/20200131235958/http://a.example/", "http://a.example/", Time)]
    [InlineData("https://archive.org/wayback/20200131235958/http://a.example/", "http://a.example/", Time)]
    [InlineData("https://web.archive.org/web/20200131235958/https://web.archive.org/web/20190101000000/http://a.example/", "http://a.example/", Time)]
    [InlineData("https://web.archive.org/web/20200131235958/https://archive.ph/AbCd1", "https://archive.ph/AbCd1", Time)]
    [InlineData("https://archive.ph/2020.01.31-235958/https://web.archive.org/web/2019/a.example/x", "http://a.example/x", Time)]
    [InlineData("https://archive.is/20200131235958/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://archive.today/https://a.example/", "https://a.example/", null)]
    [InlineData("https://archive.li/newest/https://a.example/", "https://a.example/", null)]
    [InlineData("https://archive.fo/o/AbCd1/https://a.example/", "https://a.example/", null)]
    [InlineData("https://archive.vn/AbCd1", null, null)]
    [InlineData("https://archive.md/AbCd1#selection-1.0-2.0", null, null)]
    [InlineData("https://archive.ph/wip/AbCd1", null, null)]
    [InlineData("https://wayback.archive-it.org/123/20200131235958/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://arquivo.pt/wayback/20200131235958/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://arquivo.pt/noFrame/replay/20200131235958mp_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://www.webarchive.org.uk/wayback/archive/20200131235958mp_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://webarchive.nationalarchives.gov.uk/ukgwa/20200131235958/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://webarchive.nationalarchives.gov.uk/20200131235958/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://perma.cc/AB12-3CDE", null, null)]
    [InlineData("https://perma.cc/AB12-3CDE?type=image", null, null)]
    [InlineData("https://perma-archives.org/warc/AB12-3CDE/https://a.example/", "https://a.example/", null)]
    [InlineData("https://www.webcitation.org/query?url=https%3A%2F%2Fa.example%2Fx&date=2010-01-02", "https://a.example/x", "2010-01-02T00:00:00Z")]
    [InlineData("https://www.webcitation.org/query?url=https%3A%2F%2Fa.example%2Fx", "https://a.example/x", null)]
    [InlineData("https://www.webcitation.org/5eWaHRbn4?url=http://a.example/", "http://a.example/", "2009-02-12T05:19:18Z")]
    [InlineData("https://www.webcitation.org/5eWaHRbn4", null, "2009-02-12T05:19:18Z")]
    [InlineData("https://ghostarchive.org/archive/AbC12", null, null)]
    [InlineData("https://ghostarchive.org/varchive/abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk", null)]
    [InlineData("http://timetravel.mementoweb.org/memento/20200131235958/https://a.example/", "https://a.example/", null)]
    [InlineData("http://timetravel.mementoweb.org/timegate/https://a.example/", "https://a.example/", null)]
    [InlineData("https://webcache.googleusercontent.com/search?q=cache:AbCd-EfGhIjK:https://a.example/x+word&hl=en", "https://a.example/x", null)]
    [InlineData("https://webcache.googleusercontent.com/search?q=cache%3Aa.example%2Fx", "http://a.example/x", null)]
    [InlineData("https://megalodon.jp/2020-0201-0859-58/a.example/x", "http://a.example/x", Time)]
    [InlineData("https://archive.wikiwix.com/cache/?url=https%3A%2F%2Fa.example%2Fx", "https://a.example/x", null)]
    [InlineData("https://archive.wikiwix.com/cache/20200131235958/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://copies.example/web/20200131235958/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://copies.example/web/20200131235958id_/https://a.example/", "https://a.example/", Time)]
    [InlineData("https://copies.example/all/wayback/20200131235958/https://a.example/", "https://a.example/", Time)]
    public void A_copy_names_its_original_and_time(string url, string? original, string? time)
    {
        var memento = MementoUrl.Parse(WebUrl.Parse(url)!);

        Assert.NotNull(memento);
        Assert.Equal(original, memento.OriginalUrl);
        Assert.Equal(time, memento.Captured?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Assert.Equal(WebUrl.Parse(url)!.Host, memento.Archive);
    }

    [Theory]
    [InlineData("https://a.example/x")]
    [InlineData("https://web.archive.org/")]
    [InlineData("https://web.archive.org/web/")]
    [InlineData("https://archive.org/details/some-item")]
    [InlineData("https://archive.org/download/item/2020/file.pdf")]
    [InlineData("https://ia801.us.archive.org/1/items/2020/a.example/x")]
    [InlineData("https://archive.ph/")]
    [InlineData("https://archive.ph/faq")]
    [InlineData("https://archive.ph/search/?q=x")]
    [InlineData("https://blog.archive.today/post/12345/title")]
    [InlineData("https://arquivo.pt/page/search?q=2020/a.example")]
    [InlineData("https://perma.cc/about")]
    [InlineData("https://perma.cc/sign-up")]
    [InlineData("https://perma.cc/docs/faq")]
    [InlineData("https://www.webcitation.org/archive")]
    [InlineData("https://ghostarchive.org/")]
    [InlineData("https://webcache.googleusercontent.com/search?q=x")]
    [InlineData("https://a.example/20200131235958/https://b.example/")]
    [InlineData("https://a.example/web/2020/https://b.example/")]
    [InlineData("https://a.example/web/20200131235958/page")]
    [InlineData("https://a.example/?x=/web/20200131235958/https://b.example/")]
    [InlineData("https://discovery.nationalarchives.gov.uk/details/r/C11")]
    [InlineData("mailto:me@archive.ph")]
    public void Other_URLs_are_no_copies(string url) => Assert.Null(MementoUrl.Parse(WebUrl.Parse(url)!));

    [Fact]
    public void Nothing_written_makes_it_fail() => Prop.ForAll(Arb.From(UrlGenerators.Any), text =>
        WebUrl.Parse(text) is not { } url || MementoUrl.Parse(url) is not { OriginalUrl: { } original } || WebUrl.Parse(original) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void A_copy_of_a_URL_gives_it_back() => Prop.ForAll(Arb.From(UrlGenerators.Plain), original =>
        MementoUrl.Parse(WebUrl.Parse("https://web.archive.org/web/20200131235958/" + original)!)?.OriginalUrl == original).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("%")]
    [InlineData("/")]
    [InlineData("/2020")]
    [InlineData("*/")]
    [InlineData("https://web.archive.org/web/2020/")]
    [InlineData("/web/20200131235958/")]
    [InlineData("http%3A%2F%2F")]
    [InlineData("cache:")]
    public void Long_hostile_URLs_are_read_in_linear_time(string part)
    {
        var many = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        Hostile.AssertQuick(() =>
        {
            foreach (var start in new[] { "https://a.example/", "https://web.archive.org/web/20200131235958/", "https://archive.ph/", "https://webcache.googleusercontent.com/?q=cache:" })
            {
                if (WebUrl.Parse(start + many) is { } url)
                {
                    MementoUrl.Parse(url);
                }
            }
        });
    }
}
