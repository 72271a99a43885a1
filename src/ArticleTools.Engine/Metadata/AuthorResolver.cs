using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the authors: the place that is trusted most among those that name persons.</summary>
internal static class AuthorResolver
{
    private const int MostSpacesOfOwner = 2;
    private const int MostAuthorsApart = 2;

    public static void Resolve(Resolution resolution, SiteNames sites)
    {
        var groups = FindGroups(resolution, Field.Author, sites);
        var chosen = Choose(groups);
        chosen ??= ChooseUnanimous(groups) ?? FindOwner(resolution, groups);
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
            var isSettled = group.Names.Count > 0 && AuthorGroup.IsVisibleCandidate(candidate);
            if (candidate.Weight <= Trust.Foreign || (isSettled && candidate.Weight > Trust.Elsewhere))
            {
                continue;
            }

            var names = ReadNames(resolution.Read(candidate), candidate, sites);
            if (isSettled)
            {
                group.HasOthers |= names.Exists(name => !Contains(group.Names, name));
                continue;
            }

            foreach (var name in names)
            {
                if (!Contains(group.Names, name))
                {
                    group.Names.Add(name);
                }
            }
        }

        return groups;
    }

    private static List<string> ReadNames(string text, FieldCandidate candidate, SiteNames sites)
    {
        // A site may be called after the person who writes it.
        var mayBeSite = candidate.IsFrontMatter || candidate.Weight <= Trust.Visible || PersonName.IsLikely(text);
        if (!mayBeSite && sites.IsOwnName(text))
        {
            return [];
        }

        if (candidate.Rule == "link/author")
        {
            // Its value is the address of a page about the author.
            return [];
        }

        // A phrase such as "Baker at Work" would be taken for a name with an aside.
        var names = sites.IsStatedName(text) ? SplitSiteName(text) : AuthorLine.Split(IsCitation(candidate) ? AuthorLine.Reorder(text) : text);
        if (candidate.IsFrontMatter)
        {
            // Somebody wrote this on purpose: it is split only where each part is a full name, and never refused.
            return names.Count > 1 && names.TrueForAll(PersonName.IsFull) ? names : [BylineOpening.Strip(text)];
        }

        if (!mayBeSite || names.Count > 1)
        {
            names.RemoveAll(name => sites.IsStatedName(name) && !PersonName.IsLikely(name));
        }

        // Who created the page in the sense of Dublin Core is, where a single word, the account that filled it in.
        return IsCreator(candidate) && names is [var first, ..] && !PersonName.IsFull(first) ? [] : names;
    }

    private static List<string> SplitSiteName(string text) => PersonName.IsPossible(text) ? [text] : [];

    // Bibliographic properties put the family name first.
    private static bool IsCitation(FieldCandidate candidate) => candidate.Rule.Contains("citation_author", StringComparison.Ordinal);

    private static bool IsCreator(FieldCandidate candidate) =>
        candidate.Rule.StartsWith("meta/", StringComparison.Ordinal) && candidate.Rule.EndsWith(".creator", StringComparison.Ordinal);

    private static AuthorGroup? Choose(List<AuthorGroup> groups)
    {
        AuthorGroup? best = null;
        var bestScore = int.MinValue;
        foreach (var group in groups)
        {
            if (group.Names.Count == 0 || group.Candidates[0].Weight <= Trust.Elsewhere)
            {
                continue;
            }

            var score = AuthorScore.Compute(group, groups);
            if (score > bestScore)
            {
                (best, bestScore) = (group, score);
            }
        }

        return best is null ? null : FindFuller(best, groups);
    }

    // A dated page of a site that is called after a person, or belongs to one, is mostly written by that person.
    private static AuthorGroup? FindOwner(Resolution resolution, List<AuthorGroup> groups)
    {
        if (resolution.Fields.DatePublished is null)
        {
            return null;
        }

        foreach (var field in (ReadOnlySpan<Field>)[Field.SiteName, Field.CopyrightHolder])
        {
            foreach (var candidate in resolution.Candidates[field])
            {
                var name = resolution.Read(candidate);
                if (candidate.Weight > Trust.Elsewhere && (PersonName.IsLikely(name) || PersonName.HasInitial(name)) && name.AsSpan().IndexOfAny(',', '&') < 0 && name.AsSpan().Count(' ') <= MostSpacesOfOwner)
                {
                    var group = new AuthorGroup();
                    group.Candidates.Add(candidate with { Field = Field.Author });
                    group.Names.Add(name);
                    return group;
                }
            }
        }

        return groups.Find(IsOwner);
    }

    private static bool IsOwner(AuthorGroup group) => group.Candidates[0].Rule == SiteOwner.Rule && group.Names.Count > 0;

    // Nothing near the article names anybody; what stands apart names the same everywhere.
    private static AuthorGroup? ChooseUnanimous(List<AuthorGroup> groups)
    {
        var apart = groups.FindAll(group => group.Candidates[0].Weight == Trust.Elsewhere && group.Names.Count > 0 && !IsOwner(group));
        return apart is [var first, ..] && first.Names.Count <= MostAuthorsApart && (first.Names.TrueForAll(PersonName.IsLikely) || apart.Exists(IsExplicit))
            && apart.TrueForAll(group => !group.HasOthers && group.Names.TrueForAll(other => Contains(first.Names, other)))
            ? first
            : null;
    }

    // "Author: …" may head the particulars of a book that the article is about.
    private static bool IsExplicit(AuthorGroup group) =>
        group.Candidates[0].RawValue is var line && BylineOpening.IsExplicit(line) && !line.Contains(':', StringComparison.Ordinal);

    // Where one place cuts the list or the names short, another that holds all of them and more is right.
    private static AuthorGroup FindFuller(AuthorGroup best, List<AuthorGroup> groups)
    {
        if (best.Candidates[0].IsFrontMatter)
        {
            return best;
        }

        foreach (var group in groups)
        {
            if (group != best && group.Candidates[0].Weight >= AuthorScore.LeastByText && (!group.IsBare || IsListOfLinks(group, best))
                && (group.Names.Count > best.Names.Count || !PersonName.IsFull(best.Names[0]))
                && group.Names.TrueForAll(PersonName.IsFull)
                && best.Names.TrueForAll(name => group.Names.Exists(other => IsSameOrFuller(other, name))))
            {
                return group;
            }
        }

        return best;
    }

    // The links of one list begin with whom the other place names.
    private static bool IsListOfLinks(AuthorGroup group, AuthorGroup best) =>
        group.Candidates[0].Rule == "visible/author-link" && group.Names.Count > best.Names.Count && IsSameOrFuller(group.Names[0], best.Names[0]);

    // An account is mostly called after its owner.
    private static bool IsSameOrFuller(string name, string other)
    {
        var (core, otherCore) = (PersonName.Core(name), PersonName.Core(other));
        return (core.StartsWith(otherCore, StringComparison.OrdinalIgnoreCase) && (core.Length == otherCore.Length || core[otherCore.Length] == ' '))
            || (!other.Contains(' ', StringComparison.Ordinal) && FieldText.PlainKey(core) == FieldText.PlainKey(other));
    }

    private static void Lose(AuthorGroup group, EvidenceBuilder evidence)
    {
        foreach (var candidate in group.Candidates)
        {
            evidence.Lose(candidate, ReasonAgainst(group));
        }
    }

    private static string ReasonAgainst(AuthorGroup group)
    {
        if (group.Candidates[0].Weight <= Trust.Elsewhere)
        {
            return Reasons.Elsewhere;
        }

        return group.Names.Count == 0 ? Reasons.NoPerson : Reasons.Weaker;
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        var key = PersonName.Core(name);
        foreach (var other in names)
        {
            if (string.Equals(PersonName.Core(other), key, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
