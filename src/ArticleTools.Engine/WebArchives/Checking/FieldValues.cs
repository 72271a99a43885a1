using System.Buffers;
using System.Globalization;
using System.Net;
using ArticleTools.Engine.WebArchives.Digests;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>Tells whether the values of a header's fields are of the forms that WARC 1.1 gives them.</summary>
internal static class FieldValues
{
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly string[] PreciseDates = ["yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private static readonly string[] Dates =
    [
        "yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm'Z'", .. PreciseDates,
    ];

    /// <summary>A time in UTC, in one of the precisions of WARC 1.1.</summary>
    public static bool IsDate(string value)
    {
        value = value.ToUpperInvariant();

        // A fraction has up to nine digits, more than the framework counts.
        var dot = value.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
        {
            var fraction = value.AsSpan(dot + 1).TrimEnd('Z');
            return fraction.Length is > 0 and <= 9 && !fraction.ContainsAnyExceptInRange('0', '9') && value[^1] == 'Z' && IsPreciseDate(value[..dot] + "Z");
        }

        return IsOneOf(value, Dates);
    }

    /// <summary>A time in UTC to the second, the one form of WARC 1.0.</summary>
    public static bool IsPreciseDate(string value) => IsOneOf(value.ToUpperInvariant(), PreciseDates);

    /// <summary>An absolute URI.</summary>
    public static bool IsUri(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < value.Length - 1 && char.IsAsciiLetter(value[0])
            && value.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0
            && !value.Any(character => character <= ' ' || character is '<' or '>' or '\x7F');
    }

    /// <summary>An absolute URI in angle brackets.</summary>
    public static bool IsBracketedUri(string value) => value is ['<', .. var uri, '>'] && IsUri(uri);

    /// <summary>A whole number.</summary>
    public static bool IsNumber(string value) => TryReadNumber(value, out _);

    /// <summary>Reads a whole number.</summary>
    public static bool TryReadNumber(string? value, out long number) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>A media type, with or without parameters.</summary>
    public static bool IsMediaType(string value)
    {
        var type = value.Split(';')[0].Trim();
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && IsToken(type.AsSpan(0, slash)) && IsToken(type.AsSpan(slash + 1));
    }

    /// <summary>An address of IPv4 or IPv6.</summary>
    public static bool IsAddress(string value) =>
        IPAddress.TryParse(value, out _) && (value.Contains(':', StringComparison.Ordinal) || value.Count(character => character == '.') == 3);

    /// <summary>A label and a digest, which is of the right length where its function is known.</summary>
    public static bool IsDigest(string value) =>
        value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsToken(value.AsSpan(0, colon))
        && (DigestAlgorithms.Find(value[..colon]) is null ? colon < value.Length - 1 : StatedDigest.TryRead(value) is not null);

    /// <summary>A word as HTTP has them.</summary>
    public static bool IsToken(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
        {
            if (character is <= ' ' or > '~' or '(' or ')' or '<' or '>' or '@' or ',' or ';' or ':' or '\\' or '"' or '/' or '[' or ']' or '?' or '=' or '{' or '}')
            {
                return false;
            }
        }

        return !value.IsEmpty;
    }

    private static bool IsOneOf(string value, string[] formats) =>
        DateTime.TryParseExact(value, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
