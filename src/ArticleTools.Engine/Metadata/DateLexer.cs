using System.Globalization;

namespace ArticleTools.Engine.Metadata;

/// <summary>Splits a text into the words, numbers and signs that dates are made of.</summary>
internal static class DateLexer
{
    private const int LongestNumber = 4;

    // Each of these ends the number before it, even where no space parts it from the next word.
    private const string Counters = "年月日号號时時分秒点點년월일시분초";

    public static List<DateToken> Split(ReadOnlySpan<char> text)
    {
        var tokens = new List<DateToken>();
        var i = 0;
        var glued = false;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] is '\u200E' or '\u200F')
            {
                i++;
                glued = false;
                continue;
            }

            var length = LengthOfToken(text[i..]);
            tokens.Add(Create(text.Slice(i, length), glued));
            i += length;
            glued = true;
        }

        return tokens;
    }

    private static int LengthOfToken(ReadOnlySpan<char> text)
    {
        var length = 1;
        if (char.IsDigit(text[0]))
        {
            while (length < text.Length && char.IsDigit(text[length]))
            {
                length++;
            }
        }
        else if (IsLetter(text[0]) && !Counters.Contains(text[0]))
        {
            while (length < text.Length && IsLetter(text[length]) && !Counters.Contains(text[length]))
            {
                length++;
            }
        }

        return length;
    }

    private static DateToken Create(ReadOnlySpan<char> text, bool glued)
    {
        if (!char.IsDigit(text[0]))
        {
            return new DateToken(text.ToString(), 0, IsNumber: false, IsLetter(text[0]), glued);
        }

        // Digits of other scripts count like ours; a long run of digits is no part of a date.
        Span<char> digits = stackalloc char[LongestNumber];
        if (text.Length > LongestNumber)
        {
            return new DateToken(text.ToString(), 0, IsNumber: false, IsWord: false, glued);
        }

        var number = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(text[i]);
            digits[i] = (char)('0' + digit);
            number = (number * 10) + digit;
        }

        return new DateToken(new string(digits[..text.Length]), number, IsNumber: true, IsWord: false, glued);
    }

    private static bool IsLetter(char sign) =>
        char.IsLetter(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
