using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Tests.Formats.Html;

namespace ArticleTools.Engine.Tests.Segments.Html;

public sealed class FragmentSegmenterTests
{
    [Fact]
    public void All_of_a_fragment_is_body_save_what_is_furniture_by_itself()
    {
        var draft = Parsed.Read("<p>One.</p><h2>Head</h2><ul><li>Item</li></ul><p>Two.</p>");

        Assert.All(draft.Blocks, block => Assert.Equal((ArticleBlockRole.Body, "fragment/content"), (block.Role, block.Rule)));
    }

    [Fact]
    public void A_heading_in_front_of_a_fragment_is_its_headline()
    {
        var draft = Parsed.Read("<h1>A headline</h1><p>One.</p><h1>A part</h1>");

        Assert.Equal([ArticleBlockRole.Title, ArticleBlockRole.Body, ArticleBlockRole.Body], draft.Blocks.Select(block => block.Role!.Value));
    }

    [Fact]
    public void A_pull_quote_is_known_by_the_words_it_repeats()
    {
        var draft = Parsed.Read("<p>He said: “Nothing lasts for ever.” And left.</p><figure><blockquote><p>Nothing lasts — for ever</p></blockquote></figure>"
            + "<figure><blockquote><p>These words stand here alone.</p></blockquote></figure>");

        Assert.Equal([ArticleBlockRole.Body, ArticleBlockRole.PullQuote, ArticleBlockRole.Body], draft.Blocks.Select(block => block.Role!.Value));
        Assert.All(draft.Blocks.Skip(1), block => Assert.Equal(ArticleBlockKind.PullQuote, block.Kind));
    }

    [Fact]
    public void An_aside_with_a_linked_figure_points_to_another_article()
    {
        var draft = Parsed.Read("<p>One.</p><aside><figure><a href=/other><img src=a.jpg alt=A></a><figcaption><a href=/other>Another story</a></figcaption></figure></aside>");

        var block = draft.Blocks[1];
        Assert.Equal((ArticleBlockRole.Related, "aside/linked-figure"), (block.Role!.Value, block.Rule));
        Assert.Equal([0, 13], block.Inlines.Select(inline => inline.Length));
    }

    [Fact]
    public void The_article_of_the_seed_is_read_block_by_block()
    {
        var text = File.ReadAllText(Shared.File("seeds", "001_5a0c961eff43efa3.txt"));
        var draft = Parsed.ReadBody(text, text.IndexOf("<figure>", StringComparison.Ordinal));

        Assert.Equal(45, draft.Blocks.Count);
        Assert.Equal(
            [
                (0, ArticleBlockRole.Caption), (1, ArticleBlockRole.Appeal), (7, ArticleBlockRole.Related), (16, ArticleBlockRole.PullQuote),
                (41, ArticleBlockRole.Appeal), (42, ArticleBlockRole.Appeal), (43, ArticleBlockRole.AuthorBio), (44, ArticleBlockRole.AuthorBio),
            ],
            draft.Blocks.Select((block, index) => (index, block.Role!.Value)).Where(block => block.Value != ArticleBlockRole.Body));
        Assert.Equal(80, draft.Blocks.Sum(block => block.Inlines.Count(inline => inline.Kind == ArticleInlineKind.Link)));
        Assert.Equal(2, draft.Blocks.Sum(block => block.Images.Count));
        var heading = Assert.Single(draft.Blocks, block => block.Kind == ArticleBlockKind.Heading);
        Assert.Equal(("Bad Girls Make History: The Page and Mann Acts", 2), (heading.Text, heading.Level!.Value));
        Assert.Equal(["Kate Zen", "Chanelle Gallant"], draft.Values(Field.Contributor));
        Assert.Equal(text.LastIndexOf("<p>", StringComparison.Ordinal), draft.Blocks[^1].Offset);
    }
}
