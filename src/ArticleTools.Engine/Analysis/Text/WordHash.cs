namespace ArticleTools.Engine.Analysis.Text;

/// <summary>Numbers for words, the same in every run: those of the framework differ from run to run.</summary>
internal static class WordHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a word in whatever case (FNV-1a).</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var character in word)
        {
            hash = (hash ^ char.ToLowerInvariant(character)) * Prime;
        }

        return hash;
    }

    /// <summary>The number of a run of words.</summary>
    public static ulong OfRun(ReadOnlySpan<ulong> words)
    {
        var hash = Offset;
        foreach (var word in words)
        {
            hash = (hash ^ word ^ (word >> 32)) * Prime;
        }

        return hash ^ (hash >> 29);
    }
}
