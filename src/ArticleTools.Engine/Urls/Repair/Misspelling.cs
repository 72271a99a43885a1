namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Tells words that differ by no more than one slip of the hand.</summary>
internal static class Misspelling
{
    /// <summary>Whether a word is another one, in any case, with at most one letter too many, too few or wrong, or two that changed places.</summary>
    public static bool Is(ReadOnlySpan<char> written, ReadOnlySpan<char> word)
    {
        while (!written.IsEmpty && !word.IsEmpty && AreSame(written[0], word[0]))
        {
            written = written[1..];
            word = word[1..];
        }

        while (!written.IsEmpty && !word.IsEmpty && AreSame(written[^1], word[^1]))
        {
            written = written[..^1];
            word = word[..^1];
        }

        return (written.Length <= 1 && word.Length <= 1)
            || (written.Length == 2 && word.Length == 2 && AreSame(written[0], word[1]) && AreSame(written[1], word[0]));
    }

    private static bool AreSame(char written, char letter) => char.ToLowerInvariant(written) == letter;
}
