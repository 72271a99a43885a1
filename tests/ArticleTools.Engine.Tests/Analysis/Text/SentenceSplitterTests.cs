using ArticleTools.Engine.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Analysis.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. We stayed in.", "It rained.|We stayed in.")]
    [InlineData("Mr. Hill met Dr. Vale. They spoke.", "Mr. Hill met Dr. Vale.|They spoke.")]
    [InlineData("The U.S. Senate met. It voted.", "The U.S. Senate met.|It voted.")]
    [InlineData("She moved to the U.S. The move was hard.", "She moved to the U.S.|The move was hard.")]
    [InlineData("It cost 3.50 euros, e.g. At Acme Inc. of Bern. Fine.", "It cost 3.50 euros, e.g. At Acme Inc. of Bern.|Fine.")]
    [InlineData("J. K. Rowe wrote it. He read it.", "J. K. Rowe wrote it.|He read it.")]
    [InlineData("“Stop!” he said. “Why?” she asked.", "“Stop!” he said.|“Why?” she asked.")]
    [InlineData("He said, “It is over.” Then he left.", "He said, “It is over.”|Then he left.")]
    [InlineData("(It was late.) We left.", "(It was late.)|We left.")]
    [InlineData("Well … maybe. Or … Not at all.", "Well … maybe.|Or …|Not at all.")]
    [InlineData("Siehe Nr. 5. Das gilt z. B. Montags am 14. Juli 2020. Gut.", "Siehe Nr. 5.|Das gilt z. B. Montags am 14. Juli 2020.|Gut.")]
    [InlineData("M. Dupont est venu. Il a parlé.", "M. Dupont est venu.|Il a parlé.")]
    [InlineData("今日は晴れ。明日は雨！本当？", "今日は晴れ。|明日は雨！|本当？")]
    [InlineData("「行こう。」彼は言った。", "「行こう。」|彼は言った。")]
    [InlineData("See example.com for more. Or version 2.0.1 now.", "See example.com for more.|Or version 2.0.1 now.")]
    [InlineData("As shown.[3] Then more.[4][5] End.", "As shown.[3]|Then more.[4][5]|End.")]
    [InlineData("No stop at all", "No stop at all")]
    [InlineData("First line\nSecond line", "First line|Second line")]
    [InlineData("1. Mix the flour. 2. Add water.", "1. Mix the flour.|2. Add water.")]
    [InlineData("It happened in 2018. The rest followed.", "It happened in 2018.|The rest followed.")]
    [InlineData("", "")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text).Select(span => span.Of(text).Trim().ToString());

        Assert.Equal(expected, string.Join('|', sentences));
    }

    [Fact]
    public void Sentences_put_together_are_the_text()
    {
        var characters = Gen.Elements("aB1.!?…。 \n“”\"'()[]’»«—Ü漢\uD83D".ToCharArray());
        Prop.ForAll(
            characters.ArrayOf().Select(array => new string(array)).ToArbitrary(),
            text => string.Concat(SentenceSplitter.Split(text).Select(span => span.Of(text).ToString())) == text)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_megabyte_without_letters_is_split_in_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat(". (", 400_000));

        Assert.Equal(text.Length, SentenceSplitter.Split(text).Sum(span => span.Length));
    }
}
