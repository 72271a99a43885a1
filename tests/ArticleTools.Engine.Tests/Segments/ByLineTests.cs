using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Tests.Segments;

public sealed class ByLineTests
{
    [Theory]
    [InlineData("By Ana Lima March 3, 2020", "Ana Lima", true)]
    [InlineData("By Ana Lima and Kofi Mensah 3 March 2020", "Ana Lima and Kofi Mensah", true)]
    [InlineData("By April March", "April March", false)]
    public void A_date_ends_the_names(string text, string names, bool hasDate)
    {
        Assert.True(ByLine.TryRead(text, out var line));

        Assert.Equal((names, hasDate), (line.Names, line.Date is not null));
    }
}
