using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Tests.Segments.Html.Model;

public sealed class TextShapeTests
{
    [Fact]
    public void Words_letters_and_marks_are_counted()
    {
        var shape = TextShape.Of("“Boats, nets & ropes!” said Ana Lima.\nFor €4.50 | or $3?");

        Assert.Equal((11, 3, 4), (shape.Words, shape.Sentences, shape.Capitalised));
        Assert.Equal((34, 4, 4), (shape.LettersAndDigits, shape.Digits, shape.Uppers));
        Assert.Equal((1, 1, 2, 1), (shape.Commas, shape.Symbols, shape.Prices, shape.Lines));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("...", 1)]
    [InlineData("Version 2.4.1 is out", 0)]
    [InlineData("港口的冬天冷。没有人说话！", 2)]
    [InlineData("(So it is.) And how!", 2)]
    public void Sentences_end_with_a_mark_in_front_of_a_gap(string text, int sentences) => Assert.Equal(sentences, TextShape.Of(text).Sentences);

    [Fact]
    public void A_long_text_is_judged_by_its_start() => Assert.Equal(TextShape.Of(new string('.', 3000)), TextShape.Of(new string('.', 1 << 20)));
}
