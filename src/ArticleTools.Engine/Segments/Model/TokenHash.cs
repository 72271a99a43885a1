namespace ArticleTools.Engine.Segments.Model;

/// <summary>FNV-1a over the characters of a token, mixed at the end.</summary>
internal static class TokenHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> token)
    {
        var hash = Basis;
        foreach (var c in token)
        {
            hash = (hash ^ c) * Prime;
        }

        // The multiplications carry upwards only, by few bits: once more, for the top, by which tokens are filtered, to depend on
        // the last characters too, and the bottom on all.
        hash = (hash ^ (hash >> 32)) * Mixer;
        return hash ^ (hash >> 32);
    }
}
