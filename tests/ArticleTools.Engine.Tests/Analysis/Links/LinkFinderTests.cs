using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis.Links;

public sealed class LinkFinderTests
{
    private const string Page = "https://www.example.org/news/a.html";

    [Theory]
    [InlineData("https://other.example/x", ArticleLinkKind.External, "https://other.example/x", "other.example")]
    [InlineData("HTTPS://Other.Example", ArticleLinkKind.External, "https://other.example/", "other.example")]
    [InlineData("ftp://other.example/x", ArticleLinkKind.External, "ftp://other.example/x", "other.example")]
    [InlineData("//cdn.example/x", ArticleLinkKind.External, "https://cdn.example/x", "cdn.example")]
    [InlineData("https://notexample.org/", ArticleLinkKind.External, "https://notexample.org/", "notexample.org")]
    [InlineData("../b.html", ArticleLinkKind.SameSite, "https://www.example.org/b.html", "www.example.org")]
    [InlineData("https://example.org/b", ArticleLinkKind.SameSite, "https://example.org/b", "example.org")]
    [InlineData("https://support.example.org/b", ArticleLinkKind.SameSite, "https://support.example.org/b", "support.example.org")]
    [InlineData("#notes", ArticleLinkKind.SamePage, "https://www.example.org/news/a.html#notes", "www.example.org")]
    [InlineData("a.html#notes", ArticleLinkKind.SamePage, "https://www.example.org/news/a.html#notes", "www.example.org")]
    [InlineData("mailto:desk@example.org", ArticleLinkKind.Mail, "mailto:desk@example.org", null)]
    [InlineData("tel:+41-44", ArticleLinkKind.Phone, "tel:+41-44", null)]
    [InlineData("whatsapp://send?text=x", ArticleLinkKind.Other, "whatsapp://send?text=x", "send")]
    [InlineData("http://[broken", ArticleLinkKind.Malformed, "http://[broken", null)]
    public void A_reference_is_resolved_and_classified(string reference, ArticleLinkKind kind, string url, string? host)
    {
        var link = Assert.Single(At(Page, Linked($"See [a report]({reference}).")).Links);

        Assert.Equal((kind, url, host, reference), (link.Kind, link.Url, link.Host, link.RawUrl));
    }

    [Theory]
    [InlineData("/b.html", ArticleLinkKind.SameSite, null)]
    [InlineData("#notes", ArticleLinkKind.SamePage, null)]
    [InlineData("//cdn.example/x", ArticleLinkKind.External, "cdn.example")]
    public void Without_a_base_a_relative_reference_stays_as_written(string reference, ArticleLinkKind kind, string? host)
    {
        var link = Assert.Single(Of(Linked($"See [a report]({reference}).")).Links);

        Assert.Equal((kind, reference, host), (link.Kind, link.Url, link.Host));
    }

    [Theory]
    [InlineData("https://a.example/x", "")]
    [InlineData("", "UrlEmpty")]
    [InlineData("https://", "UrlMalformed HostMissing")]
    [InlineData("https://exa mple.com/", "UrlMalformed")]
    [InlineData("https://a.example/p/?id=Zhttps://a.example/p/?id=Z", "UrlConcatenated")]
    [InlineData("https://a.example/https://a.example/x", "UrlConcatenated")]
    [InlineData("https://a.example/x%20https://b.example/", "UrlConcatenated")]
    [InlineData("http://https://a.example/", "UrlConcatenated")]
    [InlineData("https://proxy.example/https://a.example/x", "")]
    [InlineData("https://a.example/login?next=https://a.example/x", "")]
    [InlineData("https://a.example/login?next%3Dhttps://a.example/x", "")]
    [InlineData("www.a.example/x", "SchemeMissing")]
    [InlineData("http//a.example/x", "SchemeMissing")]
    [InlineData("javascript:alert(1)", "SchemeUnsafe")]
    [InlineData("file:///C:/draft.docx", "SchemeLocal")]
    [InlineData("http://localhost:8080/x", "HostLocal")]
    [InlineData("http://192.168.1.4/", "HostLocal")]
    [InlineData("https://a.example/x/&utm_source=mail", "TrackingOnPath")]
    [InlineData("https://a.example/x?a=1&utm_source=mail", "")]
    public void What_is_wrong_with_a_link_is_named(string reference, string issues)
    {
        var link = Assert.Single(At(Page, Linked($"See [a report]({reference}).")).Links);

        Assert.Equal(issues, string.Join(' ', link.Issues));
    }

