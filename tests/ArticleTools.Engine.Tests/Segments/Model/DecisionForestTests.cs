using ArticleTools.Engine.Segments.Model;
using FsCheck;
using FsCheck.Fluent;

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
    [InlineData(-0.5, -0.25)]
    [InlineData(-0.4, float.NegativeInfinity)]
    public void A_row_that_is_hopeless_is_not_asked_further(float hopeless, float score) =>
        Assert.Equal(score, DecisionForest.Read(new StringReader(Trees), Features).Score([10, 0], hopeless));

    [Fact]
    public void A_row_is_explained_by_the_turns_that_it_takes()
    {
        var forest = DecisionForest.Read(new StringReader(Trees), Features);

        // The first tree's mean is -0.375, that of its right side -0.25.
        Assert.Equal([-0.125f, 0], forest.Explain([10, 0]));
        Assert.Equal([0.125f, 1.75f], forest.Explain([11, 0.25f]));
    }

    [Fact]
    public void What_the_features_move_is_what_the_score_differs_from_the_means_of_the_trees() => Prop.ForAll<short[], byte>((leaves, length) =>
    {
        var (a, b, c) = (leaves.ElementAtOrDefault(0), leaves.ElementAtOrDefault(1), leaves.ElementAtOrDefault(2));
        var trees = $"tree\n Length <= 100\n  Links <= 3\n   {a}\n   {b}\n  {c}\ntree\n {c}\ntree\n Length <= 7\n  {b}\n  {a}";
        var mean = (((a + b) / 2f) + c) / 2 + c + ((a + b) / 2f);
        var forest = DecisionForest.Read(new StringReader(trees), Features);
        float[] row = [length, length % 7];
        return Math.Abs(forest.Explain(row).Sum() - (forest.Score(row) - mean)) < 0.5;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_trees_score_nothing() => Assert.Equal(0, DecisionForest.Read(new StringReader("A comment."), Features).Score([1, 1]));

    [Fact]
    public void A_feature_that_there_is_not_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => DecisionForest.Read(new StringReader("tree\nWidth <= 1\n0\n1"), Features));

    [Theory]
    [InlineData("tree")]
    [InlineData("tree\nLength <= 1\n0")]
    public void A_tree_that_ends_early_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => DecisionForest.Read(new StringReader(text), Features));
}
