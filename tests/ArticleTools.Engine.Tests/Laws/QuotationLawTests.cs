using ArticleTools.Engine.Analysis.Quotations;
using ArticleTools.Engine.Tests.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Laws;

/// <summary>What must hold of the quotations of any text.</summary>
public sealed class QuotationLawTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly Gen<string> Token = Gen.Elements(
        "“", "”", "„", "‟", "\"", "«", "»", "‹", "›", "‚", "‘", "’", "'", "「", "」", "『", "』", "《", "》", "—", "–", "-", "(", ")", ",", ".", "?", "!", ":", ";", "\n", " ", " ", " ",
        "Ada", "Marlow", "Mrs.", "the", "a", "keeper", "said", "says", "told", "according", "to", "she", "he", "who", "and", "of", "van", "der", "sagte", "dijo", "a", "déclaré", "so",
        "dit-elle", "statement", "in", "that", "Herald", "34", "𝒜", "\u0301", "漢字");

    private static readonly Arbitrary<string[]> Paragraphs = Arb.From(Token.ListOf().Select(tokens => string.Join(tokens.Count % 2 == 0 ? " " : "", tokens)).ListOf().Select(texts => texts.ToArray()));

    [Fact]
    public void Every_quotation_is_the_text_at_its_place_in_order() => Check.One(Runs, Prop.ForAll(Paragraphs, texts => Holds(texts, ArticleBlockKind.Paragraph)));

    [Fact]
    public void So_it_is_in_block_quotations() => Check.One(Runs, Prop.ForAll(Paragraphs, texts => Holds(texts, ArticleBlockKind.Quotation)));

    [Fact]
    public void Any_text_at_all_is_read() => Check.One(Runs, Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => Holds([text.Get], ArticleBlockKind.Paragraph)));

    private static void Holds(string[] texts, ArticleBlockKind kind)
    {
        var article = TestArticle.Of([.. texts.Select(text => TestArticle.Block(text, kind))]);
        var end = (Block: 0, Position: 0);
        var number = 0;
        foreach (var quotation in QuotationFinder.Find(article, all: true))
        {
            var words = string.Join("\n\n", quotation.Parts.Select(part => article.Blocks[part.BlockIndex - 1].Text.Substring(part.Start, part.Length)));
            Assert.Equal(words, quotation.Text);
            Assert.NotEqual("", quotation.Text);
            Assert.Equal((quotation.BlockIndex, quotation.Start, quotation.Length), (quotation.Parts[0].BlockIndex, quotation.Parts[0].Start, quotation.Parts[0].Length));
            foreach (var part in quotation.Parts)
            {
                Assert.True((part.BlockIndex, part.Start).CompareTo(end) >= 0, "in order and apart");
                end = (part.BlockIndex, part.Start + part.Length);
            }

            if (quotation.Kind is not (ArticleQuotationKind.Title or ArticleQuotationKind.Term))
            {
                Assert.Equal(++number, quotation.Index);
                Assert.True(quotation.Continues is null || quotation.Continues < number);
            }
        }

        Assert.Equal(number, article.Quotations.Count);
    }
}
