using System.Globalization;
using System.Text;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>Writes the script of an array job, one task a shard.</summary>
internal static class SlurmScript
{
    // What is lost with a node Slurm starts again by itself. A worker that was killed alone, as one is that takes too much memory at once, is
    // started again here.
    private const string Body = """
        child=
        ended=
        end() {
            ended=1
            [ -z "$child" ] || kill -TERM "$child" 2>/dev/null
        }
        trap end TERM INT

        for attempt in 1 2 3; do
            "${worker[@]}" --shard "$SLURM_ARRAY_TASK_ID" --throttle-limit "${SLURM_CPUS_PER_TASK:-1}" </dev/null &
            child=$!
            # A signal ends the wait, not the worker.
            while wait "$child"; status=$?; kill -0 "$child" 2>/dev/null; do :; done
            if [ "$status" -le 128 ] || [ -n "$ended" ]; then
                break
            fi
            echo "The worker was ended by signal $((status - 128)) in attempt $attempt." >&2
        done

        exit "$status"

        """;

    /// <summary>Writes the script.</summary>
    /// <param name="job">What the job is.</param>
    /// <param name="shards">The shards to run, in ascending order.</param>
    /// <param name="options">What Slurm is asked for.</param>
    /// <exception cref="ArticleException">A text can't stand in a script.</exception>
    public static string Write(JobDescription job, IReadOnlyList<int> shards, SlurmOptions options)
    {
        var script = new StringBuilder("#!/bin/bash\n");
        var limit = options.ArrayLimit is { } number ? string.Create(CultureInfo.InvariantCulture, $"%{number}") : "";
        Direct(script, "job-name", "articletools");
        Direct(script, "array", ShardList.Write(shards) + limit);

        // Relative to the folder that sbatch runs in, which is the job's: this needs no quoting, of which Slurm has little.
        Direct(script, "output", "logs/shard-%a.log");
        Direct(script, "open-mode", "append");
        script.Append("#SBATCH --requeue\n");
        Direct(script, "partition", options.Partition);
        Direct(script, "time", options.TimeLimit);
        Direct(script, "mem", options.Memory);
        Direct(script, "mem-per-cpu", options.MemoryPerCpu);
        Direct(script, "cpus-per-task", options.CpusPerTask?.ToString(CultureInfo.InvariantCulture));

        script.Append("\nworker=(\n");
        foreach (var argument in job.Program.Concat(job.Arguments))
        {
            script.Append(CultureInfo.InvariantCulture, $"    {ShellText.Quote(Check(argument))}\n");
        }

        return script.Append(")\n\n").Append(Body.ReplaceLineEndings("\n")).ToString();
    }

    private static void Direct(StringBuilder script, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (!value.All(character => char.IsAsciiLetterOrDigit(character) || "-_.,:%/+".Contains(character, StringComparison.Ordinal)))
        {
            throw new ArticleException(ArticleErrorId.SchedulerFailed, $"'{value}' is no value that Slurm takes for --{name}.");
        }

        script.Append(CultureInfo.InvariantCulture, $"#SBATCH --{name}={value}\n");
    }

    private static string Check(string text) => !text.Any(char.IsControl)
        ? text
        : throw new ArticleException(
            ArticleErrorId.DestinationInvalid, $"The text '{text.ReplaceLineEndings(" ")}' holds control characters, which can't stand in a script.", text);
}
