namespace ArticleTools.Cli.Tests;

public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("links")]
    [InlineData("nonsense")]
    [InlineData("links", "a.html", "--nonsense")]
    [InlineData("links", "a.html", "--format", "xml")]
    [InlineData("links", "a.html", "--throttle-limit", "0")]
    [InlineData("links", "a.html", "--maximum-bytes", "-5")]
    [InlineData("links", "a.html", "--base-url", "sea/")]
    [InlineData("links", "a.html", "--encoding", "klingon")]
    [InlineData("links", "a.html", "--input-format", "Pdf")]
    public void Bad_usage_ends_with_2_and_says_where_help_is(params string[] arguments)
    {
        var run = ProgramRun.Start(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("articletools: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_ends_with_1_and_the_rest_is_delivered()
    {
        var run = ProgramRun.Start("links", _folder.WritePage("a.html"), _folder.PathOf("missing.html"), _folder.WritePage("b.html"));
        Assert.Equal((1, 2), (run.ExitCode, run.OutputLines.Length));
        var line = Assert.Single(run.ErrorLines);
        Assert.StartsWith("articletools: ArticleNotFound: ", line, StringComparison.Ordinal);
        Assert.Contains("missing.html", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_and_a_binary_file_fail_each_on_a_line()
    {
        var binary = _folder.PathOf("b.html");
        File.WriteAllBytes(binary, [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 0, 0xff, 0xfe, 0, 0]);
        var run = ProgramRun.Start("links", _folder.Write("empty.txt", ""), binary, _folder.WritePage("c.html"));
        Assert.Equal((1, 1), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.StartsWith("articletools: ArticleEmpty: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("articletools: ArticleFormatUnknown: ", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.html")]
    [InlineData("nowhere/*.html")]
    [InlineData("")]
    public void Where_nothing_is_found_the_exit_code_is_2(string name)
    {
        var run = ProgramRun.Start("links", _folder.PathOf(name));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("articletools: ArticleNotFound: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wildcard_without_a_match_fails_beside_files_that_are_there()
    {
        var run = ProgramRun.Start("links", _folder.PathOf("*.md"), _folder.WritePage("a.html"));
        Assert.Equal((1, 1), (run.ExitCode, run.OutputLines.Length));
    }

    [Fact]
    public void Broken_front_matter_names_line_and_column_on_one_line_of_standard_error()
    {
        var run = ProgramRun.Start("links", _folder.Write("y.md", "---\ntitle: 'Knots\nauthor: [a, b\n---\nThe text of the article goes on.\n"));
        var line = Assert.Single(run.ErrorLines);
        Assert.Contains("FrontMatterInvalid", line, StringComparison.Ordinal);
        Assert.Matches("line [0-9]+", line);
    }

    [Fact]
    public void Quiet_keeps_the_errors()
    {
        var run = ProgramRun.Start("links", "--quiet", _folder.PathOf("missing.html"));
        Assert.Single(run.ErrorLines);
    }
}
