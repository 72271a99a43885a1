using System.Text;

namespace ArticleTools.Engine.Segments;

/// <summary>The phrases of the tables in the folder <c>Phrases</c>, one table a role, found by their first word.</summary>
internal static class PhraseTable
{
    private static readonly Phrase[] All = [.. Enum.GetValues<ArticleBlockRole>().SelectMany(Load)];

    private static readonly WordTable<Phrase[]> AtStart = Index(All);

    private static readonly WordTable<Phrase[]> AnywhereElse = Index(All.Where(phrase => phrase.Match >= PhraseMatch.Ends));

    /// <summary>The phrases that may begin with a word at the start of a block, the surest first, then the longest.</summary>
    public static ReadOnlySpan<Phrase> StartingBlockWith(ReadOnlySpan<char> word) =>
        AtStart.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>The phrases that may begin with a word within a block, the surest first, then the longest.</summary>
    public static ReadOnlySpan<Phrase> StartingWith(ReadOnlySpan<char> word) =>
        AnywhereElse.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>The letters, digits and apostrophes with which a text begins.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsOfWord(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    public static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '\'';

    private static WordTable<Phrase[]> Index(IEnumerable<Phrase> phrases) => new(
        phrases.GroupBy(phrase => FirstWord(phrase.Text.AsSpan(phrase.KeyOffset)).ToString(), StringComparer.OrdinalIgnoreCase)
            .Select(group => KeyValuePair.Create(group.Key, group.OrderBy(p => p.Match).ThenByDescending(p => p.Text.Length).ToArray())));

    private static IEnumerable<Phrase> Load(ArticleBlockRole role)
    {
        var assembly = typeof(PhraseTable).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Phrases.{role}.txt");
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var furniture = new Furniture(role, "phrase/" + KebabCase(role.ToString()));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return Parse(line, furniture);
            }
        }
    }

    private static Phrase Parse(string line, Furniture furniture)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var match = Enum.Parse<PhraseMatch>(line.AsSpan(0, space), ignoreCase: true);
        var text = line[space..].Trim();
        var key = 0;
        while (!IsOfWord(text[key]))
        {
            key++;
        }

        return new Phrase(text, key, match, !text.Contains(' ', StringComparison.Ordinal), furniture);
    }

    private static string KebabCase(string name)
    {
        var builder = new StringBuilder(name.Length + 2);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && builder.Length > 0)
            {
                builder.Append('-');
            }

            builder.Append(char.ToLowerInvariant(character));
        }

        return builder.ToString();
    }
}
