using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Arc;

/// <summary>
/// Parts the header line of an ARC record: <c>URL IP-address Archive-date Content-type Archive-length</c>, or in the longer form
/// <c>URL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length</c>.
/// It is parted from its end, because URLs with spaces were written as they are.
/// </summary>
internal static class ArcHeaderLine
{
    private const int FewestDateDigits = 8;
    private const int DateDigits = 14;

    private static readonly string[] ShortNames = ["URL", "IP-address", "Archive-date", "Content-type", "Archive-length"];

    private static readonly string[] LongNames =
        ["URL", "IP-address", "Archive-date", "Content-type", "Result-code", "Checksum", "Location", "Offset", "Filename", "Archive-length"];

    /// <summary>The fields of a header line with the names of the format; null if the line is none.</summary>
    public static WarcHeaderField[]? Read(ReadOnlySpan<byte> line)
    {
        line = line.TrimEnd((byte)' ');
        return Split(line, ShortNames) ?? Split(line, LongNames);
    }

    /// <summary>Whether a line is a header line.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> line) => line.LastIndexOf((byte)' ') is > 0 and var space && IsNumber(line[(space + 1)..]) && Read(line) is not null;

    private static WarcHeaderField[]? Split(ReadOnlySpan<byte> line, string[] names)
    {
        var fields = new WarcHeaderField[names.Length];
        for (var i = names.Length - 1; i >= 0; i--)
        {
            var space = i == 0 ? -1 : line.LastIndexOf((byte)' ');
            if (i > 0 && space < 0)
            {
                return null;
            }

            var value = line[(space + 1)..];
            if ((names[i] is "Archive-length" && !IsNumber(value)) || (names[i] is "Archive-date" && !IsDate(value)) || (i == 0 && !HasScheme(value)))
            {
                return null;
            }

            fields[i] = new WarcHeaderField(names[i], HeaderText.Decode(value));
            line = line[..Math.Max(0, space)];
        }

        return fields;
    }

    // A length that is negative is still one that says something: that the record is damaged.
    private static bool IsNumber(ReadOnlySpan<byte> value) =>
        !value.IsEmpty && !value.TrimStart((byte)'-').IsEmpty && !value.TrimStart((byte)'-').ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsDate(ReadOnlySpan<byte> value) =>
        value.Length is >= FewestDateDigits and <= DateDigits && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool HasScheme(ReadOnlySpan<byte> url) =>
        url.IndexOf((byte)':') is > 0 and var colon && char.IsAsciiLetter((char)url[0]) && url[..colon].IndexOfAny(" \t/?"u8) < 0;
}
