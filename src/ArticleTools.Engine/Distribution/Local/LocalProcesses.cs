namespace ArticleTools.Engine.Distribution.Local;

/// <summary>The processes of a job that this machine runs, as the supervisor writes them down whenever one starts or ends.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Supervisor">The number of the process that starts the workers.</param>
/// <param name="Workers">The workers that were started, by the number of their shard.</param>
internal sealed record LocalProcesses(string Machine, int Supervisor, IReadOnlyDictionary<int, LocalWorker> Workers);
