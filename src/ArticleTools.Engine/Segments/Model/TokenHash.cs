namespace ArticleTools.Engine.Segments.Model;

/// <summary>FNV-1a over the characters of a token.</summary>
internal static class TokenHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> token)
    {
        var hash = Basis;
        foreach (var c in token)
        {
            hash = (hash ^ c) * Prime;
        }

        // The multiplication carries upwards only: the top, by which tokens are filtered, is to depend on all, and so is the bottom.
        return hash ^ (hash >> 32);
    }
}
