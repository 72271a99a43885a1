using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>The outward form of a block's text: what tells sentences from labels in any language.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextShape
{
    // Enough to tell; a longer text does not become another kind of text.
    private const int MaximumLength = 3000;

    private TextShape(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaximumLength)];
        var wordLength = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                var startsWord = wordLength++ == 0;
                Words += startsWord ? 1 : 0;
                LettersAndDigits++;
                Digits += char.IsAsciiDigit(c) ? 1 : 0;
                var isUpper = char.IsUpper(c);
                Uppers += isUpper ? 1 : 0;
                Capitalised += startsWord && isUpper ? 1 : 0;
                continue;
            }

            wordLength = 0;
            switch (c)
            {
                case '.' or '!' or '?' when i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '"' or '”' or ')':
                    Sentences++;
                    break;
                case '。' or '！' or '？' or '؟' or '।':
                    Sentences++;
                    break;
                case ',' or '，' or '、' or '،' or ';':
                    Commas++;
                    break;
                case '|' or '•' or '·' or '›' or '»' or '/' or '→' or '>' or '+' or '#' or '@' or '©':
                    Symbols++;
                    break;
                case '$' or '€' or '£' or '¥' or '₹':
                    Prices++;
                    break;
                case '\n':
                    Lines++;
                    break;
            }
        }
    }

    public int Words { get; }

    public int LettersAndDigits { get; }

    public int Digits { get; }

    public int Uppers { get; }

    public int Capitalised { get; }

    public int Sentences { get; }

    public int Commas { get; }

    public int Symbols { get; }

    public int Prices { get; }

    public int Lines { get; }

    public static TextShape Of(string text) => new(text);
}
