using System.Diagnostics;
using ArticleTools.Engine.Distribution.Jobs;
using ArticleTools.Engine.Distribution.Slurm;

namespace ArticleTools.Engine.Tests.Distribution.Slurm;

public sealed class SlurmScriptTests
{
    private static readonly JobDescription Job = new()
    {
        Scheduler = ArticleJobScheduler.Slurm,
        Shards = 8,
        Manifest = "/data/list.txt",
        Program = ["/opt/it's here/articletools"],
        Arguments = ["work", "--output-folder", "/data/$(touch x) `id` \"q\" \\ #1"],
    };

    [Fact]
    public void Directs_what_is_asked_for_and_leaves_the_rest_to_the_cluster()
    {
        var script = SlurmScript.Write(Job, [0, 1, 2, 5], new SlurmOptions { ArrayLimit = 2, TimeLimit = "0-02:00:00", MemoryPerCpu = "2G", CpusPerTask = 4 });
        var directives = script.Split('\n').Where(line => line.StartsWith("#SBATCH", StringComparison.Ordinal));
        Assert.Equal(
            [
                "#SBATCH --job-name=articletools",
                "#SBATCH --array=0-2,5%2",
                "#SBATCH --output=logs/shard-%a.log",
                "#SBATCH --open-mode=append",
                "#SBATCH --requeue",
                "#SBATCH --time=0-02:00:00",
                "#SBATCH --mem-per-cpu=2G",
                "#SBATCH --cpus-per-task=4",
            ],
            directives);
    }

    [Fact]
    public void Hands_every_argument_to_the_worker_as_it_is()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        var script = SlurmScript.Write(Job, [3], new SlurmOptions());
        var worker = script[script.IndexOf("worker=(", StringComparison.Ordinal)..script.IndexOf("child=", StringComparison.Ordinal)];
        using var shell = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", worker + "printf '%s\\n' \"${worker[@]}\""]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var printed = shell.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([.. Job.Program, .. Job.Arguments], printed);
    }

    [Fact]
    public void Refuses_what_would_end_a_line_or_a_directive()
    {
        var lines = Job with { Program = ["/opt/two\nlines"] };
        Assert.Equal(ArticleErrorId.DestinationInvalid, Assert.Throws<ArticleException>(() => SlurmScript.Write(lines, [0], new SlurmOptions())).ErrorId);
        var options = new SlurmOptions { Partition = "main --uid=0" };
        Assert.Equal(ArticleErrorId.SchedulerFailed, Assert.Throws<ArticleException>(() => SlurmScript.Write(Job, [0], options)).ErrorId);
    }

    [Theory]
    [InlineData(new[] { 0 }, "0")]
    [InlineData(new[] { 0, 1, 2, 3 }, "0-3")]
    [InlineData(new[] { 1, 3, 4, 9 }, "1,3-4,9")]
    public void Writes_lists_of_shards_with_ranges(int[] shards, string expected) => Assert.Equal(expected, ShardList.Write(shards));
}
