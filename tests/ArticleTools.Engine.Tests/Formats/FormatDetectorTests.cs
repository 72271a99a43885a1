using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Tests.Formats;

public sealed class FormatDetectorTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><title>A</title>", "a.txt")]
    [InlineData("<?xml version='1.0'?>\n<!-- note -->\n<html xmlns='http://www.w3.org/1999/xhtml'>", null)]
    [InlineData("\n <figure><img src=a></figure>\n<p>One.</p>\n<p>Two.</p>", "a.txt")]
    [InlineData("<div># not a heading</div>", "a.md")]
    [InlineData("<p>An unclosed paragraph", null)]
    [InlineData("Some words <p>One.</p><p>Two.</p>", "a")]
    public void Html_is_seen_whatever_the_name(string text, string? name) =>
        Assert.Equal(ArticleFormat.Html, FormatDetector.Detect(text, name));

    [Theory]
    [InlineData("# Title\n\nText with a [link](http://example.org).", "a.txt")]
    [InlineData("Title\n=====\n\nText **strong** there.", null)]
    [InlineData("See [one].\n\n[one]: http://example.org\n\n```\ncode\n```", "a.html")]
    [InlineData("\n# Title\r\n\r\nPlain words.\n", "a.txt")]
    [InlineData("Plain words only.", "a.md")]
    [InlineData("Plain words only.", "a.markdown.gz")]
    [InlineData("## Part\n\nWords <b>with</b> tags.\n\n<div>\n\n* a [b](c)\n\n</div>", null)]
    public void Markdown_is_seen_by_its_marks_or_else_by_its_name(string text, string? name) =>
        Assert.Equal(ArticleFormat.Markdown, FormatDetector.Detect(text, name));

    [Theory]
    [InlineData("Title\n\nA paragraph.\n\n* one\n* two", "a.txt")]
    [InlineData("Title\n\nIt costs 5 < 6 and 7 > 3.", "a.html")]
    [InlineData("# Settings of the mill\nwheel = on\n\nstones = 2", "a.txt")]
    [InlineData("C# is a language. #hashtag\n\n-- \nsignature", null)]
    [InlineData("", null)]
    public void The_rest_is_plain_text(string text, string? name) =>
        Assert.Equal(ArticleFormat.PlainText, FormatDetector.Detect(text, name));

    [Theory]
    [InlineData("000_e3cd2b42254838a4.txt", ArticleFormat.PlainText)]
    [InlineData("001_5a0c961eff43efa3.txt", ArticleFormat.Html)]
    public void The_seeds_are_told_apart(string name, ArticleFormat expected)
    {
        var text = File.ReadAllText(Shared.File("seeds", name));
        var body = text.StartsWith("---", StringComparison.Ordinal) ? text.AsSpan(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5) : text;

        Assert.Equal(expected, FormatDetector.Detect(body, name));
    }
}
