using System.Globalization;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>Asks Slurm about the tasks of an array job.</summary>
internal static class SlurmQueue
{
    /// <summary>The tasks that Slurm knows of, by their numbers: from the queue, or from the accounting where the queue has forgotten the job.</summary>
    /// <exception cref="ArticleException">Slurm does not answer.</exception>
    public static IReadOnlyDictionary<int, ShardReport> Ask(string job)
    {
        var (exitCode, output, error) = SlurmProgram.Try("squeue", "--array", "--noheader", "--states=all", $"--jobs={job}", "--format=%K|%T|%N|%r")
            ?? throw new ArticleException(ArticleErrorId.SchedulerFailed, "The program 'squeue' was not found: is Slurm installed on this machine, and on the PATH?");
        if (exitCode == 0)
        {
            return ReadQueue(job, output);
        }

        // A job is forgotten some minutes after its end.
        return error.Contains("Invalid job id", StringComparison.OrdinalIgnoreCase)
            ? AskAccounting(job)
            : throw new ArticleException(ArticleErrorId.SchedulerFailed, $"squeue ended with {exitCode}: {error.Trim()}");
    }

    /// <summary>Reads what squeue prints: number of the task, state, nodes, reason.</summary>
    internal static Dictionary<int, ShardReport> ReadQueue(string job, string output)
    {
        var reports = new Dictionary<int, ShardReport>();
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('|', 4, StringSplitOptions.TrimEntries);
            if (fields.Length == 4 && int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var task))
            {
                reports[task] = Report(job, task, fields[1], fields[2], fields[3]);
            }
        }

        return reports;
    }

    /// <summary>Reads what sacct prints: job and task, state, nodes, exit code.</summary>
    internal static Dictionary<int, ShardReport> ReadAccounting(string job, string output)
    {
        var reports = new Dictionary<int, ShardReport>();
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('|', 4, StringSplitOptions.TrimEntries);
            if (fields.Length == 4
                && fields[0].StartsWith(job + "_", StringComparison.Ordinal)
                && int.TryParse(fields[0].AsSpan(job.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var task))
            {
                reports[task] = Report(job, task, fields[1], fields[2], $"exit code {fields[3]}");
            }
        }

        return reports;
    }

    // Many clusters keep no accounts: nothing is known there of a job that has left the queue.
    private static Dictionary<int, ShardReport> AskAccounting(string job) =>
        SlurmProgram.Try("sacct", "--allocations", "--array", "--noheader", "--parsable2", $"--jobs={job}", "--format=JobID,State,NodeList,ExitCode")
            is (0, var output, _) ? ReadAccounting(job, output) : [];

    private static ShardReport Report(string job, int task, string state, string node, string reason) => new(
        SlurmStates.Read(state),
        string.Create(CultureInfo.InvariantCulture, $"{job}_{task}"),
        node is "" or "None assigned" ? null : node,
        SlurmStates.Read(state) switch
        {
            ArticleJobState.Pending => reason,
            ArticleJobState.Failed => reason is "None" or "" ? state : $"{state}: {reason}",
            _ => null,
        });
}
