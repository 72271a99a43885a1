namespace ArticleTools.Engine.Metadata;

/// <summary>Gathers the keywords of all places that are trusted alike.</summary>
internal static class TagResolver
{
    private const int LongestTag = 100;

    public static void Resolve(Resolution resolution)
    {
        var candidates = resolution.Candidates[Field.Tags];
        if (candidates.Count == 0)
        {
            return;
        }

        var tags = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var evidence = new EvidenceBuilder(Field.Tags);
        var raw = new List<string>();
        FieldCandidate? first = null;
        foreach (var candidate in candidates)
        {
            if (first is { } chosen && IsWeaker(candidate, chosen))
            {
                evidence.Lose(candidate, Reasons.Weaker);
                continue;
            }

            var count = tags.Count;
            AddTags(resolution.Read(candidate), candidate.IsFrontMatter, tags, seen);
            if (tags.Count > count)
            {
                first ??= candidate;
                raw.Add(candidate.RawValue);
            }
        }

        if (first is { } strongest)
        {
            resolution.Fields.Tags = tags;
            resolution.Fields.Evidence.Add(evidence.Build(string.Join("; ", tags), string.Join("; ", raw), strongest));
        }
    }

    // A header's tags are complete; on a page, structured places add to one another, and what is merely visible stands in for them.
    private static bool IsWeaker(FieldCandidate candidate, FieldCandidate chosen) =>
        candidate.IsFrontMatter != chosen.IsFrontMatter || (candidate.Weight <= Trust.Visible && chosen.Weight > Trust.Visible);

    // A header lists its tags itself, and a comma within one belongs to it.
    private static void AddTags(string text, bool isOne, List<string> tags, HashSet<string> seen)
    {
        foreach (var part in isOne ? [text] : text.Split(text.Contains(',', StringComparison.Ordinal) ? ',' : ';'))
        {
            var tag = part.Trim();
            if (tag.Length is > 0 and <= LongestTag && seen.Add(tag))
            {
                tags.Add(tag);
            }
        }
    }
}
