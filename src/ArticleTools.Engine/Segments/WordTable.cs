using System.Collections.Frozen;

namespace ArticleTools.Engine.Segments;

/// <summary>Values by word, found by a span of text in any case without making a string of it.</summary>
internal sealed class WordTable<TValue>
{
    private const int AsciiCount = 128;
    private const int LongestFiltered = 63;

    // Most words of a text are in no table: their first letter and length tell so at less cost than a hash.
    private readonly ulong[] _lengthsByFirstLetter = new ulong[AsciiCount];
    private readonly FrozenDictionary<int, KeyValuePair<string, TValue>[]> _byHash;

    public WordTable(IEnumerable<KeyValuePair<string, TValue>> words)
    {
        _byHash = words.GroupBy(word => Hash(word.Key)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (var (word, _) in _byHash.Values.SelectMany(sharing => sharing))
        {
            if (char.IsAscii(word[0]))
            {
                _lengthsByFirstLetter[char.ToLowerInvariant(word[0])] |= LengthBit(word.Length);
                _lengthsByFirstLetter[char.ToUpperInvariant(word[0])] |= LengthBit(word.Length);
            }
        }
    }

    public bool TryGetValue(ReadOnlySpan<char> word, out TValue? value)
    {
        if (MayContain(word) && _byHash.TryGetValue(Hash(word), out var sharing))
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

    private bool MayContain(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (!char.IsAscii(word[0]) || (_lengthsByFirstLetter[word[0]] & LengthBit(word.Length)) != 0);

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, LongestFiltered);

    private static int Hash(ReadOnlySpan<char> word) => string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);
}
