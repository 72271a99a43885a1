namespace ArticleTools.Engine.Metadata;

/// <summary>One way to read a candidate for the title: as it stands, or without the part that names the site.</summary>
internal sealed class TitleReading
{
    private const int LongestTitle = 500;

    private TitleReading(FieldCandidate candidate, string text, int weight, string? sitePart, SiteNames sites)
    {
        Candidate = candidate;
        Text = text;
        Key = FieldText.Key(text);
        Weight = weight;
        SitePart = sitePart;
        NamesSite = sites.Contains(text);
    }

    public FieldCandidate Candidate { get; }

    public string Text { get; }

    public string Key { get; }

    public int Weight { get; }

    /// <summary>What was taken off.</summary>
    public string? SitePart { get; }

    /// <summary>Whether the text is the site's name and nothing else.</summary>
    public bool NamesSite { get; }

    public static List<TitleReading> ReadAll(Resolution resolution, SiteNames sites)
    {
        var whole = new List<TitleReading>();
        foreach (var candidate in resolution.Candidates[Field.Title])
        {
            var text = resolution.Read(candidate);
            if (text.Length is > 0 and <= LongestTitle)
            {
                whole.Add(new TitleReading(candidate, text, candidate.Weight, sitePart: null, sites));
            }
        }

        var readings = new List<TitleReading>(whole.Count * 2);
        foreach (var title in whole)
        {
            AddReadings(title, whole, sites, readings);
        }

        return readings;
    }

    private static void AddReadings(TitleReading title, List<TitleReading> whole, SiteNames sites, List<TitleReading> readings)
    {
        var parts = title.Candidate.IsFrontMatter ? [] : TitleSeparator.Split(title.Text);
        var stripped = false;
        foreach (var (headline, rest, isSuffix) in parts)
        {
            var proven = whole.Exists(other => other.Candidate.Rule != title.Candidate.Rule && other.Key.Length > 0 && other.Key == FieldText.Key(headline));
            if (headline.Length > 0 && (proven || IsSitePart(rest, isSuffix, sites)) && !sites.Contains(headline))
            {
                readings.Add(new TitleReading(title.Candidate, headline, title.Weight, rest, sites));
                stripped = true;
            }
        }

        // The whole counts less once a part of it is known to be the site's name, unless it stands elsewhere just so.
        var repeated = whole.Exists(other => other.Candidate.Rule != title.Candidate.Rule && other.Key == title.Key);
        readings.Add(stripped && !repeated ? new TitleReading(title.Candidate, title.Text, title.Weight / 2, sitePart: null, sites) : title);
    }

    private static bool IsSitePart(string text, bool isSuffix, SiteNames sites) => isSuffix ? sites.IsSitePart(text) : sites.Contains(text);
}
