using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the dates of publication and change, by the trust in each place and the agreement on the day.</summary>
internal static class DateResolver
{
    private const int FewestDaysOfList = 4;

    public static void Resolve(Resolution resolution)
    {
        var published = Read(resolution, Field.DatePublished);
        var modified = Read(resolution, Field.DateModified);
        if (UrlDate.Find(resolution.Fields.Url) is { } day)
        {
            published.Add(new DateCandidate(new FieldCandidate(Field.DatePublished, day.Text, "URL", "url/date", Trust.Inferred), day.Date));
        }

        if (!OpenGraph.IsArticle(resolution.Draft))
        {
            RefuseList(published);
        }

        resolution.Fields.DatePublished = Choose(resolution, Field.DatePublished, published, earliest: null);
        resolution.Fields.DateModified = Choose(resolution, Field.DateModified, modified, resolution.Fields.DatePublished);
    }

    private static List<DateCandidate> Read(Resolution resolution, Field field)
    {
        var read = new List<DateCandidate>();
        foreach (var candidate in resolution.Candidates[field])
        {
            var date = default(ParsedDate);
            var valid = candidate.Weight > Trust.Foreign
                && DateParser.TryParse(resolution.Read(candidate), resolution.Fields.Language, out date)
                && (candidate.Weight >= Trust.MetaName || date.Precision >= ArticleDatePrecision.Day);
            valid = valid && (candidate.Weight > Trust.Visible || !DateLabel.IsOfSomethingElse(candidate.RawValue));
            read.Add(new DateCandidate(candidate, valid ? date : null));
            if (!valid && candidate.IsFrontMatter)
            {
                Report(resolution.Draft, candidate);
            }
        }

        return read;
    }

    // An article shows one date or two; where there are more, each is another article's.
    private static void RefuseList(List<DateCandidate> candidates)
    {
        var days = new HashSet<DateTime>();
        foreach (var candidate in candidates)
        {
            if (candidate.Date is { } date && IsVisible(candidate))
            {
                days.Add(date.Value.Date);
            }
        }

        for (var i = 0; i < candidates.Count && days.Count >= FewestDaysOfList; i++)
        {
            if (IsVisible(candidates[i]))
            {
                candidates[i] = candidates[i] with { Candidate = candidates[i].Candidate with { Weight = Trust.Foreign } };
            }
        }

        static bool IsVisible(DateCandidate candidate) => candidate.Candidate.Weight is > Trust.Inferred and <= Trust.Visible;
    }

    private static DateTimeOffset? Choose(Resolution resolution, Field field, List<DateCandidate> candidates, DateTimeOffset? earliest)
    {
        DateCandidate? best = null;
        var bestScore = int.MinValue;
        foreach (var candidate in candidates)
        {
            var score = Score(candidate, candidates);
            if (score > bestScore && score >= Trust.Sufficient && !IsTooEarly(candidate, earliest))
            {
                (best, bestScore) = (candidate, score);
            }
        }

        best ??= field == Field.DatePublished ? FindUnanimous(candidates) : null;
        if (best is not { Date: { } date } chosen)
        {
            return null;
        }

        var evidence = new EvidenceBuilder(field);
        foreach (var candidate in candidates)
        {
            if (candidate.Date != date)
            {
                evidence.Lose(candidate.Candidate, ReasonAgainst(candidate, chosen, earliest));
            }
        }

        resolution.Fields.Evidence.Add(evidence.Build(date.ToString(), chosen.Candidate, date.Precision));
        return date.Value;
    }

    // Nothing near the article is dated; what stands apart states one and the same day everywhere.
    private static DateCandidate? FindUnanimous(List<DateCandidate> candidates)
    {
        DateCandidate? found = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Candidate.Weight != Trust.Elsewhere || candidate.Date is not { } date)
            {
                continue;
            }

            if (found is { Date: { } other } && !IsSameDay(date, other))
            {
                return null;
            }

            found ??= candidate;
        }

        return found;
    }

    // Among places that agree on the day, one that states the time of day wins over one that doesn't.
    private static int Score(DateCandidate candidate, List<DateCandidate> candidates)
    {
        if (candidate.Date is not { } date || candidate.Candidate.Weight <= Trust.Elsewhere)
        {
            return int.MinValue;
        }

        if (candidate.Candidate.IsFrontMatter)
        {
            return Resolution.FrontMatterScore + candidate.Candidate.Weight;
        }

        var strongest = candidate.Candidate.Weight;
        var agreeing = 0;
        foreach (var other in candidates)
        {
            if (other.Date is { } otherDate && other.Candidate.Weight > Trust.Elsewhere && other.Candidate != candidate.Candidate && IsSameDay(date, otherDate))
            {
                agreeing += IsSamePlace(other.Candidate, candidate.Candidate) ? 0 : Resolution.AgreementBonus;
                strongest = date.Precision > otherDate.Precision ? Math.Max(strongest, other.Candidate.Weight + 1) : strongest;
            }
        }

        return strongest + agreeing - (date.Precision < ArticleDatePrecision.Day ? Resolution.AgreementBonus * 2 : 0);
    }

    // By the headline, a line that several rules take for the date is all the more one; elsewhere it is a line and no more.
    private static bool IsSamePlace(FieldCandidate candidate, FieldCandidate other) =>
        candidate.Rule == other.Rule || (IsApart(candidate) && IsApart(other));

    private static bool IsApart(FieldCandidate candidate) =>
        candidate.Weight is > Trust.Inferred and < Trust.Visible - 5 && candidate.Rule != "visible/near-headline";

    private static string ReasonAgainst(DateCandidate candidate, DateCandidate chosen, DateTimeOffset? earliest)
    {
        if (candidate.Candidate.Weight <= Trust.Elsewhere)
        {
            return Reasons.Elsewhere;
        }

        if (candidate.Date is null)
        {
            return Reasons.NoDate;
        }

        if (IsTooEarly(candidate, earliest))
        {
            return Reasons.BeforePublication;
        }

        return candidate.Candidate.Weight > chosen.Candidate.Weight ? Reasons.Outvoted : Reasons.Weaker;
    }

    // The header of a file is believed even so: somebody wrote it for this very file.
    private static bool IsTooEarly(DateCandidate candidate, DateTimeOffset? earliest) =>
        candidate.Date is { } date && earliest is { } published && !candidate.Candidate.IsFrontMatter
        && (date.Precision >= ArticleDatePrecision.LocalTime ? date.Value < published : date.Value.Date < published.Date);

    // One moment may have two dates in two time zones.
    private static bool IsSameDay(ParsedDate date, ParsedDate other) =>
        date.Value.Date == other.Value.Date
        || (date.Precision >= ArticleDatePrecision.LocalTime && other.Precision >= ArticleDatePrecision.LocalTime && (date.Value - other.Value).Duration() <= TimeSpan.FromHours(14));

    private static void Report(Draft draft, FieldCandidate candidate)
    {
        var key = candidate.Place[(candidate.Place.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        draft.Diagnostics.Add(new ArticleDiagnostic
        {
            Id = ArticleDiagnosticId.DateInvalid,
            Severity = ArticleDiagnosticSeverity.Warning,
            Message = $"The value '{candidate.RawValue}' of '{key}' can't be read as a date.",
            Line = draft.Metadata.Find(entry => entry.Name == key)?.Line,
        });
    }
}
