using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class NameWeightsTests
{
    [Theory]
    [InlineData("<div class=post>{0}</div>", 2)]
    [InlineData("<div id=post>{0}</div>", 2)]
    [InlineData("<div class=post><div><div>{0}</div></div></div>", 2)]
    [InlineData("<div class=post><div><div><div>{0}</div></div></div></div>", -1)]
    [InlineData("<div class=post><div><div class=post><div>{0}</div></div></div></div>", 0.707)]
    [InlineData("<div class='post other'><div id=x class=other>{0}</div></div>", 1.155)]
    [InlineData("<div>{0}</div>", 0)]
    public void A_name_counts_as_near_within_three_levels(string html, double expected)
    {
        var outline = Outlines.Read($"<html><body class='post post-type'>{html.Replace("{0}", "<!-- -->Text", StringComparison.Ordinal)}</body></html>");

        Assert.Equal(expected, new NameWeights(outline, new NameLexicon([new(".post", 2), new("post", -1)])).Of(outline.Find("Text").Container), 3);
    }
}
