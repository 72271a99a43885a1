using System.Text;
using System.Text.Json;

namespace ArticleTools.Cli.Tests;

public sealed class LinksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_link_is_one_json_object_on_a_line()
    {
        var run = ProgramRun.Start("links", _folder.WritePage("a.html"), _folder.WritePage("b.html"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["https://example.org/a.html", "https://example.org/b.html"], GetUrls(run));
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void A_link_says_where_it_is_from()
    {
        var path = _folder.WritePage("a.html");
        var run = ProgramRun.Start("links", path);
        using var link = JsonDocument.Parse(run.Output);
        Assert.Equal("the old rule book", link.RootElement.GetProperty("text").GetString());
        Assert.Equal("External", link.RootElement.GetProperty("kind").GetString());
        Assert.Equal(path, link.RootElement.GetProperty("path").GetString());
        Assert.StartsWith("It is rung once", link.RootElement.GetProperty("context").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_links_are_one_array_when_asked()
    {
        _folder.WritePage("a.html");
        _folder.WritePage("b.html");
        var run = ProgramRun.Start("links", "--format", "json", _folder.Path);
        using var links = JsonDocument.Parse(run.Output);
        Assert.Equal(2, links.RootElement.GetArrayLength());
    }

    [Fact]
    public void No_links_are_an_empty_array()
    {
        var run = ProgramRun.Start(["links", "-f", "json", "-"], Encoding.UTF8.GetBytes("A plain text without any link at all.\n"));
        Assert.Equal((0, "[]\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Relative_links_are_resolved_against_the_base_url_that_was_given()
    {
        var path = _folder.Write("r.html", "<!DOCTYPE html><article><h1>Ropes</h1><p>The first of <a href='knots.html'>nine knots</a> is the easiest one to tie.</p></article>");
        var run = ProgramRun.Start("links", path, "--base-url", "https://example.org/sea/");
        Assert.Equal(["https://example.org/sea/knots.html"], GetUrls(run));
    }

    private static string[] GetUrls(ProgramRun run) =>
        [.. run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("url").GetString()!)];
}
