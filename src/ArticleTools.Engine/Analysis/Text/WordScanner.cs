using System.Globalization;
using System.Text;

namespace ArticleTools.Engine.Analysis.Text;

/// <summary>
/// Finds words as a person counts them: runs of letters, digits and marks, with an apostrophe, hyphen, full stop, ampersand or low line
/// between two of them as part of the word, a comma between two digits likewise, and each ideograph or kana as a word of its own.
/// Scripts that write no spaces and no ideographs, such as Thai, count a run as one word.
/// </summary>
internal ref struct WordScanner
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    public WordScanner(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Where the current word starts.</summary>
    public int Start { get; private set; }

    /// <summary>How long the current word is.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the current word is one ideograph or kana.</summary>
    public bool IsIdeograph { get; private set; }

    /// <summary>Counts the words of a text.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var scanner = new WordScanner(text);
        var count = 0;
        while (scanner.MoveNext())
        {
            count++;
        }

        return count;
    }

    /// <summary>Moves to the next word.</summary>
    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            var kind = Classify(_position, out var length);
            Start = _position;
            _position += length;
            if (kind == CharacterKind.Ideograph)
            {
                // Marks that follow, such as a variation selector or a voicing mark, belong to it.
                SkipMarks();
                return Found(isIdeograph: true);
            }

            if (kind is CharacterKind.Letter or CharacterKind.Digit)
            {
                SkipWord(kind);
                return Found(isIdeograph: false);
            }
        }

        return false;
    }

    private bool Found(bool isIdeograph)
    {
        Length = _position - Start;
        IsIdeograph = isIdeograph;
        return true;
    }

    private void SkipMarks()
    {
        while (_position < _text.Length && Classify(_position, out var length) == CharacterKind.Mark)
        {
            _position += length;
        }
    }

    private void SkipWord(CharacterKind previous)
    {
        while (_position < _text.Length)
        {
            var kind = Classify(_position, out var length);
            if (kind is CharacterKind.Letter or CharacterKind.Digit)
            {
                previous = kind;
            }
            else if (kind != CharacterKind.Mark && !Joins(_text[_position], previous, _position + 1))
            {
                return;
            }

            _position += length;
        }
    }

    private readonly bool Joins(char character, CharacterKind previous, int next)
    {
        if (next >= _text.Length)
        {
            return false;
        }

        var isComma = character == ',';
        if (!isComma && character is not ('\'' or '’' or '-' or '‐' or '‑' or '.' or '&' or '_' or '·'))
        {
            return false;
        }

        var following = Classify(next, out _);
        return isComma
            ? previous == CharacterKind.Digit && following == CharacterKind.Digit
            : following is CharacterKind.Letter or CharacterKind.Digit;
    }

    private readonly CharacterKind Classify(int position, out int length)
    {
        var character = _text[position];
        length = 1;
        if (character < 0x80)
        {
            return char.IsAsciiLetter(character) ? CharacterKind.Letter
                : char.IsAsciiDigit(character) ? CharacterKind.Digit
                : CharacterKind.Other;
        }

        var codePoint = (int)character;
        var category = char.GetUnicodeCategory(character);
        if (category == UnicodeCategory.Surrogate)
        {
            Rune.DecodeFromUtf16(_text[position..], out var rune, out length);
            codePoint = rune.Value;
            category = Rune.GetUnicodeCategory(rune);
        }

        return category switch
        {
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter when IsIdeographic(codePoint) => CharacterKind.Ideograph,
            <= UnicodeCategory.OtherLetter => CharacterKind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Mark,
            UnicodeCategory.Format when codePoint is 0x00AD or 0x200C or 0x200D => CharacterKind.Mark, // soft hyphen and joiners
            _ => CharacterKind.Other,
        };
    }

    private static bool IsIdeographic(int codePoint) => codePoint
        is 0x3005 or (>= 0x3041 and <= 0x30FF) // iteration mark, hiragana, katakana
        or (>= 0x31F0 and <= 0x31FF) // katakana extensions
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) // unified ideographs
        or (>= 0xF900 and <= 0xFAFF) // compatibility ideographs
        or (>= 0xFF66 and <= 0xFF9D) // half-width katakana
        or (>= 0x20000 and <= 0x3FFFF); // supplementary ideographs

    private enum CharacterKind
    {
        Other,
        Letter,
        Digit,
        Mark,
        Ideograph,
    }
}
