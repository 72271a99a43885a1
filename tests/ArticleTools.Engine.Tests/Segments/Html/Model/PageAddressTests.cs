using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData(null, -1, 0, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("https://boats.example", 0, 0, 0)]
    [InlineData("https://boats.example/", 0, 0, 0)]
    [InlineData("https://forum.boats.example/", 0, 1, 0)]
    [InlineData("//boats.example/docs/first-steps", 2, 4, 2)]
    [InlineData("/news/2023/ferry_stays-here", 3, 5, 3)]
    [InlineData("https://boats.example//products///oar.html?next=/a/b/c", 2, 2, 1)]
    [InlineData("/share?of=https://boats.example/news/ferry", 1, 0, 1)]
    [InlineData("/blog/tag/rope#top", 3, 7, 1)]
    [InlineData("://", 0, 0, 0)]
    public void The_path_says_how_deep_a_page_lies_and_of_what_kind_it_is(string? url, int depth, int word, int slugWords)
    {
        PageAddress.Read(url, out var actualDepth, out var actualWord, out var actualSlugWords);

        Assert.Equal((depth, word, slugWords), (actualDepth, actualWord, actualSlugWords));
    }

    [Fact]
    public void A_very_long_address_is_survived()
    {
        PageAddress.Read("https://boats.example/" + string.Concat(Enumerable.Repeat("a/", 100_000)) + new string('-', 100_000), out var depth, out _, out var slugWords);

        Assert.Equal((100_001, 100_001), (depth, slugWords));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("website", 1)]
    [InlineData("article", 2)]
    [InlineData("og:Product", 3)]
    [InlineData("video.movie", 4)]
    public void The_open_graph_type_is_one_of_few_kinds(string? type, int kind) => Assert.Equal(kind, PageAddress.GetOpenGraphKind(type));
}
