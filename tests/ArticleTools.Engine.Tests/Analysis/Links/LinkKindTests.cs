using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis.Links;

public sealed class LinkKindTests
{
    private const string Page = "https://www.example.org/news/a.html";

    [Theory]
    [InlineData("https://a.example/photo.JPG", ArticleLinkKind.Image)]
    [InlineData("/files/report.pdf?download=1#page=3", ArticleLinkKind.Pdf)]
    [InlineData("https://a.example/talk.mp3", ArticleLinkKind.Audio)]
    [InlineData("https://a.example/clip.webm", ArticleLinkKind.Video)]
    [InlineData("https://a.example/minutes.docx", ArticleLinkKind.Document)]
    [InlineData("https://a.example/table.csv", ArticleLinkKind.Data)]
    [InlineData("https://a.example/news.atom", ArticleLinkKind.Feed)]
    [InlineData("https://a.example/blog/feed/", ArticleLinkKind.Feed)]
    [InlineData("https://a.example/?feed=rss2", ArticleLinkKind.Feed)]
    [InlineData("/topic/rivers-rss.xml", ArticleLinkKind.Feed)]
    [InlineData("https://a.example/rss/harbour.xml", ArticleLinkKind.Feed)]
    [InlineData("https://a.example/blog/index.xml", ArticleLinkKind.Feed)]
    [InlineData("https://a.example/blog?format=feed&type=rss", ArticleLinkKind.Feed)]
    [InlineData("https://feeds.feedburner.com/harbour", ArticleLinkKind.Feed)]
    [InlineData("https://feeds.feedburner.com/~r/harbour/~3/abc", ArticleLinkKind.External)]
    [InlineData("https://a.example/search?q=feed", ArticleLinkKind.External)]
    [InlineData("https://a.example/sitemap.xml", ArticleLinkKind.Data)]
    [InlineData("https://a.example/stream.m3u8", ArticleLinkKind.Video)]
    [InlineData("https://git.example/someone/tool/-/blob/main/readme.md", ArticleLinkKind.External)]
    [InlineData("https://git.example/someone/tool/blob/main/readme.md", ArticleLinkKind.External)]
    [InlineData("https://github.com/someone/tool/edit/main/readme.md", ArticleLinkKind.External)]
    [InlineData("https://www.linkedin.com/feed?text=x", ArticleLinkKind.External)]
    [InlineData("https://a.example/wiki/File:Boat.jpg", ArticleLinkKind.External)]
    [InlineData("https://github.com/someone/tool/blob/main/readme.md", ArticleLinkKind.External)]
    [InlineData("https://a.example/", ArticleLinkKind.External)]
    [InlineData("https://a.example/version-2.0", ArticleLinkKind.External)]
    [InlineData("https://a.example/.pdf/", ArticleLinkKind.External)]
    public void A_file_is_told_by_the_end_of_its_path(string reference, ArticleLinkKind kind) => Assert.Equal(kind, KindOf(reference));

    [Theory]
    [InlineData("https://twitter.com/someone/status/1234567890?s=20", ArticleLinkKind.SocialPost)]
    [InlineData("https://mobile.x.com/someone/status/1234567890/photo/1", ArticleLinkKind.SocialPost)]
    [InlineData("https://twitter.com/someone", ArticleLinkKind.External)]
    [InlineData("https://twitter.com/someone/status/latest", ArticleLinkKind.External)]
    [InlineData("https://www.facebook.com/permalink.php?id=1&story_fbid=2", ArticleLinkKind.SocialPost)]
    [InlineData("https://www.facebook.com/permalink.php?id=1", ArticleLinkKind.External)]
    [InlineData("https://social.example/@someone/109876543210", ArticleLinkKind.SocialPost)]
    [InlineData("https://social.example/@someone", ArticleLinkKind.External)]
    [InlineData("https://news.example/@someone/1234567", ArticleLinkKind.External)]
    [InlineData("https://soundcloud.com/someone/tracks", ArticleLinkKind.External)]
    [InlineData("https://soundcloud.com/someone/at-sea", ArticleLinkKind.Audio)]
    [InlineData("https://www.youtube.com/watch?list=x&v=abc", ArticleLinkKind.Video)]
    [InlineData("https://www.youtube.com/@channel", ArticleLinkKind.External)]
    [InlineData("https://youtu.be/abc", ArticleLinkKind.Video)]
    [InlineData("https://vimeo.com/123456", ArticleLinkKind.Video)]
    [InlineData("https://open.spotify.com/episode/abc", ArticleLinkKind.Audio)]
    public void The_pages_of_services_are_known_by_their_paths(string reference, ArticleLinkKind kind) => Assert.Equal(kind, KindOf(reference));

