using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("“We will stay here,” said Jane Doe, a farmer.", "Jane Doe", "We will stay here,")]
    [InlineData("“We will stay here,” Doe said.", "Doe", "We will stay here,")]
    [InlineData("“We will stay here,” she added.", "she", "We will stay here,")]
    [InlineData("“We will stay here,” a farmer in North Vale told the Herald.", "a farmer in North Vale", "We will stay here,")]
    [InlineData("“Why should we stay here?” Mayor Jane van der Doe later asked.", "Mayor Jane van der Doe", "Why should we stay here?")]
    [InlineData("“A way out,” according to Judge Jane Doe, who was there.", "Judge Jane Doe", "A way out,")]
    [InlineData("According to Herald writer Jane Doe, “it will stay.”", "Jane Doe", "it will stay.")]
    [InlineData("According to a report in the Vale Herald, “it will stay so.”", "a report", "it will stay so.")]
    [InlineData("Doe wrote: “It stays.”", "Doe", "It stays.")]
    [InlineData("As the Vale Herald clearly warned, “it stays.”", "Vale Herald", "it stays.")]
    [InlineData("Jane Doe, an organiser with the Vale Project, said: “No.”", "Jane Doe", "No.")]
    [InlineData("\"We will stay here,\" said Jane Doe.", "Jane Doe", "We will stay here,")]
    [InlineData("„Wir bleiben hier“, sagte Jana Muster.", "Jana Muster", "Wir bleiben hier")]
    [InlineData("« Nous restons ici », a déclaré hier la maire.", "la maire", "Nous restons ici")]
    [InlineData("»Vi bliver her i byen«", null, "Vi bliver her i byen")]
    [InlineData("‘It isn’t ours,’ Doe said.", "Doe", "It isn’t ours,")]
    [InlineData("He told us that “the roof of it all came down” then.", "He", "the roof of it all came down")]
    [InlineData("“They said ‘go home’ and we went there,” Doe recalled.", "Doe", "They said ‘go home’ and we went there,")]
    public void Direct_speech_is_found_with_its_speaker(string text, string? speaker, string words)
    {
        var quotation = Assert.Single(Of(Block(text)).Quotations);

        Assert.Equal((words, speaker, ArticleQuotationKind.Direct), (quotation.Text.Trim(), quotation.Speaker, quotation.Kind));
        Assert.Equal(quotation.Text, text.Substring(quotation.Start, quotation.Length));
    }

    [Theory]
    [InlineData("The so-called “way out” was closed.")]
    [InlineData("She read “The Long Road to the Vale” twice.")]
    [InlineData("A 5\" screen and a 6\" one.")]
    [InlineData("Workers’ rights and the ’90s.")]
    [InlineData("An “opening that is never closed by anybody.")]
    public void Titles_and_words_held_at_a_distance_are_none(string text) => Assert.Empty(Of(Block(text)).Quotations);

    [Fact]
    public void Speech_goes_on_behind_its_attribution()
    {
        var quotations = Of(Block("“It is late,” Doe said. “Go home.” Then it rained. “But,” Roe said, “not now.”")).Quotations;

        Assert.Equal([("It is late,", "Doe"), ("Go home.", "Doe"), ("But,", "Roe"), ("not now.", "Roe")], quotations.Select(quotation => (quotation.Text, quotation.Speaker)));
        Assert.Equal([1, 2, 3, 4], quotations.Select(quotation => quotation.Index));
    }

    [Fact]
    public void Speech_over_two_paragraphs_is_one_quotation_of_two_parts()
    {
        var quotations = Of(Block("Doe said: “It was a long winter."), Block("“Spring came late to the valley.”")).Quotations;

        var quotation = Assert.Single(quotations);
        Assert.Equal(("It was a long winter.\n\nSpring came late to the valley.", "Doe"), (quotation.Text, quotation.Speaker));
        Assert.Equal([(1, 11, 21), (2, 1, 31)], quotation.Parts.Select(part => (part.BlockIndex, part.Start, part.Length)));
        Assert.Equal((1, 11, 21), (quotation.BlockIndex, quotation.Start, quotation.Length));
    }

    [Fact]
    public void Words_in_front_of_a_quotation_are_none() =>
        Assert.Equal("We will stay here,", Assert.Single(Of(Block("It rained."), Block("“We will stay here,” she said.")).Quotations).Text);

    [Fact]
    public void Block_and_pull_quotes_are_quotations_as_a_whole()
    {
        var quotations = Of(
            Block("Words of another.", ArticleBlockKind.Quotation),
            Block("“Words that draw the eye.”", ArticleBlockKind.PullQuote, ArticleBlockRole.PullQuote),
            Block("“A reader said this here.”", ArticleBlockKind.Quotation, ArticleBlockRole.Comment)).Quotations;

        Assert.Equal(
            [(ArticleQuotationKind.Block, "Words of another."), (ArticleQuotationKind.Pull, "Words that draw the eye.")],
            quotations.Select(quotation => (quotation.Kind, quotation.Text)));
    }

    [Theory]
    [InlineData("“a ")]
    [InlineData("” ")]
    [InlineData("\"a ")]
    [InlineData("„«‘a ")]
    [InlineData("“a, ” said ")]
    public void Marks_without_partners_are_read_in_one_pass(string part)
    {
        var article = Of(Block(string.Concat(Enumerable.Repeat(part, 100_000)) + "“We will stay here,” Doe said."));

        Assert.Contains(article.Quotations, quotation => quotation.Text.EndsWith("We will stay here,", StringComparison.Ordinal));
    }
}
