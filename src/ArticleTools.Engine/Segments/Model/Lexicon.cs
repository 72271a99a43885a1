using System.Globalization;
using System.Numerics;

namespace ArticleTools.Engine.Segments.Model;

/// <summary>Tokens with weights that speak for or against a block's being of the body.</summary>
internal sealed class Lexicon
{
    // Most tokens of a page are in no lexicon: sparse slots and a set of bits that fits the nearest cache tell so at once.
    private const int SlotsOfToken = 4;
    private const int BitsOfFilter = 17;

    // By hash: of a few thousand tokens no two share one of 64 bits.
    private readonly ulong[] _hashes;
    private readonly float[] _weights;
    private readonly ulong[] _filter = new ulong[(1 << BitsOfFilter) / 64];

    public Lexicon(IReadOnlyCollection<KeyValuePair<string, float>> weights)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, weights.Count * SlotsOfToken));
        _hashes = new ulong[slots];
        _weights = new float[slots];
        foreach (var (token, weight) in weights)
        {
            var hash = TokenHash.Of(token);
            var slot = FindSlot(hash);
            (_hashes[slot], _weights[slot]) = (hash, weight);
            _filter[hash >> (64 - BitsOfFilter + 6)] |= 1UL << (int)((hash >> (64 - BitsOfFilter)) & 63);
        }
    }

    /// <summary>Reads a token and its weight a line, parted by a tab.</summary>
    public static List<KeyValuePair<string, float>> Read(TextReader reader)
    {
        var weights = new List<KeyValuePair<string, float>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab)
            {
                weights.Add(new(line[..tab], float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture)));
            }
        }

        return weights;
    }

    /// <summary>The weight of the token with a hash, 0 where it is not known.</summary>
    public float GetWeight(ulong hash) =>
        (_filter[hash >> (64 - BitsOfFilter + 6)] & (1UL << (int)((hash >> (64 - BitsOfFilter)) & 63))) == 0 ? 0 : _weights[FindSlot(hash)];

    // The slot of a token, or the empty one in which it would be.
    private int FindSlot(ulong hash)
    {
        var slot = (int)hash & (_hashes.Length - 1);
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & (_hashes.Length - 1);
        }

        return slot;
    }
}
