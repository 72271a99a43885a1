using System.Globalization;

namespace ArticleTools.Engine.Distribution;

/// <summary>
/// The folder that the shards of one job write into, and what its files are called. A shard's part and its <c>.done</c> file are there
/// once it is complete; before that there are its partial file, its checkpoint and, while a worker is at it, its lock.
/// </summary>
/// <param name="path">The folder.</param>
public sealed class JobFolder(string path)
{
    /// <summary>The full path of the folder, which is the job's identity.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>What the job is, written by the worker that comes first: a <see cref="ShardPlan"/> as JSON.</summary>
    public string PlanPath => PathOf("plan.json");

    /// <summary>The results of a shard: JSON Lines, compressed.</summary>
    public string PartPath(int shard) => PathOf(shard, ".jsonl.gz");

    /// <summary>The checksums and counts of a finished part: a <see cref="PartSummary"/> as JSON.</summary>
    public string DonePath(int shard) => PathOf(shard, ".done");

    /// <summary>The part while it is being written.</summary>
    public string PartialPath(int shard) => PathOf(shard, ".jsonl.gz.partial");

    /// <summary>How far the partial file is to be trusted, and where the work goes on: a <see cref="Checkpoint"/> as JSON.</summary>
    public string CheckpointPath(int shard) => PathOf(shard, ".checkpoint");

    /// <summary>A file that is held open while a worker is at the shard; one that is merely there means nothing.</summary>
    public string LockPath(int shard) => PathOf(shard, ".lock");

    /// <summary>What was started and where it can be asked about, as JSON.</summary>
    public string DescriptionPath => PathOf("job.json");

    /// <summary>The list of what is read, where it was made for the job.</summary>
    public string ManifestPath => PathOf("manifest.txt");

    /// <summary>The script that Slurm runs.</summary>
    public string ScriptPath => PathOf("job.sbatch");

    /// <summary>The processes that this machine runs the shards in, as JSON.</summary>
    public string ProcessesPath => PathOf("processes.json");

    /// <summary>A file that is held open while this machine runs the shards.</summary>
    public string JobLockPath => PathOf("job.lock");

    /// <summary>The folder with what the workers said.</summary>
    public string LogFolder => PathOf("logs");

    /// <summary>The file with what the workers of a shard said.</summary>
    public string LogPath(int shard) => System.IO.Path.Combine(LogFolder, string.Create(CultureInfo.InvariantCulture, $"shard-{shard}.log"));

    private string PathOf(int shard, string extension) => PathOf(string.Create(CultureInfo.InvariantCulture, $"part-{shard}{extension}"));

    private string PathOf(string name) => System.IO.Path.Combine(Path, name);
}
