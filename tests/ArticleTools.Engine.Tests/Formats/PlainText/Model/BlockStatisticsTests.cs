using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Engine.Tests.Formats.PlainText.Model;

public sealed class BlockStatisticsTests
{
    [Fact]
    public void Words_capitals_and_marks_are_counted()
    {
        var statistics = BlockStatistics.Of("“Boats, nets & ropes!” said Ana Lima at 10:45 on the quay in 2019. Why?");

        Assert.Equal((15, 4, 4), (statistics.Words, statistics.Capitalised, statistics.ShortLow));
        Assert.Equal((3, 1, 1), (statistics.Sentences, statistics.Questions, statistics.Exclamations));
        Assert.Equal((1, 1, 1, 2), (statistics.Commas, statistics.Years, statistics.Clocks, statistics.Quotes));
        Assert.True(statistics.EndsSentence);
    }

    [Fact]
    public void Two_ideographs_count_for_a_word() =>
        Assert.Equal((3, 1, true), (BlockStatistics.Of("港口的冬天冷。").Words, BlockStatistics.Of("港口的冬天冷。").Sentences, BlockStatistics.Of("港口的冬天冷。").EndsSentence));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("...")]
    [InlineData("10:4")]
    public void Anything_can_be_counted(string text) => Assert.Equal(0, BlockStatistics.Of(text).Clocks);
}
