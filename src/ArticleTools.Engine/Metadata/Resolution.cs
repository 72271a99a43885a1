using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Metadata;

/// <summary>One document while its fields are resolved.</summary>
internal sealed class Resolution(Draft draft, ArticleReaderOptions options)
{
    /// <summary>What lifts the header of a file above every agreement of other places.</summary>
    public const int FrontMatterScore = 10_000;

    /// <summary>What another place that says the same adds to the weight of a candidate.</summary>
    public const int AgreementBonus = 12;

    public Draft Draft { get; } = draft;

    public ArticleReaderOptions Options { get; } = options;

    public CandidateSet Candidates { get; } = new(draft);

    public ResolvedFields Fields { get; } = new();

    /// <summary>The value of a candidate as text: white space collapsed, and for HTML what was escaped twice resolved.</summary>
    public string Read(FieldCandidate candidate)
    {
        var text = Draft.Format == ArticleFormat.Html && !candidate.IsFrontMatter ? FieldText.Unescape(candidate.RawValue) : candidate.RawValue;
        return FieldText.Collapse(text);
    }

    /// <summary>Chooses the strongest candidate whose value is valid, agreement between places weighed in, and records the evidence.</summary>
    /// <param name="field">The field.</param>
    /// <param name="parse">Gives the value, or <see langword="null"/> where the candidate holds none.</param>
    /// <param name="invalid">Why a candidate without a value loses.</param>
    public string? Choose(Field field, Func<string, string?> parse, string invalid)
    {
        var candidates = Candidates[field];
        var values = candidates.ConvertAll(candidate => parse(Read(candidate)));
        var best = FindBest(candidates, values);
        if (best < 0)
        {
            return null;
        }

        var evidence = new EvidenceBuilder(field);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (values[i] != values[best])
            {
                var reason = candidates[i].Weight > candidates[best].Weight ? Reasons.Outvoted : Reasons.Weaker;
                evidence.Lose(candidates[i], string.IsNullOrEmpty(values[i]) ? invalid : reason);
            }
        }

        Fields.Evidence.Add(evidence.Build(values[best]!, candidates[best]));
        return values[best];
    }

    private static int FindBest(List<FieldCandidate> candidates, List<string?> values)
    {
        var (best, bestScore) = (-1, -1);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (string.IsNullOrEmpty(values[i]))
            {
                continue;
            }

            var score = Score(candidates, values, i);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    private static int Score(List<FieldCandidate> candidates, List<string?> values, int index)
    {
        if (candidates[index].IsFrontMatter)
        {
            return FrontMatterScore + candidates[index].Weight;
        }

        var score = candidates[index].Weight;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (values[i] == values[index] && candidates[i].Rule != candidates[index].Rule)
            {
                score += AgreementBonus;
            }
        }

        return score;
    }
}
