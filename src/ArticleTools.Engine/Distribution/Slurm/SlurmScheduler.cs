using ArticleTools.Engine.Distribution.Jobs;

namespace ArticleTools.Engine.Distribution.Slurm;

/// <summary>Runs shards as the tasks of an array job of Slurm.</summary>
/// <param name="options">What Slurm is asked for.</param>
internal sealed class SlurmScheduler(SlurmOptions options) : IJobScheduler
{
    public JobDescription Start(JobFolder folder, JobDescription job, IReadOnlyList<int> shards)
    {
        // In the names of files that Slurm writes to, these have a meaning that nothing takes from them.
        if (folder.Path.AsSpan().ContainsAny('\\', '%'))
        {
            throw new ArticleException(
                ArticleErrorId.DestinationInvalid, $"Slurm can't write to '{folder.Path}', because of the \\ or % in its name.", folder.Path);
        }

        File.WriteAllText(folder.ScriptPath, SlurmScript.Write(job, shards, options));

        // Of several clusters, the name of the one follows behind a semicolon.
        var id = SlurmProgram.Run("sbatch", "--parsable", $"--chdir={folder.Path}", folder.ScriptPath).Trim().Split(';')[0];
        return job with { SchedulerJobId = id };
    }

    public IReadOnlyDictionary<int, ShardReport> Ask(JobFolder folder, JobDescription job) => SlurmQueue.Ask(job.SchedulerJobId!);

    public void Stop(JobFolder folder, JobDescription job) => SlurmProgram.Run("scancel", "--quiet", job.SchedulerJobId!);
}
