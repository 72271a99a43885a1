using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Metadata;

/// <summary>The candidates of a document by field, the strongest first and otherwise in the order of the document.</summary>
internal sealed class CandidateSet
{
    // A page that repeats a field more often than this has nothing more to say about it, and each is compared with each.
    private const int MaximumPerField = 100;

    private readonly List<FieldCandidate>?[] _byField = new List<FieldCandidate>?[Enum.GetValues<Field>().Length];
    private readonly bool[] _sorted = new bool[Enum.GetValues<Field>().Length];

    public CandidateSet(Draft draft)
    {
        foreach (var candidate in draft.Candidates)
        {
            Add(candidate);
        }
    }

    public List<FieldCandidate> this[Field field]
    {
        get
        {
            var index = (int)field;
            var candidates = _byField[index] ??= [];
            if (!_sorted[index])
            {
                // Sorting by LINQ is stable.
                candidates = _byField[index] = [.. candidates.OrderByDescending(candidate => candidate.Weight)];
                _sorted[index] = true;
            }

            return candidates;
        }
    }

    public void Add(FieldCandidate candidate)
    {
        var candidates = _byField[(int)candidate.Field] ??= [];
        if (candidates.Count < MaximumPerField && !string.IsNullOrWhiteSpace(candidate.RawValue))
        {
            candidates.Add(candidate);
            _sorted[(int)candidate.Field] = false;
        }
    }
}
