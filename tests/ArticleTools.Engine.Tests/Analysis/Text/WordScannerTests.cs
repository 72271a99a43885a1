using ArticleTools.Engine.Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Analysis.Text;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \t\n … — “” ", 0)]
    [InlineData("one two", 2)]
    [InlineData("don’t can't o'clock", 3)]
    [InlineData("state-of-the-art", 1)]
    [InlineData("rock — and—roll", 3)]
    [InlineData("$1,234.50 and 20%", 3)]
    [InlineData("AT&T in the U.S. today", 5)]
    [InlineData("either/or", 2)]
    [InlineData("wait...what?", 2)]
    [InlineData("workers’ rights", 2)]
    [InlineData("Zürich coöperate e\u0301tude", 3)]
    [InlineData("東京は晴れ", 5)]
    [InlineData("コーヒー2杯", 6)]
    [InlineData("안녕 세상", 2)]
    [InlineData("हिन्दी में", 2)]
    [InlineData("مرحبا بالعالم", 2)]
    [InlineData("𠮷野家", 3)]
    [InlineData("hi 👋🏽 there", 2)]
    public void Words_are_counted_as_a_person_would(string text, int expected) => Assert.Equal(expected, WordScanner.Count(text));

    [Fact]
    public void Texts_put_side_by_side_have_the_words_of_both() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(string?, string?)>(),
            pair => WordScanner.Count($"{pair.Item1} {pair.Item2}") == WordScanner.Count(pair.Item1) + WordScanner.Count(pair.Item2))
            .QuickCheckThrowOnFailure();
}
