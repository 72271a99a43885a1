using System.Globalization;

namespace ArticleTools.Engine.Distribution.Jobs;

/// <summary>Reads the results of the shards that are complete, in the order of the manifest.</summary>
public sealed class JobResults
{
    private readonly JobFolder _folder;
    private readonly ShardPlan _plan;
    private readonly int[] _shards;

    private JobResults(JobFolder folder, ShardPlan plan, int[] shards, IReadOnlyList<ArticleException> faults)
    {
        _folder = folder;
        _plan = plan;
        _shards = shards;
        Faults = faults;
    }

    /// <summary>What is wrong with parts that were completed; these are left out.</summary>
    public IReadOnlyList<ArticleException> Faults { get; }

    /// <summary>Finds and checks the parts of a job.</summary>
    /// <param name="path">The folder of the job.</param>
    /// <param name="cancellationToken">Stops the checking.</param>
    /// <exception cref="ArticleException">The folder holds no job.</exception>
    public static JobResults Open(string path, CancellationToken cancellationToken)
    {
        var folder = new JobFolder(path);
        var plan = ShardPlan.Read(folder);
        var shards = new List<int>();
        var faults = new List<ArticleException>();
        for (var shard = 0; shard < plan.Shards; shard++)
        {
            if (PartSummary.Read(folder, shard) is not { } summary)
            {
                continue;
            }

            if (PartCheck.FindFault(folder.PartPath(shard), summary, cancellationToken) is { } fault)
            {
                var message = string.Create(CultureInfo.InvariantCulture, $"Shard {shard} of {plan.Shards} {fault}.");
                faults.Add(new ArticleException(ArticleErrorId.JobPartInvalid, message, folder.PartPath(shard)));
            }
            else
            {
                shards.Add(shard);
            }
        }

        return new JobResults(folder, plan, [.. shards], faults);
    }

    /// <summary>Reads the lines, each a JSON object in UTF-8 that is good until the next one is asked for.</summary>
    /// <exception cref="InvalidDataException">A part is not what a worker writes.</exception>
    public IEnumerable<ReadOnlyMemory<byte>> Read()
    {
        var parts = new PartReader?[_plan.Shards];
        try
        {
            foreach (var shard in _shards)
            {
                parts[shard] = new PartReader(_folder.PartPath(shard));
            }

            var line = new MemoryStream();
            for (var input = 0L; input < _plan.Inputs; input++)
            {
                var part = parts[input % _plan.Shards];
                while (part?.PeekInput() == input)
                {
                    line.SetLength(0);
                    part.CopyLine(line);
                    yield return line.GetBuffer().AsMemory(0, (int)line.Length);
                }
            }
        }
        finally
        {
            Array.ForEach(parts, part => part?.Dispose());
        }
    }
}
