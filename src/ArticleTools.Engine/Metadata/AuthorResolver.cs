namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the authors: the place that is trusted most among those that name persons.</summary>
internal static class AuthorResolver
{
    private const int SingleWordMalus = 25;

    public static void Resolve(Resolution resolution, SiteNames sites)
    {
        var groups = FindGroups(resolution, Field.Author, sites);
        var chosen = Choose(groups);
        if (chosen is null)
        {
            return;
        }

        var evidence = new EvidenceBuilder(Field.Author);
        foreach (var group in groups)
        {
            if (group != chosen)
            {
                Lose(group, evidence);
            }
        }

        resolution.Fields.Author = chosen.Names;
        resolution.Fields.Evidence.Add(evidence.Build(string.Join("; ", chosen.Names), chosen.RawValue, chosen.Candidates[0]));
    }

    /// <summary>Takes everybody who is credited besides the authors.</summary>
    public static void ResolveContributors(Resolution resolution, SiteNames sites)
    {
        var names = new List<string>();
        FieldCandidate? first = null;
        var evidence = new EvidenceBuilder(Field.Contributor);
        foreach (var group in FindGroups(resolution, Field.Contributor, sites))
        {
            foreach (var name in group.Names)
            {
                if (Contains(resolution.Fields.Author, name))
                {
                    evidence.Lose(group.Candidates[0] with { RawValue = name }, Reasons.IsAuthor);
                }
                else if (!Contains(names, name))
                {
                    first ??= group.Candidates[0];
                    names.Add(name);
                }
            }
        }

        if (first is { } candidate)
        {
            resolution.Fields.Contributor = names;
            var value = string.Join("; ", names);
            resolution.Fields.Evidence.Add(evidence.Build(value, value, candidate));
        }
    }

    // The candidates of one rule are one statement: a list of authors comes as one candidate each.
    private static List<AuthorGroup> FindGroups(Resolution resolution, Field field, SiteNames sites)
    {
        var groups = new List<AuthorGroup>();
        foreach (var candidate in resolution.Candidates[field])
        {
            var group = groups.Find(other => other.Candidates[0].Rule == candidate.Rule && other.Candidates[0].Weight == candidate.Weight);
            if (group is null)
            {
                group = new AuthorGroup();
                groups.Add(group);
            }

            group.Candidates.Add(candidate);
            if (group.Names.Count > 0 && IsByline(candidate))
            {
                continue;
            }

            foreach (var name in ReadNames(resolution.Read(candidate), candidate, sites))
            {
                if (!Contains(group.Names, name))
                {
                    group.Names.Add(name);
                }
            }
        }

        return groups;
    }

    // Lines that merely look like bylines may be of comments and other articles; the first is the article's.
    private static bool IsByline(FieldCandidate candidate) => candidate.Rule.EndsWith("/byline", StringComparison.Ordinal);

    private static List<string> ReadNames(string text, FieldCandidate candidate, SiteNames sites)
    {
        var mayBeSite = candidate.IsFrontMatter || candidate.Weight == Trust.Visible;
        if (!mayBeSite && sites.IsStatedName(text))
        {
            return [];
        }

        var names = AuthorLine.Split(IsCitation(candidate) ? AuthorLine.Reorder(text) : text);
        if (candidate.IsFrontMatter)
        {
            // Somebody wrote this on purpose: it is split only where each part is a full name, and never refused.
            return names.Count > 1 && names.TrueForAll(PersonName.IsFull) ? names : [AuthorLine.StripOpening(text)];
        }

        if (!mayBeSite)
        {
            names.RemoveAll(sites.IsStatedName);
        }

        return names;
    }

    // Bibliographic properties put the family name first.
    private static bool IsCitation(FieldCandidate candidate) => candidate.Rule.Contains("citation_author", StringComparison.Ordinal);

    private static AuthorGroup? Choose(List<AuthorGroup> groups)
    {
        AuthorGroup? best = null;
        var bestScore = int.MinValue;
        foreach (var group in groups)
        {
            if (group.Names.Count == 0)
            {
                continue;
            }

            var score = Score(group, groups);
            if (score > bestScore)
            {
                (best, bestScore) = (group, score);
            }
        }

        return best is null ? null : FindFuller(best, groups);
    }

    // Where one place cuts the list or the names short, another that holds all of them and more is right.
    private static AuthorGroup FindFuller(AuthorGroup best, List<AuthorGroup> groups)
    {
        if (best.Candidates[0].IsFrontMatter)
        {
            return best;
        }

        foreach (var group in groups)
        {
            if (group != best && (group.Names.Count > best.Names.Count || !PersonName.IsFull(best.Names[0]))
                && group.Names.TrueForAll(PersonName.IsFull)
                && best.Names.TrueForAll(name => group.Names.Exists(other => IsSameOrFuller(other, name))))
            {
                return group;
            }
        }

        return best;
    }

    private static bool IsSameOrFuller(string name, string other) =>
        name.StartsWith(other, StringComparison.OrdinalIgnoreCase) && (name.Length == other.Length || name[other.Length] == ' ');

    private static int Score(AuthorGroup group, List<AuthorGroup> groups)
    {
        if (group.Candidates[0].IsFrontMatter)
        {
            return Resolution.FrontMatterScore + group.Candidates[0].Weight;
        }

        var score = group.Candidates[0].Weight;
        foreach (var other in groups)
        {
            if (other != group && other.Names.Exists(name => Contains(group.Names, name)))
            {
                score += Resolution.AgreementBonus;
            }
        }

        return PersonName.IsFull(group.Names[0]) ? score : score - SingleWordMalus;
    }

    private static void Lose(AuthorGroup group, EvidenceBuilder evidence)
    {
        foreach (var candidate in group.Candidates)
        {
            evidence.Lose(candidate, group.Names.Count == 0 ? Reasons.NoPerson : Reasons.Weaker);
        }
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        foreach (var other in names)
        {
            if (string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
