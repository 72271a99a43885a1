using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis;

public sealed class BodyTextTests
{
    [Fact]
    public void The_text_is_the_body_with_blank_lines_between_its_blocks()
    {
        var article = Of(
            Block("Title", ArticleBlockKind.Heading, ArticleBlockRole.Title),
            Block("One."),
            Block("Part", ArticleBlockKind.Heading),
            Block("first", ArticleBlockKind.ListItem),
            Block("second", ArticleBlockKind.ListItem),
            Block("Share", ArticleBlockKind.Paragraph, ArticleBlockRole.Share),
            Block("other list", ArticleBlockKind.ListItem),
            Block("Caption", ArticleBlockKind.Figure),
            Block("", ArticleBlockKind.Rule),
            Block("a b c d", ArticleBlockKind.Table) with { Rows = [["a", "b"], ["c", "d"]] },
            Block("Said.", ArticleBlockKind.Quotation));

        Assert.Equal("One.\n\nPart\n\nfirst\nsecond\n\nother list\n\na\tb\nc\td\n\nSaid.", article.Text);
        Assert.Equal(11, article.WordCount);
    }

    [Fact]
    public void An_article_without_body_has_no_text()
    {
        var article = Of(Block("Menu", role: ArticleBlockRole.Navigation));

        Assert.Equal("", article.Text);
        Assert.Equal(0, article.WordCount);
    }

    [Fact]
    public void Headings_of_all_roles_are_listed_in_order()
    {
        var headings = Of(
            Block("Title", ArticleBlockKind.Heading, ArticleBlockRole.Title) with { Level = 1 },
            Block("Text."),
            Block("Part", ArticleBlockKind.Heading) with { Level = 3 }).Headings;

        Assert.Equal([(1, 1, "Title", 1), (2, 3, "Part", 3)], headings.Select(heading => (heading.Index, heading.Level, heading.Text, heading.BlockIndex)));
        Assert.Equal(ArticleBlockRole.Title, headings[0].Role);
    }
}
