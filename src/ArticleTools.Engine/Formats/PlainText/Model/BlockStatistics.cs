using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Formats.PlainText.Model;

/// <summary>What can be counted in the text of a block in one pass, in any language.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlockStatistics
{
    // Enough to tell; a longer text does not become another kind of text.
    private const int MaximumLength = 4000;
    private const int LongestShortWord = 3;

    private BlockStatistics(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaximumLength)];
        Length = text.Length;
        EndsSentence = LineShape.EndsSentence(text);
        var ideographs = 0;
        var wordStart = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var character = i < text.Length ? text[i] : ' ';
            if (character < '\u2E80' && char.IsLetterOrDigit(character))
            {
                wordStart = wordStart < 0 ? i : wordStart;
                Letters++;
                Digits += char.IsAsciiDigit(character) ? 1 : 0;
                Uppers += char.IsUpper(character) ? 1 : 0;
                continue;
            }

            if (wordStart >= 0)
            {
                var word = text[wordStart..i];
                wordStart = -1;
                Words++;
                Capitalised += char.IsUpper(word[0]) ? 1 : 0;
                ShortLow += word.Length <= LongestShortWord && char.IsLower(word[0]) ? 1 : 0;
                Years += word is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(word[3]) ? 1 : 0;
            }

            if (character >= '\u2E80' && char.IsLetter(character))
            {
                ideographs++;
                Letters++;
                continue;
            }

            switch (character)
            {
                case '.' or '!' or '?' or '…' when i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]):
                    Sentences += i > 0 && text[i - 1] is '.' or '!' or '?' ? 0 : 1;
                    Questions += character == '?' ? 1 : 0;
                    Exclamations += character == '!' ? 1 : 0;
                    break;
                case '。' or '！' or '？' or '؟' or '।':
                    Sentences++;
                    break;
                case ',' or ';' or '，' or '、' or '،':
                    Commas++;
                    break;
                case '|' or '•' or '·' or '›' or '»' or '/' or '→' or '>' or '+' or '#' or '@' or '©' or '[' or ']' or '\t':
                    Symbols++;
                    break;
                case '"' or '“' or '”' or '„' or '«' or '「' or '」':
                    Quotes++;
                    break;
                case ':' when IsClock(text, i):
                    Clocks++;
                    break;
            }
        }

        Words += ideographs / 2;
    }

    public int Length { get; }

    public int Words { get; }

    public int Letters { get; }

    public int Digits { get; }

    public int Uppers { get; }

    /// <summary>Words that begin with a capital.</summary>
    public int Capitalised { get; }

    /// <summary>Words of up to three letters, none a capital: mostly articles, prepositions and pronouns.</summary>
    public int ShortLow { get; }

    public int Years { get; }

    public int Clocks { get; }

    public int Sentences { get; }

    public int Questions { get; }

    public int Exclamations { get; }

    public int Commas { get; }

    public int Symbols { get; }

    public int Quotes { get; }

    public bool EndsSentence { get; }

    public static BlockStatistics Of(ReadOnlySpan<char> text) => new(text);

    private static bool IsClock(ReadOnlySpan<char> text, int colon) =>
        colon > 0 && colon + 2 < text.Length
        && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]) && char.IsAsciiDigit(text[colon + 2]);
}
