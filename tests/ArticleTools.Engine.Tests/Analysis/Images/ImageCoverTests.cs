using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Analysis.Images;

public sealed class ImageCoverTests
{
    [Fact]
    public void Open_graph_names_covers_with_their_size_and_text()
    {
        var images = Read("""
            <!DOCTYPE html><html><head><title>T</title>
            <meta property="og:image" content="https://e.example/i/boat.jpg"><meta property="og:image:width" content="1200">
            <meta property="og:image:height" content="630"><meta property="og:image:alt" content="A boat">
            <meta name="twitter:image" content="https://e.example/i/boat-600x300.jpg">
            <meta property="og:image" content="https://e.example/i/ship.jpg">
            </head><body><article><h1>T</h1><p>Text of the article.</p></article></body></html>
            """).Images;

        Assert.Equal(["https://e.example/i/boat.jpg", "https://e.example/i/ship.jpg"], images.Select(image => image.Url));
        Assert.All(images, image => Assert.Equal((ArticleImagePlacement.Cover, true, ArticleBlockRole.Metadata, null), (image.Placement, image.IsCover, image.Role, image.BlockIndex)));
        Assert.Equal((1200, 630, "A boat"), (images[0].Width!.Value, images[0].Height!.Value, images[0].Alt!));
        Assert.Equal(2, images[0].Candidates.Count);
        Assert.Empty(images[0].Issues);
    }

    [Fact]
    public void A_cover_that_the_page_shows_is_one_with_it()
    {
        var image = Assert.Single(Read("""
            <!DOCTYPE html><html><head><title>T</title><meta property="og:image" content="https://e.example/i/boat-1200x630.jpg"></head>
            <body><article><h1>T</h1><img src="/i/boat-300x200.jpg" alt=""><p>Text of the article.</p></article></body></html>
            """).Images);

        Assert.Equal(("https://e.example/i/boat-300x200.jpg", "https://e.example/i/boat-1200x630.jpg", 1200), (image.Url, image.LargestUrl, image.LargestWidth));
        Assert.True(image.IsCover);
        Assert.Equal(ArticleImageKind.Content, image.Kind);
    }

    [Theory]
    [InlineData("cover:\n  image: /i/boat.jpg\n  alt: A boat\n  caption: A boat at sea.\n  credit: Jane Doe/AP")]
    [InlineData("cover_image: /i/boat.jpg\ncover_image_alt: A boat\nimage_caption: A boat at sea.\nphoto_credit: Jane Doe/AP")]
    [InlineData("image: /i/boat.jpg\nimage_alt: A boat\nimage_caption: A boat at sea. (Jane Doe/AP)")]
    public void Front_matter_names_a_cover_with_text_caption_and_credit(string frontMatter)
    {
        var image = Assert.Single(Read($"---\ntitle: T\nurl: https://e.example/a\n{frontMatter}\n---\nText of the article.\n").Images);

        Assert.Equal(("https://e.example/i/boat.jpg", "A boat", "A boat at sea."), (image.Url, image.Alt, image.Caption));
        Assert.Equal(("Jane Doe", "AP"), (image.Credit?.Creator, image.Credit?.Agency));
    }

    [Fact]
    public void Structured_data_credits_the_cover()
    {
        var image = Assert.Single(Read("""
            <!DOCTYPE html><html><head><title>T</title><script type="application/ld+json">
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"T","image":{"@type":"ImageObject","url":"https://e.example/i/boat.jpg","width":1200,
            "caption":"A boat &amp; its crew at sea.","creator":{"@type":"Person","name":"Jane Doe"},"creditText":"Jane Doe/AP","copyrightNotice":"© 2024 The Gazette",
            "license":"https://creativecommons.org/licenses/by/4.0/"}}
            </script></head><body><article><h1>T</h1><p>Text of the article.</p></article></body></html>
            """).Images);

        Assert.Equal(("A boat & its crew at sea.", 1200), (image.Caption, image.Width));
        Assert.Equal(("Jane Doe/AP", "Jane Doe", "AP", "© 2024 The Gazette"), (image.Credit!.Text, image.Credit.Creator, image.Credit.Agency, image.Credit.CopyrightNotice));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", image.Credit.LicenseUrl);
    }

    [Fact]
    public void A_list_of_covers_is_listed_in_its_order() =>
        Assert.Equal(
            ["https://e.example/a.jpg", "https://e.example/b.jpg"],
            Read("---\ntitle: T\nimages:\n  - https://e.example/a.jpg\n  - https://e.example/b.jpg\n---\nText of the article.\n").Images.Select(image => image.Url));

    private static Article Read(string text) =>
        new ArticleReader().Read(SourceItem.FromText(text, baseUrl: new Uri("https://e.example/page")), TestContext.Current.CancellationToken);
}
