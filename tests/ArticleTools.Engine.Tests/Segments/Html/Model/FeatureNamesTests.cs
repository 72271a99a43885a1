using System.Text.RegularExpressions;
using ArticleTools.Engine.Segments.Html;
using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed partial class FeatureNamesTests
{
    [Fact]
    public void The_columns_of_flags_follow_the_features_in_the_order_of_their_bits()
    {
        Assert.Equal(Enum.GetValues<BlockFeature>().Select((feature, index) => ((int)feature, feature.ToString())), FeatureNames.All.Take(FeatureNames.FirstHint).Index());
        AssertBits<ClassHints>(FeatureNames.FirstHint, FeatureNames.FirstTag, "class:");
        AssertBits<ContainerTags>(FeatureNames.FirstTag, FeatureNames.FirstSchema, "in:");
        AssertBits<SchemaKinds>(FeatureNames.FirstSchema, FeatureNames.Count, "schema:");
    }

    [Fact]
    public void Every_column_has_its_own_name() => Assert.Equal(FeatureNames.Count, FeatureNames.All.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_rule_can_be_named_after_any_feature()
    {
        var moves = new float[FeatureNames.Count];
        for (var i = 0; i < moves.Length; i++)
        {
            moves[i] = 1;
            Assert.Matches(KebabCase(), FeatureNames.Describe(moves, isUp: true));
            moves[i] = 0;
        }
    }

    [Theory]
    [InlineData("Words", "LinkDensity", true, "words")]
    [InlineData("Words", "LinkDensity", false, "link-density")]
    [InlineData("class:CommentForm", "in:Nav", true, "class-comment-form")]
    [InlineData("class:CommentForm", "in:Nav", false, "in-nav")]
    [InlineData("Previous2Length", "schema:Article", true, "previous2-length")]
    public void The_feature_that_spoke_most_for_a_decision_is_named(string up, string down, bool isUp, string expected)
    {
        var moves = new float[FeatureNames.Count];
        moves[Array.IndexOf(FeatureNames.All, up)] = 2;
        moves[Array.IndexOf(FeatureNames.All, down)] = -3;

        Assert.Equal(expected, FeatureNames.Describe(moves, isUp));
    }

    [GeneratedRegex("^[a-z]+[1-3]?(-[a-z]+[1-3]?)*$")]
    private static partial Regex KebabCase();

    // The features of flags are written bit by bit.
    private static void AssertBits<T>(int first, int end, string prefix)
        where T : struct, Enum =>
        Assert.Equal(Enumerable.Range(0, end - first).Select(bit => prefix + Enum.GetName(typeof(T), 1 << bit)), FeatureNames.All[first..end]);
}
