namespace ArticleTools.Engine.Metadata;

/// <summary>Gathers what is to be said about one field: the value that won and the candidates that lost.</summary>
internal sealed class EvidenceBuilder(Field field)
{
    private readonly List<ArticleEvidenceCandidate> _losers = [];
    private readonly HashSet<string> _raw = new(StringComparer.Ordinal);

    /// <summary>Notes a candidate that lost, the strongest first. A value that stands in several places is noted once.</summary>
    public void Lose(FieldCandidate candidate, string reason)
    {
        if (_raw.Add(candidate.RawValue))
        {
            _losers.Add(new ArticleEvidenceCandidate
            {
                RawValue = candidate.RawValue,
                Place = candidate.Place,
                Rule = candidate.Rule,
                Reason = reason,
            });
        }
    }

    public ArticleEvidence Build(string value, FieldCandidate chosen, ArticleDatePrecision? precision = null) =>
        Build(value, chosen.RawValue, chosen, precision);

    public ArticleEvidence Build(string value, string rawValue, FieldCandidate chosen, ArticleDatePrecision? precision = null)
    {
        _losers.RemoveAll(loser => loser.RawValue == chosen.RawValue);
        return new ArticleEvidence
        {
            Field = field.ToString(),
            Value = value,
            RawValue = rawValue,
            Place = chosen.Place,
            Rule = chosen.Rule,
            Precision = precision,
            Candidates = _losers,
        };
    }
}
