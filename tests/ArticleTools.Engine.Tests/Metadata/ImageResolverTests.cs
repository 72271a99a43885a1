using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class ImageResolverTests
{
    private const string Text = "The river rose for three days, and the people of the valley carried what they could up to the old mill on the hill above it.";

    [Theory]
    [InlineData("<meta property='og:image' content='/lead.jpg'>", "https://vale.example/lead.jpg")]
    [InlineData("<meta property='og:image' content='https://cdn.example/i/blank.jpg'>", "https://vale.example/mill.jpg")]
    [InlineData("<meta property='og:image' content='https://cdn.example/i/blank.jpg'><meta name='twitter:image' content='/t.jpg'>", "https://vale.example/t.jpg")]
    [InlineData("", "https://vale.example/mill.jpg")]
    public void A_placeholder_is_no_picture_and_the_first_of_the_article_stands_in(string head, string image)
    {
        var article = Read($"<html><head><link rel='canonical' href='https://vale.example/a'>{head}</head><body><article><h1>The river</h1><p>{Text}</p>"
            + $"<figure><img src='icon.svg'></figure><figure><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></figure><figure><img src='mill.jpg'><figcaption>The mill</figcaption></figure><p>{Text}</p></article></body></html>");

        Assert.Equal(image, article.Image);
    }

    [Fact]
    public void Without_any_there_is_none() => Assert.Null(Read($"<html><body><article><h1>The river</h1><p>{Text}</p></article></body></html>").Image);

    private static Article Read(string html) =>
        new ArticleReader().Read(SourceItem.FromBytes(Encoding.UTF8.GetBytes(html), "page.html"), TestContext.Current.CancellationToken);
}
