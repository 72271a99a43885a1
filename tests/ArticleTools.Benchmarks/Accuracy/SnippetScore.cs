namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>Which snippets a text holds.</summary>
/// <param name="Found">Of those that it should hold.</param>
/// <param name="Missed">Of those that it should hold.</param>
/// <param name="Surplus">Of those that it should not hold, the ones that it does.</param>
/// <param name="Unwanted">All that it should not hold.</param>
internal readonly record struct SnippetScore(int Found, int Missed, int Surplus, int Unwanted)
{
    public Ratio Ratio => Ratio.FromCounts(Found, Surplus, Missed);

    public static SnippetScore Compute(string text, CorpusPage page)
    {
        var found = page.With.Count(snippet => Holds(text, snippet, page));
        return new SnippetScore(found, page.With.Count - found, page.Without.Count(snippet => Holds(text, snippet, page)), page.Without.Count);
    }

    /// <summary>Whether a text holds a snippet, by the rule of the page's corpus: the one with whole texts compares without case.</summary>
    public static bool Holds(string text, string snippet, CorpusPage page) => CollapseSpace(text).Contains(
        CollapseSpace(snippet), page.PageType is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    public static SnippetScore operator +(SnippetScore left, SnippetScore right) => new(
        left.Found + right.Found, left.Missed + right.Missed, left.Surplus + right.Surplus, left.Unwanted + right.Unwanted);

    private static string CollapseSpace(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
