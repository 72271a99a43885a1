using System.Text.Json;

namespace ArticleTools.Cli.Tests;

public sealed class SummaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_lines_are_the_default()
    {
        var run = ProgramRun.Start("summary", Samples.Folder);
        Assert.Equal((0, 17), (run.ExitCode, run.OutputLines.Length));
        Assert.All(run.OutputLines, line => JsonDocument.Parse(line).Dispose());
    }

    [Theory]
    [InlineData("report.csv", "\uFEFF")]
    [InlineData("report.json", "{")]
    [InlineData("report.jsonl", "{")]
    [InlineData("report.md", "# ")]
    [InlineData("report.html", "<!DOCTYPE html>")]
    public void The_format_is_that_of_the_file(string name, string start)
    {
        var output = _folder.PathOf(name);
        var run = ProgramRun.Start("summary", Samples.Folder, "--output", output);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith(start, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(output)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_csv_on_standard_output_has_no_mark_and_the_properties_that_were_asked_for_in_order()
    {
        var run = ProgramRun.Start("summary", Samples.Folder, "-f", "csv", "--property", "Words", "--property", "Title", "--sort-by", "Title");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Words,Title", run.OutputLines[0].TrimEnd('\r'));
        Assert.Equal(18, run.OutputLines.Length);
    }

    [Fact]
    public void A_property_that_does_not_exist_is_bad_usage()
    {
        var run = ProgramRun.Start("summary", Samples.Folder, "--sort-by", "Nonsense");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("articletools: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_extension_names_no_format_is_not_written()
    {
        var run = ProgramRun.Start("summary", Samples.Folder, "-o", _folder.PathOf("report.pdf"));
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }
}
