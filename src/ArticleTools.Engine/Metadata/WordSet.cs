namespace ArticleTools.Engine.Metadata;

/// <summary>The distinct words of a short text, for telling how much two texts have in common.</summary>
internal sealed class WordSet
{
    private readonly string[] _words;

    public WordSet(string text)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        _words = [.. words];
    }

    public int Count => _words.Length;

    /// <summary>How much the two have in common: 1 for the same words, 0 for none (the Sørensen–Dice coefficient).</summary>
    public double Similarity(WordSet other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < _words.Length && j < other._words.Length)
        {
            var order = string.CompareOrdinal(_words[i], other._words[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common == 0 ? 0 : 2.0 * common / (_words.Length + other._words.Length);
    }
}
