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

    private static Article Read(string content) =>
        new ArticleReader().Read(SourceItem.FromBytes(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=en><head><title>The Trees Are Back</title></head><body><article>{content}</article></body></html>")));
}
