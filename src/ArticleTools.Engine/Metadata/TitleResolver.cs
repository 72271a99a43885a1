namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the headline by the agreement of all places that state one, with the site's name taken off where it was put on.</summary>
internal static class TitleResolver
{
    private const int SlugBonus = 40;

    // What stands over the text is the headline; what the head says is at times rewritten for search engines.
    private const int HeadlineBonus = 100;
    private const int FewestWordsOfHeadline = 4;
    private const double SameSubject = 0.4;

    public static void Resolve(Resolution resolution, SiteNames sites)
    {
        var titles = TitleReading.ReadAll(resolution, sites);
        if (titles.Count == 0)
        {
            return;
        }

        // Other pages are headed by slogans.
        var isArticle = resolution.Candidates[Field.DatePublished].Exists(candidate => candidate.Weight > Trust.Page);
        var chosen = Choose(titles, isArticle, FieldText.Key(UrlResolver.FindSlug(resolution.Fields.Url) ?? ""));
        var evidence = new EvidenceBuilder(Field.Title);
        foreach (var title in titles)
        {
            if (title.Key != chosen.Key && title.Candidate != chosen.Candidate)
            {
                evidence.Lose(title.Candidate, title.NamesSite ? Reasons.NamesSite : ReasonAgainst(title, chosen));
            }
        }

        resolution.Fields.Title = chosen.Text;
        resolution.Fields.Evidence.Add(evidence.Build(chosen.Text, chosen.Candidate));
        if (titles.Find(title => title.Key == chosen.Key && title.SitePart is not null) is { } parted)
        {
            resolution.Candidates.Add(new FieldCandidate(Field.SiteName, parted.SitePart!, parted.Candidate.Place, "title/site-part", Trust.Inferred));
        }
    }

    private static TitleReading Choose(List<TitleReading> titles, bool isArticle, string slug)
    {
        var best = titles[0];
        var bestScore = double.MinValue;
        foreach (var title in titles)
        {
            var score = Score(title, titles, isArticle, slug);
            if (score > bestScore)
            {
                (best, bestScore) = (title, score);
            }
        }

        return best;
    }

    private static double Score(TitleReading title, List<TitleReading> titles, bool isArticle, string slug)
    {
        if (title.Candidate.IsFrontMatter)
        {
            return Resolution.FrontMatterScore + title.Candidate.Weight;
        }

        double score = title.Weight;
        foreach (var other in titles)
        {
            if (other.Candidate != title.Candidate && !other.NamesSite)
            {
                score += other.Weight * title.Similarity(other);
            }
        }

        if (title.NamesSite)
        {
            return score - 1000;
        }

        score += slug.Length > 0 && title.Key == slug ? SlugBonus : 0;
        if (title.Candidate.Weight != Trust.Visible)
        {
            return score;
        }

        return score + HeadlineBonus + (isArticle && IsOnSameSubject(title, titles) ? HeadlineBonus : 0);
    }

    // A heading in other words than the head's, but on the same subject, is the headline that readers see.
    private static bool IsOnSameSubject(TitleReading title, List<TitleReading> titles) =>
        title.WordCount >= FewestWordsOfHeadline
        && titles.Exists(other => other.Candidate.Weight > Trust.Visible && !other.NamesSite && title.Similarity(other) >= SameSubject);

    private static string ReasonAgainst(TitleReading title, TitleReading chosen) =>
        title.Candidate.Weight > chosen.Candidate.Weight ? Reasons.Outvoted : Reasons.Weaker;
}
