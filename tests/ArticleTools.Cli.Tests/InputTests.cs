using System.Text;

namespace ArticleTools.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Documents_come_in_the_order_of_the_arguments_and_of_names_within_a_folder()
    {
        var z = _folder.WritePage("z.html");
        _folder.WritePage("sub/b.html");
        _folder.WritePage("sub/a.html");
        Assert.Equal(["z.html", "a.html", "b.html"], GetFiles(ProgramRun.Start("links", z, _folder.PathOf("sub"))));
    }

    [Fact]
    public void Sub_folders_are_read_only_when_asked()
    {
        _folder.WritePage("a.html");
        _folder.WritePage("sub/b.html");
        Assert.Equal(["a.html"], GetFiles(ProgramRun.Start("links", _folder.Path)));
        Assert.Equal(["a.html", "b.html"], GetFiles(ProgramRun.Start("links", "--recurse", _folder.Path)));
    }

    [Fact]
    public void A_wildcard_that_no_shell_has_expanded_is_expanded()
    {
        _folder.WritePage("b.html");
        _folder.WritePage("a.html");
        _folder.WritePage("c.txt");
        Assert.Equal(["a.html", "b.html"], GetFiles(ProgramRun.Start("links", _folder.PathOf("*.html"))));
    }

    [Fact]
    public void Names_are_chosen_by_include_and_exclude()
    {
        _folder.WritePage("a.html");
        _folder.WritePage("b.html");
        _folder.WritePage("b.txt");
        Assert.Equal(["b.html"], GetFiles(ProgramRun.Start("links", _folder.Path, "--include", "*.html", "--exclude", "a*")));
    }

    [Theory]
    [InlineData("a[1].html")]
    [InlineData("a name with spaces.html")]
    [InlineData("it's \"quoted\".html")]
    [InlineData("@list.html")]
    [InlineData("🐝 bees.html")]
    [InlineData("star*.html")]
    public void Odd_file_names_are_read(string name)
    {
        _folder.WritePage(name);
        _folder.WritePage("starling.html");
        Assert.Equal([name], GetFiles(ProgramRun.Start("links", _folder.PathOf(name))));
    }

    [Fact]
    public void A_name_that_starts_with_a_dash_is_read_behind_two_dashes()
    {
        var name = Path.GetRelativePath(Environment.CurrentDirectory, _folder.WritePage("-a.html"));
        Assert.Equal(["-a.html"], GetFiles(ProgramRun.Start("links", "--", name)));
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash_even_compressed()
    {
        var run = ProgramRun.Start(["import", "-"], File.ReadAllBytes(Samples.PathOf("wind-atlas.html.gz")));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("A street atlas of the wind", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_much_standard_input_is_refused_without_reading_all_of_it()
    {
        var run = ProgramRun.Start(["links", "-", "--maximum-bytes", "10"], Encoding.UTF8.GetBytes("Eleven and more"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("articletools: ArticleTooLarge: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_file_is_not_read_again_as_an_article()
    {
        _folder.WritePage("a.html");
        var output = _folder.PathOf("out.html");
        File.WriteAllText(output, "<p>of an earlier run</p>");
        var run = ProgramRun.Start("links", _folder.Path, "--output", output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Single(File.ReadAllLines(output));
    }

    private static string[] GetFiles(ProgramRun run)
    {
        Assert.Equal(0, run.ExitCode);
        return [.. run.OutputLines.Select(line => Path.GetFileName(
            System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("path").GetString()!))];
    }
}
