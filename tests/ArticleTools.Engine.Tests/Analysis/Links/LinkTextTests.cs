using ArticleTools.Engine.Analysis.Links;
using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis.Links;

public sealed class LinkTextTests
{
    [Theory]
    [InlineData("Click here!", true)]
    [InlineData("[Here]", true)]
    [InlineData("→", true)]
    [InlineData("…", true)]
    [InlineData("Weiterlesen »", true)]
    [InlineData("lire la suite", true)]
    [InlineData("続きを読む", true)]
    [InlineData("here is the report", false)]
    [InlineData("1", false)]
    [InlineData("https://a.example/", false)]
    [InlineData("😀", false)]
    [InlineData("<details>", false)]
    [InlineData("@page", false)]
    [InlineData("view()", false)]
    [InlineData("<< view", true)]
    public void A_text_that_says_nothing_alone_is_known(string text, bool isUninformative) => Assert.Equal(isUninformative, LinkText.IsUninformative(text, null));

    [Theory]
    [InlineData("Plus", "fr-CH", true)]
    [InlineData("Plus", "en", false)]
    [InlineData("Plus", null, false)]
    [InlineData("Meer", "nl", true)]
    [InlineData("Meer", "de-DE", false)]
    [InlineData("Mehr", "en", true)]
    public void A_word_of_several_languages_counts_in_that_of_the_article(string text, string? language, bool isUninformative) =>
        Assert.Equal(isUninformative, LinkText.IsUninformative(text, language));

    [Theory]
    [InlineData("https://a.example/x", "a.example")]
    [InlineData("www.a.example/x", "www.a.example")]
    [InlineData("example.com", "example.com")]
    [InlineData("Example.com", null)]
    [InlineData("WWW.Example.com", "www.example.com")]
    [InlineData("example.org/page?x", "example.org")]
    [InlineData("main.rs", null)]
    [InlineData("ASP.NET is here", null)]
    [InlineData("desk@example.com", null)]
    [InlineData("www.example.com.", "www.example.com")]
    [InlineData("www.exa...le.com/page", null)]
    [InlineData("desk(at)example.com", null)]
    [InlineData("example.com…", null)]
    [InlineData(".com", null)]
    [InlineData("https://", null)]
    [InlineData("a report", null)]
    public void A_text_may_show_a_host(string text, string? host) => Assert.Equal(host, LinkText.ShownHost(text));

    [Theory]
    [InlineData("www.bank.example.com", "https://evil.example.net/", "TextHostMismatch")]
    [InlineData("example.com", "https://www.example.com/x", "")]
    [InlineData("https://example.com/", "https://sub.example.com/", "")]
    [InlineData("example.com", "https://web.archive.org/web/20200131235958/http://example.com/", "")]
    [InlineData("example.net", "https://web.archive.org/web/20200131235958/http://example.com/", "TextHostMismatch")]
    [InlineData("read more", "https://a.example/", "TextUninformative")]
    [InlineData("example.com", "/reviews/example-com", "")]
    [InlineData("https://example.com/", "/reviews/example-com", "TextHostMismatch")]
    [InlineData("https://example.com/", "/leave?to=https%3A%2F%2Fexample.com%2F", "")]
    [InlineData("pic.twitter.com/abc", "https://t.co/abc", "")]
    [InlineData("fb.com/someone", "https://www.facebook.com/someone", "")]
    [InlineData("twitter.com/someone", "https://x.com/someone", "")]
    [InlineData("twitter.com/someone", "https://www.facebook.com/someone", "TextHostMismatch")]
    [InlineData("here", "#part", "")]
    public void A_text_is_held_against_the_target(string text, string reference, string issues)
    {
        var link = Assert.Single(At("https://www.example.org/", Linked($"See [{text}]({reference}).")).Links);

        Assert.Equal(issues, string.Join(' ', link.Issues));
    }

    [Fact]
    public void A_tag_may_be_any_word()
    {
        var article = Of(Linked("[more](https://a.example/tag/more)", ArticleBlockRole.Tags), Linked("[more](https://a.example/)"));

        Assert.Equal(["", "TextUninformative"], article.Links.Select(link => string.Join(' ', link.Issues)));
    }

    [Fact]
    public void A_link_without_text_has_its_label()
    {
        var block = Block("") with { Inlines = [new ArticleInline { Kind = ArticleInlineKind.Link, Target = "https://a.example/", Label = "The harbour office" }] };

        var link = Assert.Single(Of(block).Links);

        Assert.Equal(("The harbour office", "The harbour office", 0), (link.Text, link.Context, link.Issues.Count));
    }

    [Fact]
    public void A_link_names_the_heading_over_it_of_its_own_part()
    {
        var article = Of(
            Block("Body heading", ArticleBlockKind.Heading),
            Linked("In the [body](/a)."),
            Block("Related", ArticleBlockKind.Heading, ArticleBlockRole.Related),
            Linked("Not [body](/b).", ArticleBlockRole.Related),
            Linked("In the [body](/c) again."),
            Linked("In a [footer](/d).", ArticleBlockRole.Legal));

        Assert.Equal(["Body heading", "Related", "Body heading", null], article.Links.Select(link => link.Section));
    }
}
