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

    [Fact]
    public void Caption_and_credit_may_stand_in_the_blocks_behind()
    {
        var image = Block("") with { Images = [new ArticleImageReference { Src = "/a.png" }] };

        var found = Assert.Single(Of(
            image,
            Block("A boat at sea.", role: ArticleBlockRole.Caption),
            Block("Jane Doe", role: ArticleBlockRole.Credit),
            Block("Text.")).Images);

        Assert.Equal("A boat at sea.", found.Caption);
        Assert.Equal("Jane Doe", found.Credit?.Creator);
    }

    [Fact]
    public void A_block_that_only_its_class_calls_a_credit_is_none() =>
        Assert.Null(Assert.Single(Of(
            Figure("", new ArticleImageReference { Src = "/a.png" }),
            Block("23 Photos", role: ArticleBlockRole.Credit)).Images).Credit);

    [Fact]
    public void An_alternative_text_may_name_the_credit_behind_a_label()
    {
        var image = Assert.Single(Of(Figure("", new ArticleImageReference { Src = "/a.png", Alt = "A boat (Photo: Jane Doe)" })).Images);

        Assert.Equal(("A boat (Photo: Jane Doe)", "Jane Doe"), (image.Alt!, image.Credit?.Creator!));
    }

    [Fact]
    public void Places_and_sizes_of_one_image_are_one_object()
    {
        var article = At(
            Page,
            Block("", role: ArticleBlockRole.Related) with { Images = [new ArticleImageReference { Src = "/i/boat-150x150.jpg", LinkTarget = "/other" }] },
            Figure("A boat at sea.", new ArticleImageReference { Src = "/i/boat-300x200.jpg", Alt = "A boat", LinkTarget = "/i/boat.jpg" }),
            Figure("", new ArticleImageReference { Src = "/i/ship.jpg", Alt = "A ship" }));

        Assert.Equal(["A boat", "A ship"], article.Images.Select(image => image.Alt));
        var boat = article.Images[0];
        Assert.Equal(("https://www.example.org/i/boat-300x200.jpg", "https://www.example.org/i/boat.jpg"), (boat.Url, boat.LargestUrl));
        Assert.Equal((2, ArticleBlockRole.Caption, "A boat at sea."), (boat.BlockIndex!.Value, boat.Role, boat.Caption!));
        Assert.Equal([150, 300, null], boat.Candidates.Select(candidate => candidate.Width).Order(Comparer<int?>.Create((a, b) => (a ?? 999) - (b ?? 999))));
        Assert.Equal("www.example.org/i/boat", boat.Key);
    }

    [Fact]
    public void A_stand_in_that_images_share_joins_none_of_them()
    {
        ArticleImageReference WithStandIn(string set) => new() { Src = "/i/error.svg", SrcSet = set, Alt = "" };

        var article = At(Page, Figure("", WithStandIn("/i/boat.jpg 600w"), WithStandIn("/i/ship.jpg 600w")));

        Assert.Equal(["https://www.example.org/i/boat.jpg", "https://www.example.org/i/ship.jpg"], article.Images.Select(image => image.LargestUrl));
    }

    [Fact]
    public void A_picture_offers_the_files_of_its_sources()
    {
        var reference = new ArticleImageReference
        {
            Src = "a.jpg",
            Sources =
            [
                new ArticleImageSource { SrcSet = "a.avif 800w", Type = "image/avif" },
                new ArticleImageSource { SrcSet = "narrow.jpg 400w", Media = "(max-width: 600px)" },
            ],
        };

        var image = Assert.Single(At("https://e.example/", Figure("", reference)).Images);

        Assert.Equal([(null, null), ("image/avif", null), (null, "(max-width: 600px)")], image.Candidates.OrderBy(file => file.Url.Length).ThenBy(file => file.Url, StringComparer.Ordinal).Select(file => (file.Type, file.Media)).OrderBy(pair => pair.Type is not null ? 1 : pair.Media is not null ? 2 : 0));
        Assert.Equal("https://e.example/a.jpg", image.Url);
    }

    [Fact]
    public void An_image_stands_under_the_heading_above_it()
    {
        var article = Of(
            Block("The headline", ArticleBlockKind.Heading, ArticleBlockRole.Title),
            Figure("", new ArticleImageReference { Src = "/a.png" }),
            Block("A section", ArticleBlockKind.Heading),
            Figure("", new ArticleImageReference { Src = "/b.png" }));

        Assert.Equal([null, "A section"], article.Images.Select(image => image.Heading));
    }

    [Fact]
    public void A_long_data_url_is_cut_and_told_by_a_digest()
    {
        var data = "data:image/png;base64," + new string('A', 2_000_000);

        var article = Of(Figure("", new ArticleImageReference { Src = data, Alt = "A chart" }), Figure("", new ArticleImageReference { Src = data, Alt = "A chart" }));

        var image = Assert.Single(article.Images);
        Assert.Equal(ArticleImageKind.Content, image.Kind);
        Assert.Equal("data:image/png;base64,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…", image.Url);
        Assert.Equal(image.Url, image.LargestUrl);
        Assert.Matches("^data:[0-9A-F]{32}$", image.Key);
        Assert.Equal(data, article.Blocks[0].Images[0].Src);
    }

    [Theory]
    [InlineData("a.jpg 1w, ")]
    [InlineData("data:image/gif;base64,AAAA 1x, ")]
    [InlineData("/a-1x1.jpg?w=1&h=1 5w, ")]
    [InlineData("https://a.example/https://b.example/a.jpg 5w, ")]
    public void A_source_set_of_megabytes_gives_a_bounded_image(string candidate)
    {
        var set = string.Concat(Enumerable.Range(0, 3_000_000 / candidate.Length).Select(i => candidate.Replace("a", "a" + (i % 9000), StringComparison.Ordinal)));

        var image = Assert.Single(At(Page, Figure("", new ArticleImageReference { Src = "/i/a.png", SrcSet = set })).Images);

        Assert.InRange(image.Candidates.Count, 1, 256);
    }

    [Fact]
    public void Many_images_are_joined_in_one_pass()
    {
        ArticleImageReference[] references = [.. Enumerable.Range(0, 30_000).Select(i => new ArticleImageReference { Src = $"/i/boat-{i % 2}00x{i}.jpg" })];

        Assert.Single(At(Page, Figure("", references)).Images);
    }

    [Fact]
    public void A_base_made_to_burden_resolves_nothing()
    {
        var article = At("https://www.example.org/" + new string('a', 100_000) + "/", Figure("", [.. Enumerable.Range(0, 5_000).Select(i => new ArticleImageReference { Src = $"{i}.jpg" })]));

        Assert.All(article.Images, image => Assert.InRange(image.Url.Length, 5, 8));
    }
}
