using System.Buffers;
using System.Globalization;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Splits a paragraph into words and marks, with each quotation as one token, so that what is quoted says nothing about who speaks.</summary>
internal static class SpeechTokenizer
{
    private const int LongestAbbreviation = 5;

    // "they’ll"
    private const int LongestClitic = 7;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static List<SpeechToken> Split(string text, IReadOnlyList<QuotedSpan> quotations)
    {
        var tokens = new List<SpeechToken>();
        var next = 0;
        var position = 0;
        while (position < text.Length)
        {
            if (next < quotations.Count && position >= quotations[next].Marked.Start)
            {
                var end = Math.Max(position, quotations[next].Marked.End);
                tokens.Add(new SpeechToken(position, end, SpeechTokenKind.Quotation, "", Quotation: next));
                position = end;
                next++;
                continue;
            }

            var limit = next < quotations.Count ? quotations[next].Marked.Start : text.Length;
            var start = position;
            if (IsWordPart(text[position]) || (text[position] == '@' && position + 1 < limit && char.IsLetter(text[position + 1])))
            {
                position = WordEnd(text, position + 1, limit);
                AddWord(tokens, text, start, ref position, limit);
            }
            else
            {
                position++;
                if (KindOf(text, start) is { } kind)
                {
                    tokens.Add(new SpeechToken(start, position, kind, ""));
                }
            }
        }

        return tokens;
    }

    private static void AddWord(List<SpeechToken> tokens, string text, int start, ref int end, int limit)
    {
        // "dit-elle", "a-t-il": the verb and its subject.
        var hyphen = text.AsSpan(start, end - start).LastIndexOf('-');
        if (hyphen > 0 && IsInvertedPronoun(text.AsSpan(start + hyphen + 1, end - start - hyphen - 1)))
        {
            var verbEnd = start + hyphen;
            verbEnd -= text.AsSpan(start, hyphen).EndsWith("-t", StringComparison.Ordinal) ? 2 : 0;
            tokens.Add(Word(text, start, verbEnd));
            tokens.Add(Word(text, start + hyphen + 1, end));
            return;
        }

        if (end < limit && text[end] == '.' && IsAbbreviation(text, start, end))
        {
            end++;
        }

        tokens.Add(Word(text, start, end));
    }

    private static SpeechToken Word(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var isPossessive = word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’';
        var isCapital = char.IsUpper(word[0]) || word[0] == '@' || (word.Length > 1 && char.IsDigit(word[0]) && word.IndexOfAnyInRange('A', 'Z') > 0);
        var lower = (isPossessive ? word[..^2] : word).ToString().ToLowerInvariant();
        var apostrophe = word.Length <= LongestClitic && !isPossessive ? word.IndexOfAny('\'', '’') : -1;
        if (apostrophe > 0 && lower[..apostrophe] is "i" or "he" or "she" or "we" or "they" or "you")
        {
            return new SpeechToken(start, start + apostrophe, SpeechTokenKind.Word, lower[..apostrophe], isCapital); // "I’ve"
        }

        return new SpeechToken(start, end, SpeechTokenKind.Word, lower, isCapital, isPossessive);
    }

    private static int WordEnd(string text, int position, int limit)
    {
        while (position < limit)
        {
            if (!IsWordPart(text[position]) && !(position + 1 < limit && IsJoiner(text[position]) && IsWordPart(text[position + 1])))
            {
                break;
            }

            position++;
        }

        return position;
    }

    // "Mr.", "J.", "U.S.": a full stop that does not end the sentence.
    private static bool IsAbbreviation(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return char.IsUpper(word[0])
            && (word is "Inc" or "Corp" or "Ltd" or "Co" or "Jr" or "Sr" or "St" or "Ph" or "No" or "Jan" or "Feb" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec" || word.Length == 1 || word.Contains('.') || (word.Length <= LongestAbbreviation && SpeechWords.IsTitle(word.ToString().ToLowerInvariant()) && IsShortened(word)));
    }

    // "Dr", "Mrs", "Gen": but one vowel at most, and that behind the first letter.
    private static bool IsShortened(ReadOnlySpan<char> word) => word.IndexOfAny(Vowels) is < 0 or 1;

    private static bool IsInvertedPronoun(ReadOnlySpan<char> word) => word is "il" or "elle" or "ils" or "elles" or "on" or "je";

    private static bool IsWordPart(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(char character) => character is '\'' or '’' or '-' or '‐' or '‑' or '.' or '&' or '@' or '/' or '_' or '·' or '*';

    private static SpeechTokenKind? KindOf(string text, int position) => text[position] switch
    {
        ',' or '،' or '、' or '，' => SpeechTokenKind.Comma,
        ':' or '：' => SpeechTokenKind.Colon,
        ';' or '；' => SpeechTokenKind.Semicolon,
        '—' or '–' => SpeechTokenKind.Dash,
        '-' when position + 1 == text.Length || char.IsWhiteSpace(text[position + 1]) || position == 0 || char.IsWhiteSpace(text[position - 1]) => SpeechTokenKind.Dash,
        '(' or '[' => SpeechTokenKind.Opening,
        ')' or ']' => SpeechTokenKind.Closing,
        '.' or '!' or '?' or '…' or '。' or '！' or '？' or '\n' => SpeechTokenKind.Stop,
        _ => null,
    };
}
