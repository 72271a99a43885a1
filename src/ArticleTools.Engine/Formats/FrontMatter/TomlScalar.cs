using System.Globalization;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Types what TOML writes without quotation marks.</summary>
internal static class TomlScalar
{
    /// <summary>Reads a boolean, number, date or time. A time without a date has no type of its own here and stays a string.</summary>
    public static bool TryType(string token, out object? value)
    {
        var unsigned = token.AsSpan(token.StartsWith('+') || token.StartsWith('-') ? 1 : 0);
        value = token switch
        {
            "true" => true,
            "false" => false,
            _ when unsigned is "inf" => token[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
            _ when unsigned is "nan" => double.NaN,
            _ when IsoTimestamp.TryParse(token, out var timestamp) => timestamp,
            _ when TimeOnly.TryParse(token, CultureInfo.InvariantCulture, out _) && token.Contains(':') => token,
            _ => TypeNumber(token, unsigned),
        };
        return value is not null;
    }

    private static object? TypeNumber(string token, ReadOnlySpan<char> unsigned)
    {
        if (!HasProperUnderscores(unsigned))
        {
            return null;
        }

        var text = token.Replace("_", "", StringComparison.Ordinal);
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b')
        {
            var radix = text[1] switch { 'x' => 16, 'o' => 8, _ => 2 };
            return RadixInteger.TryParse(text.AsSpan(2), radix, out var integer) ? integer : null;
        }

        var digits = text.AsSpan(token.Length - unsigned.Length);
        var whole = digits.IndexOfAny(".eE");
        var leading = whole < 0 ? digits : digits[..whole];
        if (leading.IsEmpty || leading.IndexOfAnyExceptInRange('0', '9') >= 0 || (leading.Length > 1 && leading[0] == '0'))
        {
            return null;
        }

        if (whole < 0)
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : null;
        }

        const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var point = digits.IndexOf('.');
        return (point < 0 || (point + 1 < digits.Length && char.IsAsciiDigit(digits[point + 1])))
            && double.TryParse(text, Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    // An underscore stands between two digits.
    private static bool HasProperUnderscores(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_'
                && (i == 0 || i == text.Length - 1 || !char.IsAsciiHexDigit(text[i - 1]) || !char.IsAsciiHexDigit(text[i + 1])))
            {
                return false;
            }
        }

        return true;
    }
}