    [Theory]
    [InlineData("https://web.archive.org/web/20200131235958/http://a.example/x?y#z", "http://a.example/x?y#z", "2020-01-31T23:59:58+00:00")]
    [InlineData("https://web.archive.org/web/20200131235958id_/https://a.example/", "https://a.example/", "2020-01-31T23:59:58+00:00")]
    [InlineData("https://web.archive.org/web/2020/https://a.example/", "https://a.example/", null)]
    [InlineData("https://web.archive.org/web/*/a.example", "http://a.example", null)]
    [InlineData("https://web.archive.org/web/20200131235958/http:/a.example/x", "http://a.example/x", "2020-01-31T23:59:58+00:00")]
    [InlineData("https://archive.ph/2020.01.31-235958/https://a.example/", "https://a.example/", "2020-01-31T23:59:58+00:00")]
    [InlineData("https://wayback.archive-it.org/123/20200131235958/https://a.example/", "https://a.example/", "2020-01-31T23:59:58+00:00")]
    [InlineData("https://arquivo.pt/wayback/20200131235958/https://a.example/", "https://a.example/", "2020-01-31T23:59:58+00:00")]
    public void An_archived_copy_names_its_original_and_time(string reference, string original, string? captured)
    {
        var link = Assert.Single(Of(Linked($"See [a report]({reference}).")).Links);

        Assert.Equal(original, link.Memento?.OriginalUrl);
        Assert.Equal(captured, link.Memento?.Captured?.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(link.Issues);
    }

    [Theory]
    [InlineData("https://web.archive.org/web/")]
    [InlineData("https://archive.ph/faq")]
    [InlineData("https://a.example/20200131235958/https://b.example/")]
    public void Other_links_are_no_archived_copies(string reference) =>
        Assert.Null(Assert.Single(Of(Linked($"See [a report]({reference}).")).Links).Memento);

    [Fact]
    public void A_link_says_where_it_is_from()
    {
        var article = At(Page, Block("Intro."), Linked("First one. Then [a link](/x) here. And [another](/y)!", ArticleBlockRole.AuthorBio));

        Assert.Equal(2, article.Links.Count);
        var link = article.Links[1];
        Assert.Equal((2, "another", "And another!"), (link.Index, link.Text, link.Context));
        Assert.Equal("Then a link here.", article.Links[0].Context);
        Assert.Equal((ArticleBlockRole.AuthorBio, 2, "A title", "/articles/a.html"), (link.Role, link.BlockIndex, link.Title, link.Path));
    }

    [Fact]
    public void The_text_of_a_linked_image_is_its_alternative_text()
    {
        var figure = Figure("", new ArticleImageReference { Src = "i.png", Alt = "A boat", LinkTarget = "/boat" }) with
        {
            Inlines = [new ArticleInline { Kind = ArticleInlineKind.Link, Target = "/boat" }, new ArticleInline { Kind = ArticleInlineKind.Link, Target = "/sea" }],
        };

        var links = At(Page, figure).Links;

        Assert.Equal("A boat", links[0].Text);
        Assert.Empty(links[0].Issues);
        Assert.Equal(("", ArticleLinkIssue.TextEmpty), (links[1].Text, Assert.Single(links[1].Issues)));
    }

    [Fact]
    public void The_context_of_a_link_in_an_endless_sentence_is_cut()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 1000));

        var link = Assert.Single(Of(Linked($"{words}[here](/x) {words}")).Links);

        Assert.InRange(link.Context.Length, 500, 1002);
        Assert.StartsWith("…word", link.Context);
        Assert.Contains(" here ", link.Context, StringComparison.Ordinal);
        Assert.EndsWith("word…", link.Context);
    }

    [Fact]
    public void Thousands_of_links_in_one_sentence_share_no_more_than_their_surroundings()
    {
        var block = Block(new string('x', 20_000)) with
        {
            Inlines = [.. Enumerable.Range(0, 20_000).Select(i => new ArticleInline { Kind = ArticleInlineKind.Link, Start = i, Length = 1, Target = "/x" })],
        };

        Assert.Equal(20_000, Of(block).Links.Count(link => link.Context.Length <= 1002));
    }
}
