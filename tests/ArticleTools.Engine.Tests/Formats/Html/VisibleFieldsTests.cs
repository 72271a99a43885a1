using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Formats.Html;

public sealed class VisibleFieldsTests
{
    private const string Body = "<p>The trees are back in the valley, and with them the birds, the beetles and the rain that nobody had expected so soon.</p>"
        + "<p>Where the fields had been dry for years, the foresters now count a dozen kinds of oak, and more are on their way up the slopes.</p>";

    [Fact]
    public void An_element_of_an_author_class_names_the_author()
    {
        var article = Read($"<h1>The Trees Are Back</h1><div class=meta><span class='author vcard'><a class='url fn'>Jane Roe</a></span></div>{Body}");

        Assert.Equal(["Jane Roe"], article.Author);
    }

    [Fact]
    public void A_short_line_under_the_headline_dates_the_article()
    {
        var article = Read($"<h1>The Trees Are Back</h1><small>July 14, 2025 at 10:30 AM | Nature</small>{Body}");

        Assert.Equal(new DateTimeOffset(2025, 7, 14, 10, 30, 0, TimeSpan.Zero), article.DatePublished);
    }

    [Fact]
    public void A_line_that_speaks_of_an_update_is_no_date_of_publication()
    {
        var article = Read($"<h1>The Trees Are Back</h1><span class=date>Updated July 15, 2025</span>{Body}");

        Assert.Null(article.DatePublished);
        Assert.Equal(15, article.DateModified?.Day);
    }

    [Theory]
    [InlineData("<p>14.07.2025 – The trees are back, and the birds with them, and nobody had expected either of them so soon after the fire.</p>")]
    [InlineData("<p>Published on 14 July 2025, seen 312 times</p>")]
    public void A_date_opens_the_text_or_follows_its_label(string line)
    {
        Assert.Equal(new DateTimeOffset(2025, 7, 14, 0, 0, 0, TimeSpan.Zero), Read($"<h1>The Trees Are Back</h1>{line}{Body}").DatePublished);
    }

    [Fact]
    public void What_is_marked_in_pointers_to_other_articles_is_theirs()
    {
        const string Other = "<div itemscope itemtype='https://schema.org/Article'><a itemprop='headline'>Another Forest, Another Fire, and What Came After It</a>"
            + "<time itemprop='datePublished' datetime='2025-07-20'>20 July</time><span itemprop='author'>Jens Holm</span></div>";
        var article = Read("<div itemscope itemtype='https://schema.org/Article'><h1 itemprop='headline'>The Trees Are Back</h1>"
            + $"<time itemprop='datePublished' datetime='2025-07-14'>14 July</time><span itemprop='author'>Hanna Holm</span>{Body}{Body}{Body}</div>"
            + $"<div class='related'>{Other}{Other}{Other}</div>");

        Assert.Equal(14, article.DatePublished?.Day);
        Assert.Equal(["Hanna Holm"], article.Author);
    }

    [Theory]
    [InlineData("<meta property='og:type' content='product'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"A tree\"}</script>")]
    [InlineData("<link rel='canonical' href='https://trees.example/'>")]
    public void A_page_that_is_no_article_shows_names_and_dates_of_its_parts(string head)
    {
        var article = Read($"<h1>The Trees Are Back</h1><p class='author'>Hanna Holm</p><time datetime='2025-07-14'>14 July</time>{Body}", head);

        Assert.Empty(article.Author);
        Assert.Null(article.DatePublished);
    }

    private static Article Read(string content, string head = "") =>
        new ArticleReader().Read(SourceItem.FromBytes(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=en><head><title>The Trees Are Back</title>{head}</head><body><article>{content}</article></body></html>")));
}
