using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Cli.Commands;

/// <summary>Has all shards of a job done.</summary>
internal static class SubmitRun
{
    /// <returns>The program's exit code.</returns>
    public static int Run(JobRequest request, bool dryRun) => GuardedRun.Run(cancellationToken =>
    {
        if (dryRun)
        {
            Console.Out.Write(JobControl.WriteSlurmScript(request));
            return ExitCode.Success;
        }

        if (request.Scheduler == ArticleJobScheduler.Slurm)
        {
            var job = JobControl.Start(request);
            if (job.State == ArticleJobState.Completed)
            {
                Console.Error.WriteLine($"articletools: All shards of '{job.Destination}' are done.");
            }
            else
            {
                Console.Out.WriteLine(job.SchedulerJobId);
            }

            return ExitCode.Success;
        }

        var ended = JobControl.Run(request, cancellationToken);
        foreach (var shard in ended.Details.Where(shard => shard.State != ArticleJobState.Completed))
        {
            GuardedRun.Report(new ArticleException(
                ArticleErrorId.JobPartInvalid, $"Shard {shard.Shard} of {ended.Shards} is not done: {shard.Reason} See '{shard.LogPath}'."));
        }

        return ended.State == ArticleJobState.Completed && ended.Errors == 0 ? ExitCode.Success : ExitCode.DocumentsFailed;
    });
}
