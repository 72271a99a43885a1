using ArticleTools.Engine.Analysis.Quotations;
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
    [InlineData("In the exhibition “How people lived by the old river lock” it was cold.")]
    [InlineData("I made a page on my site called, “Best Boats of the Vale.”")]
    [InlineData("According to the Vale tool there were ten hits for “boat” in May.")]
    [InlineData("“The Case for Canals,” argued that the Vale was better off.")]
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

    [Theory]
    [InlineData("“a b c d e f g h i”", "a b c d e f g h i")]
    [InlineData("\"a b c d e f g h i\"", "a b c d e f g h i")]
    [InlineData("„a b c d e f g h i“", "a b c d e f g h i")]
    [InlineData("„a b c d e f g h i”", "a b c d e f g h i")]
    [InlineData("“a b c d e f g h i“", "a b c d e f g h i")]
    [InlineData("”a b c d e f g h i”", "a b c d e f g h i")]
    [InlineData("« a b c d e f g h i »", "a b c d e f g h i")]
    [InlineData("»a b c d e f g h i«", "a b c d e f g h i")]
    [InlineData("‹a b c d e f g h i›", "a b c d e f g h i")]
    [InlineData("‚a b c d e f g h i‘", "a b c d e f g h i")]
    [InlineData("‘a b c d e f g h i’", "a b c d e f g h i")]
    [InlineData("'a b c d e f g h i'", "a b c d e f g h i")]
    [InlineData("„a b c d e f g h i\"", "a b c d e f g h i")]
    [InlineData("“a b c d e f g h i\"", "a b c d e f g h i")]
    [InlineData("\"a b c d e f g h i”", "a b c d e f g h i")]
    [InlineData("\"a b c d e f g h i“", "a b c d e f g h i")]
    [InlineData("“a 6\" b ‘c’ d e f g h i”", "a 6\" b ‘c’ d e f g h i")]
    [InlineData("「水の上に橋がある」", "水の上に橋がある")]
    [InlineData("『水の上に橋がある』", "水の上に橋がある")]
    [InlineData("“a b c ‘d e’ f g h i”", "a b c ‘d e’ f g h i")]
    [InlineData("“a b c “d e” f g h i”", "a b c “d e” f g h i")]
    [InlineData("‘a boat’s oar’s end is the keepers’ care.’", "a boat’s oar’s end is the keepers’ care.")]
    public void Marks_of_the_major_languages_are_read(string text, string words) => Assert.Equal(words, Assert.Single(Of(Block(text)).Quotations).Text);

    [Fact]
    public void Dashes_open_what_is_said_in_a_dialogue()
    {
        var article = Of(Block("—Me voy —dijo Ana Modelo—. Es tarde ya."), Block("— an item of a list, said to be long"), Block("— another item"));

        Assert.Equal(["Me voy", "Es tarde ya."], article.Quotations.Select(quotation => quotation.Text));
    }

    [Fact]
    public void Words_that_markup_quotes_are_quotations()
    {
        var article = Of(Block("We go now, said Ada Marlow.") with { Inlines = [new ArticleInline { Kind = ArticleInlineKind.Quotation, Start = 0, Length = 9 }] });

        Assert.Equal(("We go now", "Ada Marlow"), (Assert.Single(article.Quotations).Text, article.Quotations[0].SpeakerName));
    }

    [Theory]
    [InlineData("Ada Marlow said: “We stay here until the spring comes.", "We stay here until the spring comes.")]
    [InlineData("“We stay here until the spring comes.", "We stay here until the spring comes.")]
    [InlineData("“It rusts,” said Ada Marlow. “We stay here until the spring comes.", "We stay here until the spring comes.")]
    [InlineData("The “old way of the river is gone", null)]
    public void A_mark_that_is_not_closed_opens_speech_only_where_that_is_sure(string text, string? words) =>
        Assert.Equal(words, Of(Block(text)).Quotations is [.., var last] ? last.Text : null);

    [Fact]
    public void A_quotation_of_three_paragraphs_keeps_its_parts_whatever_stands_between()
    {
        var quotation = Assert.Single(Of(
            Block("“We came in spring,” said Ada Marlow.") with { Role = ArticleBlockRole.Related },
            Block("Ada Marlow said: “We came in spring."),
            Block("Read on", role: ArticleBlockRole.Related),
            Block("“We stayed in summer."),
            Block("“We left in autumn.”")).Quotations);

        Assert.Equal([2, 4, 5], quotation.Parts.Select(part => part.BlockIndex));
        Assert.Equal("We came in spring.\n\nWe stayed in summer.\n\nWe left in autumn.", quotation.Text);
    }

    [Fact]
    public void Speech_that_its_attribution_breaks_is_two_and_linked()
    {
        var quotations = Of(Block("“The gate,” Ada Marlow said, “stays shut.” She left. “It rusts.”")).Quotations;

        Assert.Equal([null, 1, null], quotations.Select(quotation => quotation.Continues));
    }

    [Fact]
    public void Titles_and_terms_are_given_on_request_and_have_no_number()
    {
        var found = QuotationFinder.Find(Of(Block("The so-called “quiet gate” of the book “Gates of the North” was shut. “It rusts,” said Ada Marlow. 《水の本》")), all: true);

        Assert.Equal(
            [(ArticleQuotationKind.Term, 0), (ArticleQuotationKind.Title, 0), (ArticleQuotationKind.Direct, 1), (ArticleQuotationKind.Title, 0)],
            found.Select(quotation => (quotation.Kind, quotation.Index)));
    }

    [Fact]
    public void A_block_quotation_of_several_paragraphs_is_one_and_names_its_speaker()
    {
        var quotations = Of(
            Block("Ada Marlow wrote:"),
            Block("The gate is old.", ArticleBlockKind.Quotation),
            Block("It should rest.", ArticleBlockKind.Quotation),
            Block("So much for that."),
            Block("“Let it rest.” — Ben Rook", ArticleBlockKind.Quotation)).Quotations;

        Assert.Equal([("The gate is old.\n\nIt should rest.", "Ada Marlow"), ("Let it rest.", "Ben Rook")], quotations.Select(quotation => (quotation.Text, quotation.SpeakerName)));
        Assert.Equal(2, quotations[0].Parts.Count);
    }

    [Fact]
    public void A_block_names_its_speaker_as_paragraphs_do_or_goes_on_with_what_was_said()
    {
        var quotations = Of(
            Block("“The gate is old,” said Ada Marlow."),
            Block("“It should rest.”", ArticleBlockKind.Quotation),
            Block("It rained."),
            Block("“It rusts,” said Ben Rook. “It will fall.”", ArticleBlockKind.Quotation),
            Block("\"Let it rest.\" -- Lock keeper working on canals", ArticleBlockKind.Quotation)).Quotations;

        Assert.Equal(
            [("It should rest.", "Ada Marlow"), ("It rusts,", "Ben Rook"), ("It will fall.", "Ben Rook"), ("Let it rest.", "Lock keeper working on canals")],
            quotations.Skip(1).Select(quotation => (quotation.Text, quotation.Speaker)));
    }

    [Fact]
    public void A_word_alone_in_its_paragraph_that_ends_as_sentences_do_is_speech() =>
        Assert.Equal("Greetings.", Assert.Single(Of(Block("“Greetings.”"), Block("It rained.")).Quotations).Text);

    [Fact]
    public void A_pull_quote_is_linked_to_the_words_that_it_repeats_and_to_their_speaker()
    {
        var article = Of(
            Block("It rained. “The gate of the old lock stays shut for good,” said Ada Marlow."),
            Block("The gate of the old lock stays shut", ArticleBlockKind.PullQuote, ArticleBlockRole.PullQuote));

        var pull = article.Quotations[1];

        Assert.Equal("The gate of the old lock stays shut", article.Blocks[0].Text.Substring(pull.RepeatOf!.Start, pull.RepeatOf.Length));
        Assert.Equal("Ada Marlow", pull.SpeakerName);
    }

    [Fact]
    public void A_name_below_a_pull_quote_is_none_itself() =>
        Assert.Equal(["The gate stays shut for good"], Of(
            Block("The gate stays shut for good", ArticleBlockKind.PullQuote, ArticleBlockRole.PullQuote),
            Block("Ada Marlow", ArticleBlockKind.PullQuote, ArticleBlockRole.PullQuote)).Quotations.Select(quotation => quotation.Text));

    [Fact]
    public void Words_in_headings_and_furniture_are_no_quotations_of_the_article() =>
        Assert.Empty(Of(
            Block("‘We will stay here,’ Doe says", ArticleBlockKind.Heading),
            Block("“We will stay here,” Doe said.", role: ArticleBlockRole.Related),
            Block("“We will stay here,” Doe said.", role: ArticleBlockRole.Caption)).Quotations);

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
