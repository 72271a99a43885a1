using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Segments.Html;
using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class OutlineFactsTests
{
    private const string Posts = """
        <html><body><main class=related><section>
        <div class=post><h2>First</h2><p>Text of one</p></div>
        <div class=post><h2>Second</h2><p>Text of two</p></div>
        <div class=ad>Buy</div>
        <div class=post><h2>Third</h2><aside class=share><div class=line>X</div><div class=line>Y</div><div class=line>Z</div></aside></div>
        </section><div class=post>Elsewhere</div></main></body></html>
        """;

    [Theory]
    [InlineData("First", 3, 0)]
    [InlineData("Text of two", 3, 1)]
    [InlineData("Third", 3, 2)]
    [InlineData("Y", 3, 1)]
    [InlineData("Buy", 0, 0)]
    [InlineData("Elsewhere", 0, 0)]
    public void Three_like_siblings_are_a_group(string start, int count, int index)
    {
        var (facts, block) = Gather(start);

        Assert.Equal(count, facts.Group(facts.Of(block.Container).InnerGroup)?.Count ?? 0);
        Assert.Equal(index, facts.Of(block.Container).InnerIndex);
    }

    [Fact]
    public void A_group_in_a_group_is_the_inner_one()
    {
        var (facts, block) = Gather("Y");
        var outer = facts.Group(facts.Of(block.Container).OuterGroup);

        Assert.Equal((3, 1), (facts.Group(facts.Of(block.Container).InnerGroup)!.Length, facts.Group(facts.Of(block.Container).InnerGroup)!.Blocks / 3));
        Assert.Equal((3, 8), (outer!.Count, outer.Blocks));
        Assert.Same(outer, facts.LargestGroup);
    }

    [Fact]
    public void Two_are_no_group()
    {
        var outline = Outlines.Read("<html><body><div class=a>One</div><div class=a>Two</div><div class=b>Three</div></body></html>");

        Assert.Null(new OutlineFacts(outline, new PageText(outline)).LargestGroup);
    }

    [Fact]
    public void What_is_around_a_container_is_gathered()
    {
        var (facts, block) = Gather("Y");
        var inner = facts.Of(block.Container);
        var outline = Outlines.Read(Posts);

        Assert.Equal(ContainerTags.Main | ContainerTags.Section | ContainerTags.Aside, inner.Tags);
        Assert.Equal(ClassHints.Related, inner.Hints & ClassHints.Related);
        Assert.Equal((ClassHints.Share, ClassHints.None), (inner.NearHints & ClassHints.Share, inner.NearHints & ClassHints.Related));
        Assert.Equal(("aside", "div"), (outline.Containers[inner.Region].Name, outline.Containers[inner.OuterRegion].Name));
        Assert.False(inner.IsHidden);
    }

    private static (OutlineFacts Facts, HtmlBlock Block) Gather(string start)
    {
        var outline = Outlines.Read(Posts);
        return (new OutlineFacts(outline, new PageText(outline)), outline.Blocks.First(block => block.Draft.Text.StartsWith(start, StringComparison.Ordinal)));
    }
}
