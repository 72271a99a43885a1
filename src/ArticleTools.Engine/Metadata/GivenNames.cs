using System.Text;
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

    private static WordTable<bool> Load()
    {
        using var stream = typeof(GivenNames).Assembly.GetManifestResourceStream("GivenNames.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                names.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return new WordTable<bool>(names.Select(name => KeyValuePair.Create(name, true)));
    }
}
