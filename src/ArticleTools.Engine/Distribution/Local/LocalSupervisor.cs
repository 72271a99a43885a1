using System.Diagnostics;
using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Engine.Distribution.Local;

/// <summary>Runs the shards of a job that have no results, so many processes at once, and writes down what becomes of them.</summary>
internal sealed class LocalSupervisor
{
    private readonly JobFolder _folder;
    private readonly JobDescription _job;
    private readonly int _threads;
    private readonly Dictionary<int, LocalWorker> _workers = [];

    private LocalSupervisor(JobFolder folder, JobDescription job, int limit)
    {
        _folder = folder;
        _job = job;
        _threads = Math.Max(1, Environment.ProcessorCount / limit);
    }

    /// <summary>Runs the shards, and returns once all have ended.</summary>
    /// <exception cref="OperationCanceledException">They were ended.</exception>
    public static void Run(JobFolder folder, JobDescription job, CancellationToken cancellationToken)
    {
        var missing = Enumerable.Range(0, job.Shards).Where(shard => !File.Exists(folder.DonePath(shard))).ToList();
        var limit = Math.Clamp(job.ThrottleLimit ?? Environment.ProcessorCount, 1, Math.Max(1, missing.Count));
        var supervisor = new LocalSupervisor(folder, job, limit);
        supervisor.WriteDown();
        var options = new ParallelOptions { MaxDegreeOfParallelism = limit, CancellationToken = cancellationToken };
        Parallel.ForEachAsync(missing, options, supervisor.RunAsync).GetAwaiter().GetResult();
    }

    private async ValueTask RunAsync(int shard, CancellationToken cancellationToken)
    {
        var log = new FileStream(_folder.LogPath(shard), FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        await using (log.ConfigureAwait(false))
        {
            using var worker = Process.Start(StartOf(shard))!;
            WriteDown(shard, new LocalWorker(worker.Id, ExitCode: null));
            worker.StandardInput.Close();
            try
            {
                await Task.WhenAll(
                    worker.StandardOutput.BaseStream.CopyToAsync(log, cancellationToken),
                    worker.StandardError.BaseStream.CopyToAsync(log, cancellationToken),
                    worker.WaitForExitAsync(cancellationToken)).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Its checkpoint holds whatever happens to it.
                worker.Kill(entireProcessTree: true);
                throw;
            }

            WriteDown(shard, new LocalWorker(worker.Id, worker.ExitCode));
        }
    }

    private ProcessStartInfo StartOf(int shard) =>
        new(_job.Program[0], [.. _job.Program.Skip(1), .. _job.Arguments, .. WorkerCommand.Shard(shard), .. WorkerCommand.Threads(_threads)])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    private void WriteDown(int shard, LocalWorker worker)
    {
        lock (_workers)
        {
            _workers[shard] = worker;
            WriteDown();
        }
    }

    private void WriteDown() => DurableFile.Write(
        _folder.ProcessesPath,
        new LocalProcesses(Environment.MachineName, Environment.ProcessId, _workers),
        JobDescriptionJson.Default.LocalProcesses);
}
