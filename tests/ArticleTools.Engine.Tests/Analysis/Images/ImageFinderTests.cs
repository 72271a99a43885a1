using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis.Images;

public sealed class ImageFinderTests
{
    private const string Page = "https://www.example.org/news/a.html";

    [Fact]
    public void The_largest_file_is_the_widest_of_the_source_set()
    {
        var reference = new ArticleImageReference
        {
            Src = "/i/boat-800x533.jpg",
            SrcSet = "/i/boat-400x267.jpg 400w, /i/boat-1600x1067.jpg 1600w, /i/boat-800x533.jpg 800w",
            Alt = "A boat",
            LinkTarget = "../boat",
        };

        var image = Assert.Single(At(Page, Figure("A boat at sea.", reference)).Images);

        Assert.Equal("https://www.example.org/i/boat-800x533.jpg", image.Url);
        Assert.Equal(("https://www.example.org/i/boat-1600x1067.jpg", 1600), (image.LargestUrl, image.LargestWidth));
        Assert.Equal([400, 1600, 800], image.Candidates.Select(candidate => candidate.Width));
        Assert.Equal(("A boat", "A boat at sea.", "https://www.example.org/boat"), (image.Alt, image.Caption, image.LinkUrl));
        Assert.Equal((1, 1, "A title"), (image.Index, image.BlockIndex, image.Title));
    }

    [Fact]
    public void A_default_file_outside_the_set_is_a_candidate_too()
    {
        var image = Assert.Single(At(Page, Figure("", new ArticleImageReference { Src = "a.png", SrcSet = "b.png 2x" })).Images);

        Assert.Equal(["https://www.example.org/news/a.png", "https://www.example.org/news/b.png"], image.Candidates.Select(candidate => candidate.Url));
        Assert.Equal("https://www.example.org/news/b.png", image.LargestUrl);
        Assert.Null(image.LargestWidth);
        Assert.Null(image.Caption);
    }

    [Fact]
    public void A_placeholder_gives_way_to_the_source_set()
    {
        var reference = new ArticleImageReference { Src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=", SrcSet = "b.png 300w" };

        Assert.Equal("https://www.example.org/news/b.png", Assert.Single(At(Page, Figure("", reference)).Images).Url);
    }

    [Fact]
    public void An_image_without_any_file_is_none() => Assert.Empty(At(Page, Figure("A caption", new ArticleImageReference { Alt = "x" })).Images);

    [Fact]
    public void Without_a_base_references_stay_as_written() =>
        Assert.Equal("/i/a.png", Assert.Single(Of(Figure("", new ArticleImageReference { Src = " /i/a.png " })).Images).Url);

    [Theory]
    [InlineData("https://www.example.org/i/boat-scaled.jpg", 1)]
    [InlineData("http://www.example.org/i/boat-1200x800.webp?x=1", 1)]
    [InlineData("/i/boat.jpg", 1)]
    [InlineData("/i/ship.jpg", 2)]
    public void A_cover_is_listed_unless_a_block_shows_it(string cover, int count)
    {
        var article = new Article(Engine.Analysis.ArticleAnalysis.Instance)
        {
            BaseUrl = Page,
            Image = cover,
            Blocks = Number(Figure("", new ArticleImageReference { Src = "/i/boat-800x533.jpg" })),
            Source = Source,
        };

        Assert.Equal(count, article.Images.Count);
        Assert.Equal(count == 1 ? 1 : null, article.Images[0].BlockIndex);
    }

    [Theory]
    [InlineData("A boat at sea. Photo: Jane Doe", "Photo: Jane Doe")]
    [InlineData("A boat at sea. Photograph by Jane Doe/Agency", "Photograph by Jane Doe/Agency")]
    [InlineData("A boat at sea (Jane Doe/AP)", "Jane Doe/AP")]
    [InlineData("A boat at sea. (Photo by Jane Doe).", "Photo by Jane Doe")]
    [InlineData("A boat at sea. © Jane Doe", "© Jane Doe")]
    [InlineData("A boat at sea | Getty Images", "Getty Images")]
    [InlineData("Courtesy of the museum", "Courtesy of the museum")]
    [InlineData("A boat at sea (and a bird)", null)]
    [InlineData("Photo: a boat at sea. It sank later.", null)]
    [InlineData("A photo by the sea", null)]
    [InlineData("A boat at sea.", null)]
    public void The_credit_is_read_from_the_end_of_the_caption(string caption, string? credit)
    {
        var image = Assert.Single(Of(Figure(caption, new ArticleImageReference { Src = "/a.png" })).Images);

        Assert.Equal((caption, credit), (image.Caption, image.Credit));
    }

    [Fact]
    public void Caption_and_credit_may_stand_in_the_blocks_behind()
    {
        var image = Block("") with { Images = [new ArticleImageReference { Src = "/a.png" }] };

        var found = Assert.Single(Of(
            image,
            Block("A boat at sea.", role: ArticleBlockRole.Caption),
            Block("Jane Doe", role: ArticleBlockRole.Credit),
            Block("Text.")).Images);

        Assert.Equal(("A boat at sea.", "Jane Doe"), (found.Caption, found.Credit));
    }
}
