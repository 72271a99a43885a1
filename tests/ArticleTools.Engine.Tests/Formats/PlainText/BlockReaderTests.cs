namespace ArticleTools.Engine.Tests.Formats.PlainText;

public sealed class BlockReaderTests
{
    [Fact]
    public void Paragraphs_wrapped_at_a_column_are_put_together_again()
    {
        var blocks = PlainTextReaderTests.Read("""
            The boats came home before dawn, and the market opened late, as
            it does every winter in this part of the coast. Nobody had
            expected the frost to hold for so long, least of all the harbour
            master.

            He had sold his sledge in spring, and the ice lay thick on every
            road.
            """).Blocks;

        Assert.Equal(2, blocks.Count);
        Assert.Contains("late, as it does", blocks[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("on every road.", blocks[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indented_line_starts_a_paragraph_in_wrapped_text()
    {
        var blocks = PlainTextReaderTests.Read("""
              The boats came home before dawn, and the market opened late, as
            it does every winter in this part of the coast. Nobody expected
            the frost to hold.
              The harbour master had sold his sledge in spring, and the ice
            lay thick on every road out of the town, as it had not done for
            years.
            """).Blocks;

        Assert.Equal(2, blocks.Count);
        Assert.StartsWith("The harbour master", blocks[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_without_blank_lines_are_paragraphs_each()
    {
        var line = string.Join(' ', Enumerable.Repeat("The boats came home before dawn.", 6));

        Assert.Equal(3, PlainTextReaderTests.Read($"{line}\n{line}\n{line}").Blocks.Count);
    }

    [Fact]
    public void Short_lines_of_a_menu_stand_for_themselves() =>
        Assert.Equal(["Home", "News", "Ships", "Harbours of the north"], PlainTextReaderTests.Read("Home\nNews\nShips\nHarbours of the north").Blocks.Select(block => block.Text));

    [Fact]
    public void A_word_divided_at_a_lines_end_is_not_parted_by_a_space()
    {
        var block = Assert.Single(PlainTextReaderTests.Read("The harbour master had never before seen so much snow-\ncovered ice.").Blocks);

        Assert.Contains("snow-covered", block.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bullets_and_numbers_are_lists_with_levels()
    {
        var blocks = PlainTextReaderTests.Read("""
            - Nets
            - Ropes and all
              that belongs to them
              - Hemp
              - Nylon
            - Sails

            1. Haul
            2. Sort
            """).Blocks;

        Assert.All(blocks, block => Assert.Equal(ArticleBlockKind.ListItem, block.Kind));
        Assert.Equal(["Nets", "Ropes and all that belongs to them", "Hemp", "Nylon", "Sails", "Haul", "Sort"], blocks.Select(block => block.Text));
        Assert.Equal([1, 1, 2, 2, 1, 1, 1], blocks.Select(block => block.Level!.Value));
        Assert.Equal([null, null, null, null, null, 1, 2], blocks.Select(block => block.Number));
    }

    [Theory]
    [InlineData("1984. That was the year.\n\nThe boats came home.")]
    [InlineData("- A dash before a single line.\n\nThe boats came home.")]
    [InlineData("— Who goes there?\n\n— The harbour master.")]
    public void A_lone_marker_or_a_spoken_line_is_no_list(string text) =>
        Assert.All(PlainTextReaderTests.Read(text).Blocks, block => Assert.Equal(ArticleBlockKind.Paragraph, block.Kind));

    [Fact]
    public void Underlines_make_headings_and_other_lines_of_marks_are_rules()
    {
        var blocks = PlainTextReaderTests.Read("Winter\n======\nThe boats came home before dawn.\n\n* * *\n\nFrost\n-----\nThe market opened late.").Blocks;

        Assert.Equal(
            [ArticleBlockKind.Heading, ArticleBlockKind.Paragraph, ArticleBlockKind.Rule, ArticleBlockKind.Heading, ArticleBlockKind.Paragraph],
            blocks.Select(block => block.Kind));
        Assert.Equal((1, 2), (blocks[0].Level, blocks[3].Level));
    }

    [Fact]
    public void Marked_and_indented_lines_are_quotations()
    {
        var blocks = PlainTextReaderTests.Read(
            "The harbour master wrote:\n\n> The frost will hold.\n>\n> We shall wait.\n\nOthers wrote.\n\nThey said so.\n\nAnd more.\n\n    It will thaw.\n\nSo they did.\n\nAnd they went.").Blocks;

        Assert.Equal(["The frost will hold.", "We shall wait.", "It will thaw."], blocks.Where(block => block.Kind == ArticleBlockKind.Quotation).Select(block => block.Text));
    }
}
