using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Metadata;

/// <summary>Chooses the document's own address, and what relative references are resolved against.</summary>
internal static class UrlResolver
{
    /// <summary>Chooses the canonical URL: the strongest, unless it is the front page of the site and another is not.</summary>
    public static void ResolveUrl(Resolution resolution)
    {
        var candidates = resolution.Candidates[Field.Url];
        var urls = new List<(FieldCandidate Candidate, WebUrl? Url)>(candidates.Count);
        foreach (var candidate in candidates)
        {
            urls.Add((candidate, ParseWeb(resolution.Read(candidate), baseUrl: null)));
        }

        // Without a declared base, a relative address is relative to the absolute one that another place names.
        var known = ParseWeb(resolution.Draft.BaseHref, baseUrl: null) ?? urls.Find(entry => entry.Url is not null).Url;
        for (var i = 0; i < urls.Count && known is not null; i++)
        {
            if (urls[i].Url is null)
            {
                urls[i] = (urls[i].Candidate, ParseWeb(resolution.Read(urls[i].Candidate), known));
            }
        }

        Choose(resolution, urls);
    }

    /// <summary>Finds what relative references are resolved against.</summary>
    public static void ResolveBase(Resolution resolution)
    {
        var fields = resolution.Fields;
        var document = ParseWeb(fields.Url, baseUrl: null) ?? ParseWeb(fields.IsBasedOn, baseUrl: null);
        var fallback = resolution.Options.BaseUrl is { } given ? WebUrl.Parse(given.OriginalString) : null;
        var declared = WebUrl.Parse(resolution.Draft.BaseHref, document ?? fallback);
        fields.BaseUrl = (declared ?? document ?? fallback)?.Href;
    }

    /// <summary>Makes a reference absolute.</summary>
    /// <returns>The web address as written where it is absolute already; <see langword="null"/> where there is none.</returns>
    public static string? Absolute(string reference, string? baseUrl)
    {
        if (WebUrl.Parse(reference) is { } absolute)
        {
            return absolute.IsWeb ? WebUrl.Trim(reference) : null;
        }

        return ParseWeb(reference, WebUrl.Parse(baseUrl))?.Href;
    }

    /// <summary>Takes the last part of the URL's path, without an extension.</summary>
    public static string? FindSlug(string? url)
    {
        if (ParseWeb(url, baseUrl: null) is null)
        {
            return null;
        }

        var start = url!.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.AsSpan(start).IndexOfAny('?', '#');
        var path = (end < 0 ? url.AsSpan(start) : url.AsSpan(start, end)).TrimEnd('/');
        var slash = path.LastIndexOf('/');
        if (slash < 0)
        {
            return null;
        }

        var segment = path[(slash + 1)..];
        var dot = segment.LastIndexOf('.');
        var name = dot > 0 && segment.Length - dot <= 6 ? segment[..dot] : segment;
        return name.Length == 0 || name is "index" ? null : Uri.UnescapeDataString(name.ToString());
    }

    private static void Choose(Resolution resolution, List<(FieldCandidate Candidate, WebUrl? Url)> urls)
    {
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < urls.Count; i++)
        {
            var score = Score(urls, i);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best < 0 || urls[best].Url is not { } chosen)
        {
            return;
        }

        var evidence = new EvidenceBuilder(Field.Url);
        foreach (var (candidate, url) in urls)
        {
            if (url is null)
            {
                evidence.Lose(candidate, Reasons.NoUrl);
            }
            else if (url.Href != chosen.Href)
            {
                evidence.Lose(candidate, IsFrontPage(url) ? Reasons.HomePage : Reasons.Weaker);
            }
        }

        var winner = urls[best].Candidate;
        var written = resolution.Read(winner);
        resolution.Fields.Url = WebUrl.Parse(written) is null ? chosen.Href : WebUrl.Trim(written);
        resolution.Fields.Evidence.Add(evidence.Build(resolution.Fields.Url, winner));
    }

    private static int Score(List<(FieldCandidate Candidate, WebUrl? Url)> urls, int index)
    {
        var (candidate, url) = urls[index];
        if (url is null)
        {
            return int.MinValue;
        }

        if (candidate.IsFrontMatter)
        {
            return Resolution.FrontMatterScore + candidate.Weight;
        }

        var score = IsFrontPage(url) ? 0 : candidate.Weight;
        for (var i = 0; i < urls.Count; i++)
        {
            if (i != index && urls[i].Url?.Href == url.Href && urls[i].Candidate.Rule != candidate.Rule)
            {
                score += Resolution.AgreementBonus;
            }
        }

        return score;
    }

    /// <summary>Whether the address is that of a whole site.</summary>
    public static bool IsFrontPage(WebUrl url)
    {
        var authority = url.Href.IndexOf("://", StringComparison.Ordinal) + 3;
        var slash = url.Href.IndexOf('/', authority);
        return slash < 0 || slash == url.Href.Length - 1;
    }

    private static WebUrl? ParseWeb(string? reference, WebUrl? baseUrl) =>
        WebUrl.Parse(reference, baseUrl) is { IsWeb: true } url ? url : null;
}
