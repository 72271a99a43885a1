using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Tests.Segments;

public sealed class DateLineTests
{
    [Theory]
    [InlineData("March 3, 2020", "March 3, 2020", null)]
    [InlineData("Posted on Tuesday, 3rd March 2020", "3rd March 2020", null)]
    [InlineData("2020-03-03T10:15:00Z", "2020-03-03T10:15:00Z", null)]
    [InlineData("03/03/2020 10:15 pm", "03/03/2020 10:15 pm", null)]
    [InlineData("3. März 2020, 10:15 Uhr", "3. März 2020, 10:15 Uhr", null)]
    [InlineData("Publié le 3 mars 2020", "3 mars 2020", null)]
    [InlineData("3 de marzo de 2020", "3 de marzo de 2020", null)]
    [InlineData("2020年3月3日", "2020年3月3日", null)]
    [InlineData("Last updated: March 5, 2020", null, "March 5, 2020")]
    [InlineData("Published March 3, 2020 | Updated March 5, 2020", "March 3, 2020", "March 5, 2020")]
    public void A_line_of_dates_tells_publication_from_change(string text, string? published, string? modified)
    {
        Assert.True(DateLine.TryRead(text, out var line));
        Assert.Equal((published, modified), (line.Published, line.Modified));
    }

    [Theory]
    [InlineData("In March 2020 the harbour closed")]
    [InlineData("2020")]
    [InlineData("10:15")]
    [InlineData("May 2020 be a better year")]
    [InlineData("12345 67890 2020")]
    [InlineData("")]
    public void Another_line_is_none(string text) => Assert.False(DateLine.TryRead(text, out _));
}
