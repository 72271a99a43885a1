using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Metadata;

/// <summary>One document while its fields are resolved.</summary>
internal sealed class Resolution(Draft draft, ArticleReaderOptions options)
{
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

    /// <summary>Chooses the strongest candidate whose value is valid, and records the evidence.</summary>
    /// <param name="field">The field.</param>
    /// <param name="parse">Gives the value, or <see langword="null"/> where the candidate holds none.</param>
    /// <param name="invalid">Why a candidate without a value loses.</param>
    public string? Choose(Field field, Func<string, string?> parse, string invalid)
    {
        var evidence = new EvidenceBuilder(field);
        string? value = null;
        var chosen = default(FieldCandidate);
        foreach (var candidate in Candidates[field])
        {
            var read = parse(Read(candidate));
            if (string.IsNullOrEmpty(read))
            {
                evidence.Lose(candidate, invalid);
            }
            else if (value is null)
            {
                (value, chosen) = (read, candidate);
            }
            else if (read != value)
            {
                evidence.Lose(candidate, Reasons.Weaker);
            }
        }

        if (value is not null)
        {
            Fields.Evidence.Add(evidence.Build(value, chosen));
        }

        return value;
    }
}
