using System.Diagnostics;

namespace ArticleTools.Cli.Tests;

/// <summary>What other engines do with the worker, in a shell's words.</summary>
public sealed class EngineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Spark starts the command once a partition, writes the partition's elements to it as lines, and makes its lines the new elements.
    [Fact]
    public void Piped_partitions_together_are_the_same_as_one() => RunShell(
        """
        ls "$SAMPLES"/*.* | sed 's/.*/{"path":"&","id":"&"}/' > elements
        split -n l/4 elements partition-
        for partition in partition-*; do
            $WORKER < $partition > $partition.out 2> $partition.err || exit 1
            test $(wc -l < $partition) = $(wc -l < $partition.out) || exit 2
        done
        $WORKER < elements > whole 2> whole.err || exit 3
        without_number() { sed 's/^{"input":[0-9]*,//'; }
        cat partition-??.out | without_number > parts
        without_number < whole | cmp - parts || exit 4
        test $(wc -l < parts) = $(ls "$SAMPLES"/*.* | wc -l) || exit 5
        """);

    // Hadoop starts the mapper once a split, sorts all its lines by what comes before the tab, and gives those of a key to one reducer.
    [Fact]
    public void Keys_go_through_a_map_a_sort_and_a_reduction() => RunShell(
        """
        ls "$SAMPLES"/*.* | awk '{ n = split($0, part, "."); print part[n] "\t\"" $0 "\"" } END { print "none\t\"missing.html\"" }' > lines
        split -n l/3 lines split-
        for split in split-*; do
            $WORKER --tab-keys --exit-zero < $split > $split.out 2> $split.err || exit 1
        done
        cat split-??.out | LC_ALL=C sort -s -t "$(printf '\t')" -k 1,1 |
            awk -F '\t' '{ count[$1]++; if ($2 ~ /"error":/) failed[$1]++ } END { for (key in count) print key, count[key], failed[key] + 0 }' | sort > counts
        { ls "$SAMPLES"/*.* | sed 's/.*[.]//' | sort | uniq -c | awk '{ print $2, $1, 0 }'; echo none 1 1; } | sort | cmp - counts || exit 2
        """);

    [Fact]
    public void An_array_of_tasks_is_merged_to_what_one_task_writes() => RunShell(
        """
        ls "$SAMPLES"/*.* > list.txt
        for task in 0 1 2 3; do
            $WORKER --manifest list.txt --shard $task --shards 4 --output-folder array 2> task-$task.err & eval pid_$task=$!
        done
        for task in 0 1 2 3; do eval wait \$pid_$task || exit 1; done
        $WORKER --manifest list.txt --shard 0 --shards 1 --output-folder single 2> single.err || exit 2
        $PROGRAM merge array --output array.jsonl 2> merge.err || exit 3
        gunzip -c single/part-0.jsonl.gz | cmp - array.jsonl || exit 4
        """);

    private void RunShell(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The scripts use GNU tools.");
        var start = new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            WorkingDirectory = _folder.Path,
            Environment =
            {
                ["SAMPLES"] = Samples.Folder,
                ["PROGRAM"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "articletools.dll")}",
                ["WORKER"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "articletools.dll")} work",
            },
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
