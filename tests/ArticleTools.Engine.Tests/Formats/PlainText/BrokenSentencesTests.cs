namespace ArticleTools.Engine.Tests.Formats.PlainText;

public sealed class BrokenSentencesTests
{
    private const string Broken = """
        Harbour
        Winter comes early to the harbour
        Nobody had expected the frost to hold for so long, least of all the
        harbour master
        , who had sold his sledge in spring, as he told the
        Harbour Gazette
        last week.
        The market opened late, as it does
        every winter
        in this part of the coast.
        More ships
        A map of the coast
        """;

    [Fact]
    public void Pieces_of_a_sentence_are_put_together_again() =>
        Assert.Equal(
            [
                "Harbour",
                "Winter comes early to the harbour",
                "Nobody had expected the frost to hold for so long, least of all the harbour master, who had sold his sledge in spring, as he told the Harbour Gazette last week.",
                "The market opened late, as it does every winter in this part of the coast.",
                "More ships",
                "A map of the coast",
            ],
            PlainTextReaderTests.Read(Broken).Blocks.Select(block => block.Text));

    [Fact]
    public void Lines_that_a_blank_line_parts_are_not_put_together() =>
        Assert.Equal(12, PlainTextReaderTests.Read(Broken.ReplaceLineEndings("\n\n")).Blocks.Count);

    [Fact]
    public void A_poem_in_lower_case_keeps_its_lines() =>
        Assert.Equal(5, PlainTextReaderTests.Read("the tide comes in\nthe tide goes out\nand nobody\ncan ever say\nwhat it is about").Blocks.Count);
}
