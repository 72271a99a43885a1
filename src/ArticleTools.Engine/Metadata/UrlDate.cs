namespace ArticleTools.Engine.Metadata;

/// <summary>Finds the day of publication in a URL: <c>/2025/07/14/</c>, <c>/2025-07-14-slug</c>, <c>/20250714/</c>.</summary>
internal static class UrlDate
{
    private const int EarliestYear = 1990;

    public static (string Text, ParsedDate Date)? Find(string? url)
    {
        if (url is null)
        {
            return null;
        }

        // Behind another scheme stands the URL of an archived page, and the digits before it are the archive's.
        var start = Math.Max(url.LastIndexOf("://", StringComparison.Ordinal) + 3, 0);
        var end = url.AsSpan(start).IndexOfAny('?', '#');
        var path = end < 0 ? url.AsSpan(start) : url.AsSpan(start, end);
        for (var i = 1; i + 8 <= path.Length; i++)
        {
            if (!char.IsAsciiDigit(path[i - 1]) && Match(path[i..]) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (string Text, ParsedDate Date)? Match(ReadOnlySpan<char> text)
    {
        var reader = new DigitReader(text);
        var before = text.Length;
        if (reader.DigitCount is not (4 or 8) || !reader.TryNumber(4, out var year) || year < EarliestYear)
        {
            return null;
        }

        var separator = reader.Next;
        var hasSeparator = reader.TryTakeAny("/-_.");
        if (!TryOneOrTwo(ref reader, hasSeparator, out var month)
            || (hasSeparator && !reader.TryTake(separator))
            || !TryOneOrTwo(ref reader, hasSeparator, out var day)
            || reader.DigitCount > 0)
        {
            return null;
        }

        var length = before - reader.Length;
        return new DateParts { Year = year, Month = month, Day = day }.TryBuild(out var date) ? (text[..length].ToString(), date) : null;
    }

    private static bool TryOneOrTwo(ref DigitReader reader, bool mayBeShort, out int number) =>
        reader.TryNumber(2, out number) || (mayBeShort && reader.TryNumber(1, out number));
}
