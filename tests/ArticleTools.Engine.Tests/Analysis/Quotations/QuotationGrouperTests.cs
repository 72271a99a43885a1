using ArticleTools.Engine.Analysis.Quotations;

namespace ArticleTools.Engine.Tests.Analysis.Quotations;

public sealed class QuotationGrouperTests
{
    private const string Words = "We will keep the lock open until the last boat is through";

    [Theory]
    [InlineData("we will keep the lock open until the last boat is through!")]
    [InlineData("We will keep the lock open till the last boat is through")]
    [InlineData("keep the lock open until the last boat")]
    [InlineData("We shall see. We will keep the lock open until the last boat is through. That is all that I have to say.")]
    [InlineData("[We] will keep the lock open … until the last boat is through")]
    public void Near_identical_words_and_cuts_are_one(string other)
    {
        var group = Assert.Single(Group(2, Quote(Words, "a", "Marlow"), Quote(other, "b", "Ada Marlow")));

        Assert.Equal((2, 2), (group.Count, group.ArticleCount));
        Assert.Equal(["Ada Marlow"], group.Speakers);
        Assert.False(group.SpeakerDiffers);
    }

    [Theory]
    [InlineData("We will keep the lock shut until every boat has been paid for")]
    [InlineData("The boat is through and the lock is open at last")]
    [InlineData("It rained on the day when the bridge was opened")]
    public void Other_words_are_not(string other) => Assert.Empty(Group(2, Quote(Words, "a", null), Quote(other, "b", null)));

    [Fact]
    public void A_group_shows_where_wording_and_speaker_differ()
    {
        var group = Assert.Single(Group(2, Quote(Words, "a", "Ada Marlow"), Quote(Words + "!", "b", "Ben Rook"), Quote("keep the lock open until the last boat", "c", null)));

        Assert.Equal([Words, "keep the lock open until the last boat"], group.Variants);
        Assert.Equal(["Ada Marlow", "Ben Rook"], group.Speakers);
        Assert.Equal((Words, true, true), (group.Text, group.WordingDiffers, group.SpeakerDiffers));
        Assert.Equal(["a", "b", "c"], group.Quotations.Select(quotation => quotation.Path));
    }

    [Fact]
    public void Pronouns_name_nobody()
    {
        var group = Assert.Single(Group(2, Quote(Words, "a", null) with { Speaker = "she" }, Quote(Words, "b", null) with { Speaker = "a keeper" }));

        Assert.Equal(["a keeper"], group.Speakers);
    }

    [Fact]
    public void Groups_come_in_the_order_of_the_input_whatever_joins_them()
    {
        var long1 = "The first boat of the year came through the lock at noon";
        var groups = Group(1, Quote(Words, "a", null), Quote(long1, "a", null), Quote(Words, "b", null), Quote("came through the lock at noon", "b", null));

        Assert.Equal([Words, long1], groups.Select(group => group.Text));
        Assert.Equal([2, 2], groups.Select(group => group.Count));
    }

    [Fact]
    public void Words_within_one_article_are_of_one_article() => Assert.Empty(Group(2, Quote(Words, "a", null), Quote(Words, "a", null)));

    [Fact]
    public void A_pull_quote_that_repeats_its_own_article_does_not_count() =>
        Assert.Empty(Group(1, Quote(Words, "a", null) with { Kind = ArticleQuotationKind.Pull, RepeatOf = new ArticleQuotationPart() }));

    [Theory]
    [InlineData("keep the lock open until the last boat", 2)]
    [InlineData("No way", 1)]
    [InlineData("never said by anybody at all", 0)]
    public void A_text_is_found_in_whatever_wording(string text, int count)
    {
        var grouper = new QuotationGrouper(text);
        foreach (var quotation in new[] { Quote(Words, "a", null), Quote("No way!", "a", null), Quote("we will keep the lock open until the last boat", "b", null) })
        {
            grouper.Add(quotation);
        }

        Assert.Equal(count, grouper.GetGroups(1).Sum(group => group.Count));
    }

    [Fact]
    public void Boilerplate_by_the_thousand_is_grouped_in_linear_time()
    {
        var groups = Group(2, [.. Enumerable.Range(0, 5_000).Select(i => Quote($"We do not comment on case {i} of the many pending cases", $"p{i}", null))]);

        Assert.NotEmpty(groups);
    }

    private static List<ArticleQuotationGroup> Group(int minimumArticles, params ArticleQuotation[] quotations)
    {
        var grouper = new QuotationGrouper();
        Array.ForEach(quotations, grouper.Add);
        return [.. grouper.GetGroups(minimumArticles)];
    }

    private static ArticleQuotation Quote(string text, string path, string? speaker) => new() { Text = text, Path = path, Speaker = speaker, SpeakerName = speaker };
}
