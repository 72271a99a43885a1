using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Tests.Formats.Html;

public sealed class HostileHtmlTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<a><div>")]
    [InlineData("<b>")]
    [InlineData("<blockquote><table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<figure><figcaption>")]
    public void A_hundred_thousand_nested_tags_are_survived(string tags)
    {
        var draft = Parsed.Read(string.Concat(Enumerable.Repeat(tags, 100_000)) + "Deep text");

        Assert.Contains("Deep text", string.Concat(draft.Blocks.Select(block => block.Text)), StringComparison.Ordinal);
        Assert.Equal([ArticleDiagnosticId.NestingTooDeep], draft.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Text_behind_deep_nesting_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 10_000)) + "deep" + string.Concat(Enumerable.Repeat("</div>", 10_000));

        Assert.Equal(["deep", "behind"], Parsed.Read($"{deep}<p>behind</p>").Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_huge_attribute_is_survived() =>
        Assert.Equal("Text", Parsed.Only($"<p class='{new string('x', 1 << 20)}' style='{new string(';', 1 << 20)}'>Text</p>").Text);

    [Fact]
    public void Nothing_closed_is_read_as_far_as_it_goes()
    {
        var draft = Parsed.Read("<html><body><article><h1>Head<p>One <b>bold <i>both<p>Two <a href=/x>link<ul><li>Item<table><tr><td>Cell<p");

        Assert.Contains(draft.Blocks, block => block.Text.Contains("One bold both", StringComparison.Ordinal));
        Assert.Contains(draft.Blocks, block => block.Text.Contains("Cell", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<html>")]
    [InlineData("<frameset><frame src=x></frameset>")]
    [InlineData("<!DOCTYPE html><html><head></head><body></body></html>")]
    public void A_page_without_text_has_no_body(string html) =>
        Assert.DoesNotContain(Parsed.Read(html).Blocks, block => block.Role == ArticleBlockRole.Body && block.Text.Trim('<').Length > 0);

    [Fact]
    public void Deep_json_ld_is_noted_and_passed_over()
    {
        var json = "{\"@type\":\"Article\",\"a\":" + new string('[', 5000) + new string(']', 5000) + "}";

        var draft = Parsed.Read($"<html><script type=application/ld+json>{json}</script><p>Text</p></html>");

        Assert.Equal([ArticleDiagnosticId.StructuredDataInvalid], draft.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            HtmlReader.Read(new Draft("<p>Text"), new ArticleReaderOptions(), source.Token));
    }
}
