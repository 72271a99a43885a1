using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Tests.Segments.Model;

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

    private static readonly string[] Features = ["Length", "Links"];

    [Theory]
    [InlineData(10, 0, -0.25)]
    [InlineData(11, 0.25, 1.75)]
    [InlineData(11, 0.3, -1.75)]
    public void The_score_is_the_sum_of_the_leaves_that_a_row_falls_into(float length, float links, float score) =>
        Assert.Equal(score, DecisionForest.Read(new StringReader(Trees), Features).Score([length, links]));

    [Theory]
    [InlineData("tree")]
    [InlineData("tree\nLength <= 1\n0")]
    public void A_tree_that_ends_early_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => DecisionForest.Read(new StringReader(text), Features));
}
