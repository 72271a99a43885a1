using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Engine.Tests.Formats.PlainText.Model;

public sealed class BodyFeaturesTests
{
    private const string Text = """
        Harbour Gazette

        Winter comes early to the harbour
        By Ana Lima

        The boats came home before dawn, and the harbour market opened late, as it does every winter in this part of the coast.

        Nobody had expected the winter frost to hold for so long, least of all the harbour master, who had sold his sledge.

        Leave a reply

        Kofi, 3 March at 10:45
        Reply
        Eva, 3 March at 11:20
        Reply
        Li, 4 March at 09:05
        Reply
        """;

    [Theory]
    [InlineData("Winter comes early", nameof(BodyFeature.Words), 6)]
    [InlineData("Winter comes early", nameof(BodyFeature.FollowsBlank), 1)]
    [InlineData("By Ana", nameof(BodyFeature.FollowsBlank), 0)]
    [InlineData("Winter comes early", nameof(BodyFeature.UntilProse), 2)]
    [InlineData("The boats", nameof(BodyFeature.SinceByline), 1)]
    [InlineData("The boats", nameof(BodyFeature.ProseBefore), 0)]
    [InlineData("Nobody", nameof(BodyFeature.SinceProse), 1)]
    [InlineData("Nobody", nameof(BodyFeature.UntilComments), 1)]
    [InlineData("Leave a reply", nameof(BodyFeature.RoleAtEnd), (int)ArticleBlockRole.CommentForm)]
    [InlineData("Kofi", nameof(BodyFeature.Clocks), 1)]
    [InlineData("Kofi", nameof(BodyFeature.UntilRepeat), 1)]
    [InlineData("Eva", nameof(BodyFeature.SinceClock), 2)]
    [InlineData("Reply", nameof(BodyFeature.TimesAfter), 2)]
    public void A_block_is_described_by_itself_and_its_surroundings(string start, string feature, float value) =>
        Assert.Equal(value, Describe(start)[(int)Enum.Parse<BodyFeature>(feature)]);

    [Fact]
    public void A_line_shares_words_with_the_paragraphs_of_its_topic()
    {
        Assert.Equal(2f / 3, Describe("Winter comes early")[(int)BodyFeature.TopicShare], tolerance: 0.01f);
        Assert.Equal(0, Describe("Kofi")[(int)BodyFeature.TopicShare]);
    }

    private static float[] Describe(string start)
    {
        var blocks = PlainTextReader.ReadBlocks(new Draft(Text), out var lines, CancellationToken.None);
        var features = new BodyFeatures(blocks, PlainTextReader.FindBlankLines(blocks, lines), CancellationToken.None);
        var row = new float[BodyFeatures.Count];
        features.Write(blocks.FindIndex(block => block.Text.StartsWith(start, StringComparison.Ordinal)), row);
        return row;
    }
}
