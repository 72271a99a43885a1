using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>What of a text can be counted: running text has many words and sentence marks, labels have few.</summary>
/// <param name="Words">The number of words; in scripts without spaces, one for two characters.</param>
/// <param name="Sentences">How many words end with a mark that ends or parts a sentence.</param>
/// <param name="EndsSentence">Whether the text ends as a sentence does.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextMeasure(int Words, int Sentences, bool EndsSentence)
{
    private const int ProseWords = 12;
    private const int LongProseWords = 20;

    /// <summary>Whether the text reads as a paragraph.</summary>
    public bool IsProse => Words >= ProseWords && (EndsSentence || Sentences > 0);

    /// <summary>Whether the text is a paragraph beyond doubt.</summary>
    public bool IsLongProse => Words >= LongProseWords && EndsSentence;

    public static TextMeasure Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var ideographs = 0;
        var sentences = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character >= '\u2E80')
            {
                ideographs += char.IsLetter(character) ? 1 : 0;
                sentences += character is '。' or '，' or '、' or '！' or '？' ? 1 : 0;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(character))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (char.IsWhiteSpace(character))
            {
                sentences += i > 0 && text[i - 1] is '.' or ',' or ';' or '!' or '?' ? 1 : 0;
                inWord = false;
            }
        }

        return new TextMeasure(words + (ideographs / 2), sentences, LineShape.EndsSentence(text));
    }
}
