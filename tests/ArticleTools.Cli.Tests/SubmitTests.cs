namespace ArticleTools.Cli.Tests;

public sealed class SubmitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Prints_the_script_for_slurm_and_does_nothing()
    {
        var run = Submit("--slurm", 4, "--partition", "main", "--time", "1:00:00", "--mem", "4G", "--cpus-per-task", "2", "--array-limit", "3", "--encoding", "utf-8", "--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("#!/bin/bash\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --array=0-3%3\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --mem=4G\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    '--encoding'\n    'utf-8'\n", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("job")));
    }

    [Fact]
    public void Runs_the_shards_on_this_machine_and_does_nothing_twice()
    {
        _folder.WritePage("a.html");
        _folder.WritePage("b.html");
        _folder.Write("list.txt", "a.html\nb.html\n");
        Assert.Equal(0, Submit("--local", 2).ExitCode);
        var part = File.GetLastWriteTimeUtc(_folder.PathOf("job/part-1.jsonl.gz"));
        Assert.Equal(0, Submit("--local", 2).ExitCode);
        Assert.Equal(part, File.GetLastWriteTimeUtc(_folder.PathOf("job/part-1.jsonl.gz")));

        var merged = ProgramRun.Start("merge", _folder.PathOf("job"), "--output", "-");
        Assert.Equal(2, merged.OutputLines.Length);
    }

    [Fact]
    public void Says_by_its_exit_code_that_documents_failed()
    {
        _folder.Write("list.txt", "missing.html\n");
        Assert.Equal(1, Submit("--local", 1).ExitCode);
    }

    [Theory]
    [InlineData("--slurm", "--local")]
    [InlineData("--local", "--dry-run")]
    [InlineData("--local", "--mem-per-cpu=2G")]
    public void Refuses_what_does_not_go_together(string scheduler, string option) => Assert.Equal(2, Submit(scheduler, 1, option).ExitCode);

    private ProgramRun Submit(string scheduler, int shards, params string[] options) => ProgramRun.Start(
        ["submit", scheduler, "--manifest", _folder.PathOf("list.txt"), "--shards", $"{shards}", "--output-folder", _folder.PathOf("job"), .. options], input: null);
}
