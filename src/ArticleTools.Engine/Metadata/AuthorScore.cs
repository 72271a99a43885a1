namespace ArticleTools.Engine.Metadata;

/// <summary>Weighs what one place says about the authors against what the others say.</summary>
internal static class AuthorScore
{
    /// <summary>The least weight of a byline by the headline or right behind the text.</summary>
    public const int LeastByText = Trust.Visible - 8;

    private const int LeastByHeadline = Trust.Visible - 5;
    private const int SingleWordMalus = 14;
    private const int AccountMalus = 60;
    private const int BylineMalus = 45;
    private const int RepetitionBonus = 6;

    public static int Compute(AuthorGroup group, List<AuthorGroup> groups)
    {
        if (group.Candidates[0].IsFrontMatter)
        {
            return Resolution.FrontMatterScore + group.Candidates[0].Weight;
        }

        var score = group.Candidates[0].Weight + WeighAgreement(group, groups);
        if (!group.IsVisible && ContradictsByline(group, groups))
        {
            score -= BylineMalus;
        }

        if (PersonName.IsFull(group.Names[0]))
        {
            return score;
        }

        return score - (!group.IsVisible && IsAccountBesideName(group, groups) ? AccountMalus : SingleWordMalus);
    }

    // However many rules note a line behind the text, it doesn't outdo the byline by the headline.
    private static int WeighAgreement(AuthorGroup group, List<AuthorGroup> groups)
    {
        var agreeing = groups.FindAll(other => other != group && other.Names.Exists(group.Holds));
        var repeated = IsBehindText(group) ? agreeing.Count(IsBehindText) : 0;
        return (Resolution.AgreementBonus * (agreeing.Count - repeated)) + (repeated > 0 ? RepetitionBonus : 0);
    }

    private static bool IsBehindText(AuthorGroup group) => group.IsVisible && group.Candidates[0].Weight < LeastByHeadline;

    // Structured data may name whoever put the text in; "Written by …" under the headline is what the reader is told.
    private static bool ContradictsByline(AuthorGroup group, List<AuthorGroup> groups) =>
        groups.Exists(other => other.Candidates[0].Rule == "visible/labelled" && other.Candidates[0].Weight >= LeastByHeadline
            && BylineOpening.IsExplicit(other.Candidates[0].RawValue)
            && other.Names is [var name, ..] && PersonName.IsLikely(name) && !group.Holds(name));

    // An account has no claim where the byline names somebody in full.
    private static bool IsAccountBesideName(AuthorGroup group, List<AuthorGroup> groups)
    {
        if (GivenNames.Contains(group.Names[0]))
        {
            return false;
        }

        var bylines = groups.FindAll(other => other.IsVisible && other.Candidates[0].Weight >= LeastByText && other.Names is [var name, ..] && PersonName.IsFull(name));
        return bylines.Count > 1 || bylines.Exists(other => !other.IsBare && PersonName.IsLikely(other.Names[0]));
    }
}
