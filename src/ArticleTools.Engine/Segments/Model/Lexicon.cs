using System.Globalization;

namespace ArticleTools.Engine.Segments.Model;

/// <summary>Tokens with weights that speak for or against a block's being of the body.</summary>
internal sealed class Lexicon
{
    // By hash: of a few thousand tokens no two share one of 64 bits.
    private readonly Dictionary<ulong, float> _weights = [];

    public Lexicon(IEnumerable<KeyValuePair<string, float>> weights)
    {
        foreach (var (token, weight) in weights)
        {
            _weights[Hash(token)] = weight;
        }
    }

    /// <summary>Reads a token and its weight a line, parted by a tab.</summary>
    public static Lexicon Read(TextReader reader)
    {
        return new Lexicon(ReadLines(reader));

        static IEnumerable<KeyValuePair<string, float>> ReadLines(TextReader reader)
        {
            while (reader.ReadLine() is { } line)
            {
                if (line.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab)
                {
                    yield return new(line[..tab], float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>The weight of a token, 0 where it is not known.</summary>
    public float GetWeight(ReadOnlySpan<char> token) => _weights.GetValueOrDefault(Hash(token));

    // FNV-1a over the characters.
    private static ulong Hash(ReadOnlySpan<char> token)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in token)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
