using ArticleTools.Engine.Formats.PlainText;

namespace ArticleTools.Engine.Tests.Formats.PlainText;

public sealed class BareLinksTests
{
    [Theory]
    [InlineData("See https://example.org/a?b=c#d for more.", "https://example.org/a?b=c#d")]
    [InlineData("See https://example.org/a.", "https://example.org/a")]
    [InlineData("(see https://example.org/a_(b))", "https://example.org/a_(b)")]
    [InlineData("<https://example.org/a>", "https://example.org/a")]
    [InlineData("“https://example.org/a”,", "https://example.org/a")]
    [InlineData("Really, http://example.org/a?!", "http://example.org/a")]
    [InlineData("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG")]
    [InlineData("见https://example.org/a。", "https://example.org/a")]
    [InlineData("Go to www.example.org/a, now", "http://www.example.org/a")]
    [InlineData("Write to ana.lima@example.org.", "mailto:ana.lima@example.org")]
    [InlineData("mailto:ana@example.org", "mailto:ana@example.org")]
    [InlineData("https://ana@example.org/", "https://ana@example.org/")]
    public void An_address_ends_where_a_reader_would_end_it(string text, string target)
    {
        var link = Assert.Single(Find(text));

        Assert.Equal(ArticleInlineKind.Link, link.Kind);
        Assert.Equal(target, link.Target);
        Assert.EndsWith(text.Substring(link.Start, link.Length), target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://")]
    [InlineData("www.")]
    [InlineData("www.example")]
    [InlineData("awww.example.org")]
    [InlineData("@ana and ana@ and @example.org")]
    [InlineData("ana@localhost")]
    [InlineData("ana@1.2")]
    public void What_only_looks_like_an_address_is_none(string text) => Assert.Empty(Find(text));

    [Fact]
    public void All_addresses_of_a_text_are_found_in_order() =>
        Assert.Equal(
            ["http://a.example", "mailto:b@c.example", "http://www.d.example"],
            Find("http://a.example b@c.example www.d.example").Select(link => link.Target));

    private static List<ArticleInline> Find(string text)
    {
        var inlines = new List<ArticleInline>();
        BareLinks.Find(text, inlines);
        return inlines;
    }
}
