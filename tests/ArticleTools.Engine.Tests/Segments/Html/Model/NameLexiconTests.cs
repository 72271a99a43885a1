using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class NameLexiconTests
{
    [Theory]
    [InlineData("post", 2, -1)]
    [InlineData("card", 4, 0)]
    [InlineData("page", 0, 3)]
    [InlineData(".post", 0, 0)]
    public void A_name_weighs_differently_near_and_far(string name, float near, float far) =>
        Assert.Equal((near, far), new NameLexicon([new(".post", 2), new("post", -1), new(".card", 4), new("page", 3)]).GetWeights(name));
}
