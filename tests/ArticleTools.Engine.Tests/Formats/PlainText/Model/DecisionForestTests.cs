using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Engine.Tests.Formats.PlainText.Model;

public sealed class DecisionForestTests
{
    private const string Trees = """
        A comment.
        tree
         Length <= 10
          -0.5
          Links <= 0.25
           1.5
           -2
        tree
         0.25
        """;

    [Theory]
    [InlineData(10, 0, -0.25)]
    [InlineData(11, 0.25, 1.75)]
    [InlineData(11, 0.3, -1.75)]
    public void The_score_is_the_sum_of_the_leaves_that_a_row_falls_into(float length, float links, float score) =>
        Assert.Equal(score, DecisionForest.Read<Measure>(new StringReader(Trees)).Score([length, links]));

    [Theory]
    [InlineData("tree")]
    [InlineData("tree\nLength <= 1\n0")]
    public void A_tree_that_ends_early_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => DecisionForest.Read<Measure>(new StringReader(text)));

    private enum Measure
    {
        Length,
        Links,
    }
}
