using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Engine.Tests.Formats.PlainText.Model;

public sealed class BlockFeaturesTests
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
    [InlineData("Winter comes early", nameof(BlockFeature.Words), 6)]
    [InlineData("Winter comes early", nameof(BlockFeature.FollowsBlank), 1)]
    [InlineData("By Ana", nameof(BlockFeature.FollowsBlank), 0)]
    [InlineData("Winter comes early", nameof(BlockFeature.UntilProse), 2)]
    [InlineData("The boats", nameof(BlockFeature.SinceByline), 1)]
    [InlineData("The boats", nameof(BlockFeature.ProseBefore), 0)]
    [InlineData("Nobody", nameof(BlockFeature.SinceProse), 1)]
    [InlineData("Nobody", nameof(BlockFeature.UntilComments), 1)]
    [InlineData("Leave a reply", nameof(BlockFeature.RoleAtEnd), (int)ArticleBlockRole.CommentForm)]
    [InlineData("Kofi", nameof(BlockFeature.Clocks), 1)]
    [InlineData("Kofi", nameof(BlockFeature.UntilRepeat), 1)]
    [InlineData("Eva", nameof(BlockFeature.SinceClock), 2)]
    [InlineData("Reply", nameof(BlockFeature.TimesAfter), 2)]
    public void A_block_is_described_by_itself_and_its_surroundings(string start, string feature, float value) =>
        Assert.Equal(value, Describe(start)[(int)Enum.Parse<BlockFeature>(feature)]);

    [Fact]
    public void A_line_shares_words_with_the_paragraphs_of_its_topic()
    {
        Assert.Equal(0.5f, Describe("Winter comes early")[(int)BlockFeature.TopicShare]);
        Assert.Equal(0, Describe("Kofi")[(int)BlockFeature.TopicShare]);
    }

    private static float[] Describe(string start)
    {
        var blocks = PlainTextReader.ReadBlocks(new Draft(Text), out var lines, CancellationToken.None);
        var features = new BlockFeatures(blocks, PlainTextReader.FindBlankLines(blocks, lines), CancellationToken.None);
        var row = new float[BlockFeatures.Count];
        features.Write(blocks.FindIndex(block => block.Text.StartsWith(start, StringComparison.Ordinal)), row);
        return row;
    }
}
