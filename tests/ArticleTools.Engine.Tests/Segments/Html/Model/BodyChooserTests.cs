using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Segments.Html.Model;
using ArticleTools.Engine.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class BodyChooserTests
{
    private const string Paragraph = "The harbour lay quiet when the first of the boats came in, an hour before the sun stood over the hills.";

    private const string Page = $"""
        <html><head><title>Boats come in</title></head><body><nav><a href=/>Home</a></nav><article><h1>Boats come in</h1><figure><img src=a.jpg><figcaption>A boat</figcaption></figure>
        <p>{Paragraph}</p><p class=credit>Photo: Ana Lima</p><hr><p>Nobody spoke, as far as the watchman could tell, and the nets were carried up in silence.</p>
        <blockquote class=pullquote>Nobody spoke, as far as the watchman could tell</blockquote><form><button>Send</button></form></article></body></html>
        """;

    // Settled by the rules, whatever the model holds of them.
    private static readonly ArticleBlockRole[] SettledRoles = [ArticleBlockRole.Title, ArticleBlockRole.PullQuote, ArticleBlockRole.Caption, ArticleBlockRole.Credit];
    private static readonly ArticleBlockKind[] SettledKinds = [ArticleBlockKind.Figure, ArticleBlockKind.Rule, ArticleBlockKind.Form];

    [Theory]
    [InlineData(9)]
    [InlineData(-9)]
    public void What_the_rules_have_settled_stays(int score)
    {
        var before = Outlines.Read(Page);
        var after = Outlines.Read(Page);
        BodyChooser.Choose(after, Outlines.NoTitle, Outlines.NoSigns, Outlines.Model($"tree\n{score}"));

        foreach (var (block, settled) in after.Blocks.Zip(before.Blocks).Where(pair => IsSettled(pair.Second)))
        {
            Assert.Equal((settled.Draft.Role, settled.Draft.Rule), (block.Draft.Role, block.Draft.Rule));
        }

        Assert.Equal(6, before.Blocks.Count(IsSettled));
    }

    [Fact]
    public void A_page_of_nothing_but_hopeless_blocks_has_no_body()
    {
        var outline = Outlines.Read(Page);
        BodyChooser.Choose(outline, Outlines.NoTitle, Outlines.NoSigns, Outlines.Model("tree\n-4.5"));

        Assert.DoesNotContain(outline.Blocks, block => block.Draft.Role == ArticleBlockRole.Body && !IsSettled(block));
        Assert.Equal((ArticleBlockRole.Other, "model/kind"), (outline.Find(Paragraph).Draft.Role, outline.Find(Paragraph).Draft.Rule));
    }

    [Fact]
    public void On_an_unclear_page_what_is_less_likely_is_taken_too()
    {
        var outline = Outlines.Read($"<html><body><p>{Paragraph}</p><p>{Paragraph} Again.</p></body></html>");
        BodyChooser.Choose(outline, Outlines.NoTitle, Outlines.NoSigns, Outlines.Model("tree\n-2"));

        Assert.All(outline.Blocks, block => Assert.Equal(ArticleBlockRole.Body, block.Draft.Role));
    }

    [Fact]
    public void A_page_without_words_can_have_a_body()
    {
        var outline = Outlines.Read("<html><body><pre>|\\__/|\n(= * =)</pre><p>***</p></body></html>");
        BodyChooser.Choose(outline, Outlines.NoTitle, Outlines.NoSigns, Outlines.Model("tree\nKind <= 0\n-9\n1"));

        Assert.Equal([ArticleBlockRole.Body, ArticleBlockRole.Other], outline.Blocks.Select(block => block.Draft.Role!.Value));
    }

    [Theory]
    [InlineData("-0.9", ArticleBlockRole.Body)]
    [InlineData("-1.1", ArticleBlockRole.Related)]
    public void A_rule_that_names_a_part_is_overruled_only_where_that_is_fairly_likely(string score, ArticleBlockRole role)
    {
        var outline = Outlines.Read($"<html><body><article><p>{Paragraph}</p><p>{Paragraph} Again.</p><div class=related><p>Another story</p></div></article></body></html>");
        BodyChooser.Choose(outline, Outlines.NoTitle, Outlines.NoSigns, Outlines.Model($"tree\n{score}"));

        Assert.Equal(role, outline.Find("Another").Draft.Role);
    }

    [Fact]
    public void A_change_is_explained_by_what_was_known_when_it_was_decided()
    {
        var outline = Outlines.Read("<html><body><ul><li><a href=/a>One</a></li><li><a href=/b>Two</a></li></ul></body></html>");
        Assert.All(outline.Blocks, block => Assert.NotEqual(ArticleBlockRole.Body, block.Draft.Role));

        // Behind a block of the body its level alone would speak for it.
        BodyChooser.Choose(outline, Outlines.NoTitle, Outlines.NoSigns, Outlines.Model("tree\nIndex <= 0\n20\n0\ntree\nPreviousRole <= 0\n-9\n9\ntree\nLevel <= 0\n-1\n1"));

        Assert.Equal(ArticleBlockRole.Body, outline.Find("One").Draft.Role);
        Assert.Equal((ArticleBlockRole.Body, "model/previous-role"), (outline.Find("Two").Draft.Role, outline.Find("Two").Draft.Rule));
    }

    [Fact]
    public void Any_page_is_chosen_from_by_the_law() => Prop.ForAll(GeneratedPage.Pages, html =>
    {
        var (before, after, again) = (Outlines.Read(html), Outlines.Read(html), Outlines.Read(html));
        BodyChooser.Choose(after, Outlines.NoTitle, Outlines.NoSigns, BodyModel.Default);
        BodyChooser.Choose(again, Outlines.NoTitle, Outlines.NoSigns, BodyModel.Default);
        for (var i = 0; i < after.Blocks.Count; i++)
        {
            var (was, now) = (before.Blocks[i].Draft, after.Blocks[i].Draft);
            Assert.Equal((now.Role, now.Rule), (again.Blocks[i].Draft.Role, again.Blocks[i].Draft.Rule));
            if ((was.Role, was.Rule) == (now.Role, now.Rule))
            {
                continue;
            }

            Assert.False(IsSettled(before.Blocks[i]));
            Assert.True(now.Role == ArticleBlockRole.Body ? was.Role != ArticleBlockRole.Body : now.Role == ArticleBlockRole.Other && was.Role == ArticleBlockRole.Body);
            Assert.Contains(now.Rule!, KnownRules);
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<div class=a>Text of a block.</div>")]
    [InlineData("<div>")]
    [InlineData("<div class=a><p>Text</p>")]
    [InlineData("<article><h2>Head</h2></article>")]
    [InlineData("<p>")]
    [InlineData("<b class='x-y'>")]
    public void A_hundred_thousand_of_a_kind_are_survived(string tags)
    {
        var outline = Outlines.Read($"<html><body>{string.Concat(Enumerable.Repeat(tags, 100_000))}The end</body></html>");
        BodyChooser.Choose(outline, Outlines.NoTitle, Outlines.NoSigns, BodyModel.Default);

        Assert.All(outline.Blocks, block => Assert.NotNull(block.Draft.Role));
        Assert.Contains(outline.Blocks, block => block.Draft.Text.Contains("The end", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hundred_thousand_different_names_and_a_huge_block_are_survived()
    {
        var divs = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<div class='n{i} a' id=i{i}>Block {i}</div>"));
        var outline = Outlines.Read($"<html><body class='{new string('x', 1 << 20)}'>{divs}<p>{string.Concat(Enumerable.Repeat("word ", 1 << 20))}</p></body></html>");
        BodyChooser.Choose(outline, Outlines.NoTitle, Outlines.NoSigns, BodyModel.Default);

        Assert.Equal(100_001, outline.Blocks.Count);
    }

    private static HashSet<string> KnownRules { get; } =
        [.. Enumerable.Range(0, FeatureNames.Count).Select(i => "model/" + FeatureNames.Describe([.. Enumerable.Range(0, FeatureNames.Count).Select(j => i == j ? 1f : 0)], isUp: true))];

    private static bool IsSettled(HtmlBlock block) => SettledKinds.Contains(block.Draft.Kind) || SettledRoles.Contains(block.Draft.Role!.Value);
}
