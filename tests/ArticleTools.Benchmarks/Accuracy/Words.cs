using System.Globalization;
using System.Text;

namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>
/// Words as Python's <c>\w+</c> finds them: runs of letters, numbers and underscores.
/// .NET's <c>\w</c> would take combining marks as well, and the published scores do not.
/// </summary>
internal static class Words
{
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = -1;
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..index]);
                start = -1;
            }

            index += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    /// <summary>A text without case, punctuation and surplus white space, for comparing two of them.</summary>
    public static string Fold(string text) => string.Join(' ', Split(text)).ToLowerInvariant();

    private static bool IsWord(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value == '_'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
