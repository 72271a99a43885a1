using ArticleTools.Engine.Distribution.Local;
using ArticleTools.Engine.Distribution.Slurm;

namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>Starts, follows and stops jobs: the front door, whatever runs their shards.</summary>
public static class JobControl
{
    /// <summary>Starts a job, or goes on with one that did not come to its end: only the shards that have no results are run.</summary>
    /// <exception cref="ArticleException">The folder is that of another job, or of one that is under way; or the scheduler refuses.</exception>
    public static ArticleJob Start(JobRequest request)
    {
        var folder = Prepare(request);
        var earlier = JobDescription.Find(folder) is null ? null : Get(folder.Path);
        if (earlier?.State is ArticleJobState.Completed)
        {
            return earlier;
        }

        if (earlier?.State is ArticleJobState.Running or ArticleJobState.Pending)
        {
            throw new ArticleException(ArticleErrorId.JobBusy, $"The job in '{folder.Path}' is under way.", folder.Path);
        }

        var job = Describe(request, folder);
        var missing = Missing(folder, job);
        job = missing.Length == 0 ? job : SchedulerOf(job, request.Slurm).Start(folder, job, missing);
        job.Write(folder);
        return Get(folder.Path);
    }

    /// <summary>Runs a job's shards on this machine, and returns once they have ended.</summary>
    /// <exception cref="ArticleException">The folder is that of another job, or of one that is under way.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ArticleJob Run(JobRequest request, CancellationToken cancellationToken)
    {
        var folder = Prepare(request);
        var job = Describe(request, folder);
        using (var running = LocalLock.Take(folder))
        {
            job.Write(folder);
            LocalSupervisor.Run(folder, job, cancellationToken);
        }

        return Get(folder.Path);
    }

    /// <summary>Runs the shards of a job that <see cref="Start"/> has written down, in the process that it has started for that.</summary>
    /// <param name="path">The folder of the job.</param>
    /// <param name="cancellationToken">Ends the shards.</param>
    public static void Supervise(string path, CancellationToken cancellationToken)
    {
        var folder = new JobFolder(path);
        var job = JobDescription.Read(folder);
        using var running = LocalLock.Take(folder);
        LocalSupervisor.Run(folder, job, cancellationToken);
    }

    /// <summary>The script that <see cref="Start"/> would hand to Slurm for a whole job.</summary>
    public static string WriteSlurmScript(JobRequest request)
    {
        var folder = new JobFolder(request.Destination);
        return SlurmScript.Write(Describe(request, folder), [.. Enumerable.Range(0, request.Shards)], request.Slurm);
    }

    /// <summary>Tells how far a job has come.</summary>
    /// <param name="path">The folder of the job.</param>
    /// <exception cref="ArticleException">The folder holds no job, or the scheduler does not answer.</exception>
    public static ArticleJob Get(string path)
    {
        var folder = new JobFolder(path);
        var job = JobDescription.Read(folder);

        // Asked first: a shard that ends in between is then found with its results.
        var reports = Missing(folder, job).Length == 0 ? null : SchedulerOf(job).Ask(folder, job);
        return JobStatus.Create(folder, job, reports ?? new Dictionary<int, ShardReport>());
    }

    /// <summary>Ends a job. What its shards have finished stays, and starting it again goes on from there.</summary>
    /// <param name="path">The folder of the job.</param>
    /// <exception cref="ArticleException">The folder holds no job, or it can't be ended from here.</exception>
    public static ArticleJob Stop(string path)
    {
        var folder = new JobFolder(path);
        var job = JobDescription.Read(folder);
        if (Missing(folder, job).Length > 0)
        {
            SchedulerOf(job).Stop(folder, job);
            (job with { IsStopped = true }).Write(folder);
        }

        return Get(path);
    }

    private static JobFolder Prepare(JobRequest request)
    {
        var folder = new JobFolder(request.Destination);
        var plan = ShardPlan.Create(Manifest.Open(request.Manifest), request.Shards, request.Reading);
        try
        {
            plan.Claim(folder);
            Directory.CreateDirectory(folder.LogFolder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(
                ArticleErrorId.DestinationInvalid, $"The folder '{folder.Path}' can't be written to: {error.Message}", folder.Path, error);
        }

        return folder;
    }

    private static JobDescription Describe(JobRequest request, JobFolder folder) => new()
    {
        Scheduler = request.Scheduler,
        Shards = request.Shards,
        Manifest = Path.GetFullPath(request.Manifest),
        Program = request.Program,
        Arguments = WorkerCommand.Create(request, folder),
        ThrottleLimit = request.ThrottleLimit,
    };

    private static int[] Missing(JobFolder folder, JobDescription job) =>
        [.. Enumerable.Range(0, job.Shards).Where(shard => !File.Exists(folder.DonePath(shard)))];

    private static IJobScheduler SchedulerOf(JobDescription job, SlurmOptions? options = null) =>
        job.Scheduler == ArticleJobScheduler.Slurm ? new SlurmScheduler(options ?? new SlurmOptions()) : new LocalScheduler();
}
