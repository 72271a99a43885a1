using ArticleTools.Engine.Segments.Html.Model;
using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class TokenWeightsTests
{
    [Fact]
    public void The_sum_is_in_proportion_to_the_root_of_the_count()
    {
        var weights = new TokenWeights(new Lexicon([new("harbour", 3), new("menu", -1)]));
        Assert.Equal(0, weights.Value);

        foreach (var token in (string[])["harbour", "menu", "unknown", "harbour"])
        {
            weights.Add(token);
        }

        Assert.Equal(2.5, weights.Value);
        weights.Reset();
        Assert.Equal(0, weights.Value);
    }
}
