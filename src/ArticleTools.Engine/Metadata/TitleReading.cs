namespace ArticleTools.Engine.Metadata;

/// <summary>One way to read a candidate for the title: as it stands, or without the part that names the site.</summary>
internal sealed class TitleReading
{
    private const int LongestTitle = 500;
    private const int ShortestHeadline = 12;
    private const string ElementRule = "head/title";

    private readonly WordSet _words;

    private TitleReading(FieldCandidate candidate, string text, int weight, string? sitePart, SiteNames sites)
    {
        Candidate = candidate;
        Text = text;
        Key = FieldText.Key(text);
        Weight = weight;
        SitePart = sitePart;
        NamesSite = sites.Contains(text);
        _words = new WordSet(text);
    }

    public FieldCandidate Candidate { get; }

    public string Text { get; }

    public string Key { get; }

    public int Weight { get; }

    /// <summary>What was taken off.</summary>
    public string? SitePart { get; }

    /// <summary>Whether the text is the site's name and nothing else.</summary>
    public bool NamesSite { get; }

    /// <summary>How many different words there are.</summary>
    public int WordCount => _words.Count;

    public static List<TitleReading> ReadAll(Resolution resolution, SiteNames sites)
    {
        var whole = new List<TitleReading>();
        foreach (var candidate in resolution.Candidates[Field.Title])
        {
            var text = resolution.Read(candidate);
            if (text.Length <= LongestTitle && FieldText.Key(text).Length > 0)
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

    /// <summary>How far the two say the same, from 0 to 1.</summary>
    public double Similarity(TitleReading other) => Key == other.Key ? 1 : _words.Similarity(other._words);

    private static void AddReadings(TitleReading title, List<TitleReading> whole, SiteNames sites, List<TitleReading> readings)
    {
        // What stands elsewhere just so is the headline with all its dashes.
        var repeated = whole.Exists(other => other.Candidate.Rule != title.Candidate.Rule && other.Key == title.Key);
        var splits = title.Candidate.IsFrontMatter ? [] : TitleSeparator.Split(title.Text);
        var (stripped, proven) = (false, false);
        foreach (var split in splits)
        {
            if (FieldText.Key(split.Headline).Length == 0 || sites.Contains(split.Headline))
            {
                continue;
            }

            var isProven = IsProven(split.Headline, title, whole);
            if (isProven || IsSitePart(split, sites))
            {
                readings.Add(new TitleReading(title.Candidate, split.Headline, title.Weight, split.Site, sites));
                (stripped, proven) = (true, proven || isProven);
            }
        }

        if (title.Candidate.Weight == Trust.Visible && FindWithoutKicker(title, whole) is { } headline)
        {
            readings.Add(new TitleReading(title.Candidate, headline, title.Weight, sitePart: null, sites));
            (stripped, proven) = (true, true);
        }

        if (!stripped && !repeated && splits.Count > 0 && title.Candidate.Rule == ElementRule)
        {
            stripped = AddGuess(title, splits, sites, readings);
        }

        readings.Add(proven || (stripped && !repeated) ? new TitleReading(title.Candidate, title.Text, title.Weight / 2, sitePart: null, sites) : title);
    }

    // Over the headline some sites set a word or two about the subject, and the heading holds both.
    private static string? FindWithoutKicker(TitleReading title, List<TitleReading> whole)
    {
        foreach (var other in whole)
        {
            if (other.Candidate.Weight > Trust.Visible && other.Key.Length >= ShortestHeadline && other.Key.Length < title.Key.Length
                && title.Key.EndsWith(other.Key, StringComparison.Ordinal))
            {
                return other.Text;
            }
        }

        return null;
    }

    // The title element nearly always names the site, even where nothing else does.
    private static bool AddGuess(TitleReading title, List<TitleSplit> splits, SiteNames sites, List<TitleReading> readings)
    {
        var longest = TitleSeparator.LongestPart(title.Text);
        var last = splits.FindLast(split => split.IsSuffix);
        var headline = longest.Length < title.Text.Length ? longest
            : last.Headline is not null && last.Site.Length < last.Headline.Length ? last.Headline
            : null;
        if (headline is null)
        {
            return false;
        }

        readings.Add(new TitleReading(title.Candidate, headline, title.Weight, sitePart: null, sites));
        return true;
    }

    private static bool IsProven(string headline, TitleReading title, List<TitleReading> whole)
    {
        var key = FieldText.Key(headline);
        return whole.Exists(other => other.Candidate.Rule != title.Candidate.Rule && other.Key == key);
    }

    private static bool IsSitePart(TitleSplit split, SiteNames sites) =>
        split.IsSuffix || split.IsStrong ? sites.IsSitePart(split.Site) : sites.Contains(split.Site);
}
