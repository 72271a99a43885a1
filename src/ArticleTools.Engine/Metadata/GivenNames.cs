using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Metadata;

/// <summary>Common given names, by which a name is told from other words in title case.</summary>
internal static class GivenNames
{
    private static readonly WordTable<bool> Names = Load();

    /// <summary>Whether a word is a common given name, in any case. Of <c>Anne-Marie</c> the first part counts.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return Names.Contains(word) || (hyphen > 1 && Names.Contains(word[..hyphen]));
    }

    private static WordTable<bool> Load() => new(
        EmbeddedLines.Read("GivenNames.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase).Select(name => KeyValuePair.Create(name, true)));
}
