using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine.Formats;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>Finds which blocks of a text are of the body that a person took from its page.</summary>
internal static class BlockLabels
{
    private const int GramLength = 4;
    private const int Around = 3;

    /// <summary>The share of each block's words that stand in the truth in the same surroundings.</summary>
    public static float[] Compute(IReadOnlyList<DraftBlock> blocks, string truth)
    {
        var words = blocks.Select(block => Words.Split(block.Text.ToLowerInvariant())).ToArray();
        var grams = CountGrams(Words.Split(truth.ToLowerInvariant()));
        var labels = ComputeCoverage(words, grams);
        DropRepetitions(words, grams, labels);
        return labels;
    }

    private static Dictionary<string, int> CountGrams(List<string> words)
    {
        var grams = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + GramLength <= words.Count; i++)
        {
            var gram = GetGram(words, i);
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }

        return grams;
    }

    // Runs of words reach across blocks: so a short subheading counts where it stands between paragraphs of the body.
    private static float[] ComputeCoverage(List<string>[] blocks, Dictionary<string, int> grams)
    {
        List<string> words = [.. blocks.SelectMany(block => block)];
        var isCovered = new bool[words.Count];
        for (var i = 0; i + GramLength <= words.Count; i++)
        {
            if (grams.ContainsKey(GetGram(words, i)))
            {
                Array.Fill(isCovered, value: true, i, GramLength);
            }
        }

        var start = 0;
        var labels = new float[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var count = blocks[i].Count;
            labels[i] = count == 0 ? 0 : (float)isCovered.AsSpan(start, count).Count(true) / count;
            start += count;
        }

        return labels;
    }

    // A teaser repeats the first paragraph: of blocks with the same words, the ones amid the body are of it.
    private static void DropRepetitions(List<string>[] blocks, Dictionary<string, int> grams, float[] labels)
    {
        var coverage = (float[])labels.Clone();
        var groups = Enumerable.Range(0, blocks.Length)
            .Where(i => blocks[i].Count >= GramLength && coverage[i] > 0.5f)
            .GroupBy(i => string.Join(' ', blocks[i]), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var most = Math.Max(1, grams.GetValueOrDefault(GetGram(blocks[group.First()], 0)));
            foreach (var repetition in group.OrderByDescending(GetCoverageAround).ThenBy(i => i).Skip(most))
            {
                labels[repetition] = 0;
            }
        }

        float GetCoverageAround(int index)
        {
            var start = Math.Max(0, index - Around);
            return coverage[start..Math.Min(coverage.Length, index + Around + 1)].Sum();
        }
    }

    private static string GetGram(List<string> words, int start) => string.Join(' ', words.GetRange(start, GramLength));
}
