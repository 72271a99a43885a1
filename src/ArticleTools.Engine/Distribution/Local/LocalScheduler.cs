using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Engine.Distribution.Local;

/// <summary>Runs shards as processes of this machine, which a supervisor starts: a process of its own, so that the job outlives the session.</summary>
internal sealed class LocalScheduler : IJobScheduler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    public JobDescription Start(JobFolder folder, JobDescription job, IReadOnlyList<int> shards)
    {
        job.Write(folder);
        File.Delete(folder.ProcessesPath);
        using var supervisor = Launch(folder, job);
        var clock = Stopwatch.StartNew();
        while (!File.Exists(folder.ProcessesPath) && clock.Elapsed < Patience)
        {
            if (supervisor.WaitForExit(Interval) && !File.Exists(folder.ProcessesPath))
            {
                var said = supervisor.StandardError.ReadToEnd().Trim();
                throw new ArticleException(
                    ArticleErrorId.WorkerFailed, $"The program '{job.Program[0]}' ended with {supervisor.ExitCode}: {said}", folder.Path);
            }
        }

        return job;
    }

    public IReadOnlyDictionary<int, ShardReport> Ask(JobFolder folder, JobDescription job)
    {
        // The order matters: what ends in between is then found to be ended.
        var isSupervised = LocalLock.IsSupervised(folder);
        var processes = Read(folder);
        var shards = Enumerable.Range(0, job.Shards).Where(shard => !File.Exists(folder.DonePath(shard)));
        return shards.ToDictionary(shard => shard, shard => Ask(folder, shard, processes, isSupervised));
    }

    public void Stop(JobFolder folder, JobDescription job)
    {
        if (Read(folder) is not { } processes)
        {
            return;
        }

        var isSupervised = LocalLock.IsSupervised(folder);
        var orphans = processes.Workers.Where(worker => LocalLock.IsWorkedAt(folder, worker.Key)).Select(worker => worker.Value.Process).ToList();
        if ((isSupervised || orphans.Count > 0) && processes.Machine != Environment.MachineName)
        {
            throw new ArticleException(
                ArticleErrorId.JobBusy, $"The job in '{folder.Path}' runs on the machine {processes.Machine}: stop it there.", folder.Path);
        }

        orphans.InsertRange(0, isSupervised ? [processes.Supervisor] : []);
        orphans.ForEach(Kill);
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience
            && (LocalLock.IsSupervised(folder) || processes.Workers.Keys.Any(shard => LocalLock.IsWorkedAt(folder, shard))))
        {
            Thread.Sleep(Interval);
        }
    }

    private static LocalProcesses? Read(JobFolder folder) => DurableFile.Read(folder.ProcessesPath, JobDescriptionJson.Default.LocalProcesses);

    private static ShardReport Ask(JobFolder folder, int shard, LocalProcesses? processes, bool isSupervised)
    {
        var worker = processes?.Workers.GetValueOrDefault(shard);
        var state = worker?.ExitCode is not null ? ArticleJobState.Failed
            : LocalLock.IsWorkedAt(folder, shard) ? ArticleJobState.Running
            : !isSupervised ? ArticleJobState.Failed
            : worker is null ? ArticleJobState.Pending
            : ArticleJobState.Running;
        var reason = state != ArticleJobState.Failed ? null
            : worker is null ? "It was not begun: the process that starts the shards is gone."
            : worker.ExitCode is null ? "Its process is gone."
            : string.Create(CultureInfo.InvariantCulture, $"Its process ended with {worker.ExitCode}.");
        return new ShardReport(state, worker?.Process.ToString(CultureInfo.InvariantCulture), processes?.Machine, reason);
    }

    private static Process Launch(JobFolder folder, JobDescription job)
    {
        var start = new ProcessStartInfo(job.Program[0], [.. job.Program.Skip(1), "supervise", folder.Path])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            var supervisor = Process.Start(start)!;
            supervisor.StandardInput.Close();
            return supervisor;
        }
        catch (Win32Exception error)
        {
            throw new ArticleException(
                ArticleErrorId.WorkerNotFound, $"The program '{job.Program[0]}' can't be started: {error.Message}", job.Program[0], error);
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
