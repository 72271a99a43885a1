using System.Globalization;

namespace ArticleTools.Engine.Distribution;

/// <summary>Joins the parts of a job into one, in the order of the manifest: the same bytes, however many shards there were.</summary>
public sealed class PartMerger
{
    private readonly JobFolder _folder;

    /// <summary>Creates a merger.</summary>
    /// <param name="folder">The folder of the job.</param>
    /// <exception cref="ArticleException">The folder holds no job.</exception>
    public PartMerger(JobFolder folder)
    {
        _folder = folder;
        Plan = ShardPlan.Read(folder);
    }

    /// <summary>What the job is.</summary>
    public ShardPlan Plan { get; }

    /// <summary>What came of all inputs; known once <see cref="FindFaults"/> was gone through.</summary>
    public WorkCounts Counts { get; private set; }

    /// <summary>Checks every part against its summary, and names those that are missing or damaged.</summary>
    public IEnumerable<ArticleException> FindFaults(CancellationToken cancellationToken = default)
    {
        Counts = default;
        for (var shard = 0; shard < Plan.Shards; shard++)
        {
            var summary = PartSummary.Read(_folder, shard);
            var fault = summary is null ? "is not done" : Check(shard, summary, cancellationToken);
            if (fault is not null)
            {
                var message = string.Create(CultureInfo.InvariantCulture, $"Shard {shard} of {Plan.Shards} {fault}.");
                yield return new ArticleException(ArticleErrorId.JobPartInvalid, message, _folder.PartPath(shard));
            }

            Counts += summary?.Counts ?? default;
        }
    }

    /// <summary>Writes the lines of all parts. Only their starts and ends are looked at, and little of them is held in memory.</summary>
    /// <exception cref="ArticleException">A part is missing or damaged.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Write(Stream output, CancellationToken cancellationToken = default)
    {
        var parts = new List<PartReader>();
        var shard = 0;
        try
        {
            for (; shard < Plan.Shards; shard++)
            {
                parts.Add(new PartReader(_folder.PartPath(shard)));
            }

            for (var input = 0L; input < Plan.Inputs; input++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                shard = (int)(input % Plan.Shards);
                while (parts[shard].PeekInput() == input)
                {
                    parts[shard].CopyLine(output);
                }
            }

            for (shard = 0; shard < Plan.Shards; shard++)
            {
                if (parts[shard].PeekInput() is not null)
                {
                    throw new InvalidDataException("Its lines are not in order.");
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or FileNotFoundException)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"Shard {shard} of {Plan.Shards} is damaged: {error.Message}");
            throw new ArticleException(ArticleErrorId.JobPartInvalid, message, _folder.PartPath(shard), error);
        }
        finally
        {
            parts.ForEach(part => part.Dispose());
        }
    }

    private string? Check(int shard, PartSummary summary, CancellationToken cancellationToken) =>
        summary.Shard != shard || summary.Plan != Plan ? "is of another job" : PartCheck.FindFault(_folder.PartPath(shard), summary, cancellationToken);
}
