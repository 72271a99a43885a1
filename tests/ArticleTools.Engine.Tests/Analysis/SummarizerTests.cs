using ArticleTools.Engine.Analysis;
using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis;

public sealed class SummarizerTests
{
    private static readonly Article Harbour = Of(
        Block("Harbour", ArticleBlockKind.Heading),
        Block("The harbour of Vale will close its northern pier next spring. Gulls were seen there on Monday by a couple."),
        Block("Engineers found that the pier is sinking by two centimetres a year. The weather was fair that day for everyone."),
        Block("The harbour authority says that the pier can be saved if repairs begin now.", ArticleBlockKind.ListItem),
        Block("Repairs of the pier would cost the harbour nine million crowns. Somebody sold ice cream at the gate to children."),
        Block("The pier is sinking by two centimetres a year, engineers found."));

    [Fact]
    public void The_summary_says_what_the_article_is_about_once_and_in_its_order()
    {
        Assert.Equal(
            [
                "The harbour of Vale will close its northern pier next spring.",
                "Engineers found that the pier is sinking by two centimetres a year.",
                "Repairs of the pier would cost the harbour nine million crowns.",
            ],
            Summarizer.Summarize(Harbour, 3));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(100, 7)]
    public void No_more_sentences_are_chosen_than_there_are(int wanted, int given) =>
        Assert.Equal(given, Summarizer.Summarize(Harbour, wanted).Count);

    [Fact]
    public void Every_sentence_is_verbatim()
    {
        foreach (var sentence in Summarizer.Summarize(Harbour, 4))
        {
            Assert.Contains(Harbour.Blocks, block => block.Text.Contains(sentence, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_sentence_that_stands_twice_is_chosen_once() =>
        Assert.Single(Summarizer.Summarize(Of(Block("The pier is sinking every year."), Block("The pier is sinking every year.")), 3));

    [Fact]
    public void A_text_in_ideographs_has_a_summary() =>
        Assert.Equal(["港は春に閉鎖される予定だ。"], Summarizer.Summarize(Of(Block("港は春に閉鎖される予定だ。鳥が空を飛んでいた。")), 1));

    [Fact]
    public void An_article_without_body_has_no_summary() => Assert.Empty(Summarizer.Summarize(Of(Block("Menu", role: ArticleBlockRole.Navigation)), 3));
}
