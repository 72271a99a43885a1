namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>How a text compares with the whole text that a person took from the page.</summary>
/// <param name="Words">Lower-cased words, each as often as it occurs.</param>
/// <param name="FourGrams">Runs of four words, each as often as it occurs: this also sees the order.</param>
/// <param name="IsExact">Whether the words are the same in the same order.</param>
internal readonly record struct TextScore(Ratio Words, Ratio FourGrams, bool IsExact)
{
    public static TextScore Compute(string text, string truth)
    {
        var actual = Accuracy.Words.Split(text);
        var expected = Accuracy.Words.Split(truth);
        return new TextScore(
            Compare(actual.ConvertAll(word => word.ToLowerInvariant()), expected.ConvertAll(word => word.ToLowerInvariant())),
            Compare(GetFourGrams(actual), GetFourGrams(expected)),
            actual.SequenceEqual(expected, StringComparer.Ordinal));
    }

    private static List<(string?, string?, string?, string?)> GetFourGrams(List<string> words)
    {
        var grams = new List<(string?, string?, string?, string?)>();
        for (var i = 0; i < (words.Count == 0 ? 0 : Math.Max(1, words.Count - 3)); i++)
        {
            grams.Add((words[i], At(i + 1), At(i + 2), At(i + 3)));
        }

        return grams;

        string? At(int index) => index < words.Count ? words[index] : null;
    }

    private static Ratio Compare<T>(List<T> actual, List<T> expected)
        where T : notnull
    {
        var unmatched = new Dictionary<T, int>();
        foreach (var item in expected)
        {
            unmatched[item] = unmatched.GetValueOrDefault(item) + 1;
        }

        var matched = 0;
        foreach (var item in actual)
        {
            if (unmatched.TryGetValue(item, out var count) && count > 0)
            {
                unmatched[item] = count - 1;
                matched++;
            }
        }

        return Ratio.FromCounts(matched, actual.Count - matched, expected.Count - matched);
    }
}
