using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// The words of a quotation as numbers, and fingerprints by which near-identical ones find each other. A fingerprint is the number of a run of
/// three words; of each few neighbouring runs the least is kept (winnowing), so that two texts with five words in a row in common share one.
/// </summary>
internal sealed class QuotationWording
{
    private const int RunLength = 3;
    private const int Window = 3;

    // What a longer quotation has in common with another is told by as many words as well, and a comparison stays short.
    private const int MaximumWords = 256;

    // So much of the shorter wording must stand in the longer in the same order.
    private const double RequiredShare = 0.8;

    private readonly ulong[] _words;

    private QuotationWording(ulong[] words)
    {
        _words = words;
        Fingerprints = Select(words);
    }

    /// <summary>The number of words compared.</summary>
    public int Length => _words.Length;

    /// <summary>The fingerprints with the place of each.</summary>
    public IReadOnlyList<(ulong Hash, int Place)> Fingerprints { get; }

    /// <summary>Reads the words of a text.</summary>
    public static QuotationWording Of(string text)
    {
        var words = new List<ulong>();
        var scanner = new WordScanner(text);
        while (words.Count < MaximumWords && scanner.MoveNext())
        {
            words.Add(WordHash.Of(text.AsSpan(scanner.Start, scanner.Length)));
        }

        return new QuotationWording([.. words]);
    }

    /// <summary>Whether two wordings are one word for word.</summary>
    public bool IsSame(QuotationWording other) => _words.AsSpan().SequenceEqual(other._words);

    /// <summary>Whether the shorter of two wordings stands in the longer, but for a few words.</summary>
    /// <param name="other">The other wording.</param>
    /// <param name="place">The place of a fingerprint that both have, in this one.</param>
    /// <param name="otherPlace">Its place in the other.</param>
    public bool Matches(QuotationWording other, int place, int otherPlace)
    {
        if (Length > other.Length)
        {
            return other.Matches(this, otherPlace, place);
        }

        var slack = Math.Max(RunLength, Length / 4);
        var start = Math.Max(0, otherPlace - place - slack);
        var end = Math.Min(other.Length, otherPlace - place + Length + slack);
        return CommonLength(_words, other._words.AsSpan(start, end - start)) >= RequiredShare * Length;
    }

    private static List<(ulong Hash, int Place)> Select(ulong[] words)
    {
        var selected = new List<(ulong Hash, int Place)>();
        var last = -1;
        var runs = Math.Max(words.Length > 0 ? 1 : 0, words.Length - RunLength + 1);
        for (var first = 0; first < Math.Max(1, runs - Window + 1) && runs > 0; first++)
        {
            var (hash, place) = Least(words, first, Math.Min(runs, first + Window));
            if (place != last)
            {
                selected.Add((hash, place));
                last = place;
            }
        }

        return selected;
    }

    private static (ulong Hash, int Place) Least(ulong[] words, int first, int end)
    {
        var least = (Hash: ulong.MaxValue, Place: first);
        for (var i = first; i < end; i++)
        {
            var hash = WordHash.OfRun(words.AsSpan(i, Math.Min(RunLength, words.Length - i)));
            least = hash < least.Hash ? (hash, i) : least;
        }

        return least;
    }

    // The length of the longest common subsequence.
    private static int CommonLength(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        Span<int> row = stackalloc int[MaximumWords + 1];
        row.Clear();
        foreach (var word in first)
        {
            var diagonal = 0;
            for (var i = 0; i < second.Length; i++)
            {
                var above = row[i + 1];
                row[i + 1] = word == second[i] ? diagonal + 1 : Math.Max(above, row[i]);
                diagonal = above;
            }
        }

        return row[second.Length];
    }
}
