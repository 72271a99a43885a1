using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class TextTokensTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ... – ", "")]
    [InlineData("Harbour", "harbour|^harbour")]
    [InlineData("Read more: the tide", "read|^read|more|read more|^read more|the|more the|tide|the tide")]
    [InlineData("14 days, 3.5 hours", "00|^00|days|00 days|^00 days|0|days 0|0|0 0|hours|0 hours")]
    [InlineData("It’s Ölfaß", "it’s|^it’s|ölfaß|it’s ölfaß|^it’s ölfaß")]
    public void Words_and_pairs_are_read_in_lower_case_with_the_first_marked(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokens.OfText(text)));

    [Fact]
    public void Only_the_start_of_a_long_text_is_read()
    {
        var text = string.Join(' ', Enumerable.Range(0, 100).Select(i => new string((char)('a' + (i / 4)), 2)));

        Assert.Equal(Tokens.OfText(text[..((16 * 3) - 1)]), Tokens.OfText(text));
        Assert.Equal("dd dd", Tokens.OfText(text)[^1]);
    }

    [Fact]
    public void Long_words_are_cut()
    {
        var cut = new string('x', 24);

        Assert.Equal([cut, "^" + cut, cut, $"{cut} {cut}", $"^{cut} {cut}"], Tokens.OfText($"{new string('X', 100_000)} {new string('x', 25)}"));
    }

    [Fact]
    public void Any_text_is_read_as_its_words_and_their_pairs() => Prop.ForAll<NonNull<string>>(text =>
    {
        string[] words = [.. new string([.. text.Get.Select(c => char.IsLetterOrDigit(c) || c is '\'' or '’' ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(16)
            .Select(word => new string([.. word[..Math.Min(24, word.Length)].ToLowerInvariant().Select(c => char.IsAsciiDigit(c) ? '0' : c)]))];
        string[] pairs = [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}")];
        string[] marked = [.. words.Take(1).Concat(pairs.Take(1)).Select(token => "^" + token)];
        return Tokens.OfText(text.Get).Order(StringComparer.Ordinal).SequenceEqual([.. words.Concat(pairs).Concat(marked).Order(StringComparer.Ordinal)]);
    }).QuickCheckThrowOnFailure();
}
