using System.Diagnostics;

namespace ArticleTools.Cli.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("import", "jsonl")]
    [InlineData("import", "json")]
    [InlineData("links", "jsonl")]
    [InlineData("links", "json")]
    public void The_bytes_are_the_same_at_any_throttle_limit_and_in_any_culture(string command, string format)
    {
        var one = ProgramRun.Start(command, "-f", format, Samples.Folder, "--throttle-limit", "1");
        var eight = ProgramRun.Start(
            [command, "-f", format, Samples.Folder, "--throttle-limit", "8"], input: null,
            ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Kolkata"));
        Assert.Equal((0, 0), (one.ExitCode, eight.ExitCode));
        Assert.NotEmpty(one.OutputBytes);
        Assert.Equal(one.OutputBytes, eight.OutputBytes);
    }

    [Fact]
    public void Text_is_utf_8_without_a_mark_and_with_line_feeds_and_readable()
    {
        var run = ProgramRun.Start("import", Samples.PathOf("library-boat.html"), Samples.PathOf("postal-skiff.txt"));
        Assert.Equal((byte)'{', run.OutputBytes[0]);
        Assert.Contains("島をめぐる図書館船", run.Output, StringComparison.Ordinal);
        Assert.Contains("Étienne", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void An_output_file_holds_what_standard_output_would()
    {
        var output = _folder.PathOf("out.jsonl");
        var run = ProgramRun.Start("import", Samples.Folder, "--output", output);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(ProgramRun.Start("import", Samples.Folder).OutputBytes, File.ReadAllBytes(output));
        Assert.Equal([output], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void An_output_file_is_replaced_even_where_some_documents_fail()
    {
        var output = _folder.Write("out.jsonl", "old");
        var run = ProgramRun.Start("links", _folder.WritePage("a.html"), _folder.PathOf("missing.html"), "-o", output);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("{", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_an_output_file_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        var target = _folder.Write("target.jsonl", "old");
        var link = _folder.PathOf("link.jsonl");
        File.CreateSymbolicLink(link, target);
        Assert.Equal(0, ProgramRun.Start("links", _folder.WritePage("a.html"), "-o", link).ExitCode);
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere/out.jsonl")]
    public void A_destination_that_cannot_be_written_ends_with_2(string name)
    {
        var run = ProgramRun.Start("links", _folder.WritePage("a.html"), "--output", _folder.PathOf(name));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var error = Assert.Single(run.ErrorLines);
        Assert.StartsWith("articletools: DestinationInvalid: ", error, StringComparison.Ordinal);
        Assert.Contains(_folder.PathOf(name), error, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_ends_with_130_and_leaves_the_output_file_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGINT to send on Windows.");
        var output = _folder.Write("out.jsonl", "old");
        var first = _folder.WritePage("a.html");
        using var process = ProgramRun.Launch(["links", first, "-", "--output", output]);

        // The program waits for standard input by the time its temporary file is there.
        while (Directory.GetFiles(_folder.Path, ".*").Length == 0)
        {
            Assert.False(process.HasExited);
            Thread.Sleep(20);
        }

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        var run = ProgramRun.Finish(process);
        Assert.Equal((130, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Fact]
    public void A_reader_that_has_enough_ends_the_program_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The console of Windows tells nothing of a reader that has left.");
        for (var i = 0; i < 300; i++)
        {
            _folder.Write($"{i:000}.txt", $"Article {i}\n\n" + string.Concat(Enumerable.Repeat("The tide came in over the flats and went out again as it does. ", 20)));
        }

        using var process = ProgramRun.Launch(["import", _folder.Path, "--throttle-limit", "1"]);
        process.StandardOutput.BaseStream.ReadByte();
        process.StandardOutput.Close();
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Help_and_version_go_to_standard_output()
    {
        Assert.Contains("import", ProgramRun.Start("--help").Output, StringComparison.Ordinal);
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+\n$", ProgramRun.Start("--version").Output);
    }
}
