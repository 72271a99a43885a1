using System.Globalization;

namespace ArticleTools.Engine.Metadata;

/// <summary>Reads seconds or milliseconds since 1970, where there are as many digits as a time since 2001 has.</summary>
internal static class UnixTime
{
    private const int SecondsDigits = 10;
    private const int MillisecondsDigits = 13;
    private const long LastSecond = 4_102_444_799; // the end of 2099

    public static bool TryParse(ReadOnlySpan<char> text, out ParsedDate date)
    {
        date = default;
        if (text.Length is not (SecondsDigits or MillisecondsDigits)
            || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var milliseconds = text.Length == SecondsDigits ? number * 1000 : number;
        if (text[0] == '0' || milliseconds / 1000 > LastSecond)
        {
            return false;
        }

        date = new ParsedDate(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), ArticleDatePrecision.Time);
        return true;
    }
}
