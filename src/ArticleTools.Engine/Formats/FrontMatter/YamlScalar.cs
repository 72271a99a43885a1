using System.Buffers;
using System.Globalization;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Types plain scalars by the core schema of YAML 1.2, and ISO 8601 dates and times as well.</summary>
internal static class YamlScalar
{
    private static readonly SearchValues<char> FloatCharacters = SearchValues.Create("0123456789.eE+-");

    /// <summary>The typed value; what the schema doesn't know, such as <c>yes</c>, stays a string.</summary>
    public static object? Type(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        _ when !char.IsAsciiDigit(text[0]) && text[0] is not ('.' or '+' or '-') => text,
        _ => TypeNumber(text) ?? (IsoTimestamp.TryParse(text, out var time) ? time : text),
    };

    private static object? TypeNumber(string text)
    {
        var digits = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        if (digits is ".inf" or ".Inf" or ".INF")
        {
            return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return RadixInteger.TryParse(digits[2..], 16, out var hexadecimal) ? hexadecimal : null;
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return RadixInteger.TryParse(digits[2..], 8, out var octal) ? octal : null;
        }

        if (digits.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : null;
        }

        const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return !digits.ContainsAnyExcept(FloatCharacters)
            && double.TryParse(text, Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? number
                : null;
    }
}
