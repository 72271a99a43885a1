using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Tests.Urls;

public sealed class SiteTests
{
    [Theory]
    [InlineData("example.org", "example.org")]
    [InlineData("a.b.example.org", "example.org")]
    [InlineData("www.example.co.uk", "example.co.uk")]
    [InlineData("co.uk", "co.uk")]
    [InlineData("news.example.com.au", "example.com.au")]
    [InlineData("a.example.de", "example.de")]
    [InlineData("someone.github.io", "someone.github.io")]
    [InlineData("x.someone.github.io", "someone.github.io")]
    [InlineData("localhost", "localhost")]
    [InlineData("192.168.1.4", "192.168.1.4")]
    [InlineData("[2001:db8::1]", "[2001:db8::1]")]
    [InlineData("", "")]
    public void The_site_of_a_host_is_its_registered_name(string host, string site) => Assert.Equal(site, Site.Of(host).ToString());

    [Theory]
    [InlineData("www.example.org", "blog.example.org", true)]
    [InlineData("example.org", "notexample.org", false)]
    [InlineData("one.blogspot.com", "two.blogspot.com", false)]
    [InlineData("one.co.uk", "two.co.uk", false)]
    [InlineData(null, null, false)]
    public void Hosts_of_one_site_are_told(string? host, string? other, bool isSame) => Assert.Equal(isSame, Site.IsSame(host, other));
}
