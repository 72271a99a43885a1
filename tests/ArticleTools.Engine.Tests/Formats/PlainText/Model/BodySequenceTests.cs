using ArticleTools.Engine.Formats.PlainText.Model;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Formats.PlainText.Model;

public sealed class BodySequenceTests
{
    [Theory]
    [InlineData("-2 -2 2 2 -2", "..##.")]
    [InlineData("2 -0.5 2", "###")]
    [InlineData("-0.5 2 2", ".##")]
    [InlineData("-2 0.5 -2", "...")]
    [InlineData("3 -3 3", "#.#")]
    [InlineData("", "")]
    public void A_doubtful_block_goes_with_those_around_it(string scores, string expected)
    {
        float[] values = [.. scores.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(score => float.Parse(score, System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Equal(expected, string.Concat(BodySequence.Decode(values, changeCost: 1).Select(isBody => isBody ? '#' : '.')));
    }

    [Fact]
    public void No_other_sequence_is_likelier() => Prop.ForAll<sbyte[]?>(values =>
    {
        float[] scores = [.. (values ?? []).Take(10).Select(value => value / 32f)];
        var best = Worth(scores, BodySequence.Decode(scores, changeCost: 1));
        return Enumerable.Range(0, 1 << scores.Length)
            .All(bits => Worth(scores, [.. scores.Select((_, i) => (bits >> i & 1) == 1)]) <= best + 0.001f);
    }).QuickCheckThrowOnFailure();

    private static float Worth(float[] scores, bool[] isBody)
    {
        var worth = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            worth += isBody[i] ? scores[i] : 0;
            worth -= isBody[i] != (i > 0 && isBody[i - 1]) ? 1 : 0;
        }

        return worth - (isBody is [.., true] ? 1 : 0);
    }
}