    [Theory]
    [InlineData("https://doi.org/10.1000/ABC.1", "doi:10.1000/abc.1")]
    [InlineData("http://dx.doi.org/10.1000%2Fabc", "doi:10.1000/abc")]
    [InlineData("doi:10.1000/abc", "doi:10.1000/abc")]
    [InlineData("https://hdl.handle.net/2027/abc.123", "hdl:2027/abc.123")]
    [InlineData("https://archive.example/ark:/12345/x7k9", "ark:12345/x7k9")]
    [InlineData("https://n2t.net/ark:12345/x7k9", "ark:12345/x7k9")]
    [InlineData("urn:isbn:9780000000002", "urn:isbn:9780000000002")]
    [InlineData("https://nbn-resolving.org/urn:nbn:de:101-2020", "urn:nbn:de:101-2020")]
    [InlineData("https://orcid.org/0000-0001-2345-6789", "orcid:0000-0001-2345-6789")]
    [InlineData("https://arxiv.org/abs/2501.00001v2", "arXiv:2501.00001v2")]
    [InlineData("https://arxiv.org/pdf/2501.00001v2.pdf", "arXiv:2501.00001v2")]
    [InlineData("https://arxiv.org/html/2501.00001v2", "arXiv:2501.00001v2")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC123456/figure/F1/", "pmcid:PMC123456")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/12345678/", "pmid:12345678")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456/", "pmcid:PMC123456")]
    [InlineData("https://w3id.org/some/thing", "https://w3id.org/some/thing")]
    public void A_persistent_identifier_is_named(string reference, string identifier)
    {
        var link = Assert.Single(At(Page, Linked($"See [a report]({reference}).")).Links);

        Assert.Equal((ArticleLinkKind.PersistentIdentifier, identifier), (link.Kind, link.Identifier));
    }

    [Theory]
    [InlineData("https://doi.org/")]
    [InlineData("https://doi.org/about/us")]
    [InlineData("https://orcid.org/register")]
    [InlineData("https://arxiv.org/list/cs/recent")]
    [InlineData("https://a.example/dark:/x")]
    public void Other_pages_name_no_identifier(string reference) =>
        Assert.Null(Assert.Single(At(Page, Linked($"See [a report]({reference}).")).Links).Identifier);

    [Theory]
    [InlineData("https://web.archive.org/web/20200131235958/https://a.example/report.pdf", ArticleLinkKind.ArchivedCopy, true)]
    [InlineData("/report.pdf", ArticleLinkKind.Pdf, false)]
    [InlineData("https://a.example/report.pdf", ArticleLinkKind.Pdf, true)]
    [InlineData("mailto:desk@a.example", ArticleLinkKind.Mail, false)]
    [InlineData("http://[broken", ArticleLinkKind.Malformed, false)]
    public void Whether_a_link_leaves_the_site_is_said_apart_from_its_kind(string reference, ArticleLinkKind kind, bool isExternal)
    {
        var link = Assert.Single(At(Page, Linked($"See [a report]({reference}).")).Links);

        Assert.Equal((kind, isExternal), (link.Kind, link.IsExternal));
    }

    [Fact]
    public void A_relative_reference_to_a_file_is_known_without_a_base() =>
        Assert.Equal(ArticleLinkKind.Pdf, Assert.Single(Of(Linked("See [a report](files/report.pdf?x).")).Links).Kind);

    [Fact]
    public void A_relative_reference_to_a_feed_is_known_without_a_base() =>
        Assert.Equal(ArticleLinkKind.Feed, Assert.Single(Of(Linked("See [the news](/rss.xml).")).Links).Kind);

    private static ArticleLinkKind KindOf(string reference) => Assert.Single(At(Page, Linked($"See [a report]({reference}).")).Links).Kind;
}
