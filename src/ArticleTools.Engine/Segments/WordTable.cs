using System.Collections.Frozen;

namespace ArticleTools.Engine.Segments;

/// <summary>Values by word, found by a span of text in any case without making a string of it.</summary>
internal sealed class WordTable<TValue>
{
    private readonly FrozenDictionary<int, KeyValuePair<string, TValue>[]> _byHash;

    public WordTable(IEnumerable<KeyValuePair<string, TValue>> words) =>
        _byHash = words.GroupBy(word => Hash(word.Key)).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public bool TryGetValue(ReadOnlySpan<char> word, out TValue? value)
    {
        if (_byHash.TryGetValue(Hash(word), out var sharing))
        {
            foreach (var (key, found) in sharing)
            {
                if (word.Equals(key, StringComparison.OrdinalIgnoreCase))
                {
                    value = found;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    private static int Hash(ReadOnlySpan<char> word) => string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);
}
