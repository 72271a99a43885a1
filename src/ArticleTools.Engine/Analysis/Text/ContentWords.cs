namespace ArticleTools.Engine.Analysis.Text;

/// <summary>
/// Picks out the words that say what a text is about, in lower case: no stop words, and of short words only acronyms.
/// Neighbouring ideographs make pairs.
/// </summary>
internal static class ContentWords
{
    private const int ShortWord = 3;

    public static List<string> Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var scanner = new WordScanner(text);
        var ideographStart = 0;
        var ideographEnd = -1;
        while (scanner.MoveNext())
        {
            var end = scanner.Start + scanner.Length;
            if (!scanner.IsIdeograph)
            {
                Add(words, text[scanner.Start..end]);
                continue;
            }

            if (ideographEnd == scanner.Start)
            {
                words.Add(text[ideographStart..end].ToString());
            }

            ideographStart = scanner.Start;
            ideographEnd = end;
        }

        return words;
    }

    private static void Add(List<string> words, ReadOnlySpan<char> written)
    {
        var core = WithoutClitic(written);
        var isAcronym = core.Length > 1 && core.IndexOfAnyExceptInRange('A', 'Z') < 0;
        if (core.Length <= ShortWord && !isAcronym)
        {
            return;
        }

        var word = core.ToString().ToLowerInvariant();
        if (isAcronym || !StopWords.Contains(word))
        {
            words.Add(word);
        }
    }

    // "Doe’s" and "l’homme" are about Doe and homme.
    private static ReadOnlySpan<char> WithoutClitic(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe < 0 ? word
            : apostrophe >= word.Length - apostrophe - 1 ? word[..apostrophe]
            : word[(apostrophe + 1)..];
    }
}
