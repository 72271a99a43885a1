using System.Globalization;

namespace ArticleTools.Engine.WebArchives.Warc;

/// <summary>Reads the times in the headers of records, all in UTC.</summary>
internal static class WarcDate
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
    private const int MostFractionDigits = 7;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd", "yyyy-MM", "yyyy", "yyyyMMddHHmmss",
    ];

    /// <summary>A time as WARC writes it, in full or in part.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var fraction = text.IndexOf('.', StringComparison.Ordinal) + 1;
        if (fraction > 0 && text.Length > fraction + MostFractionDigits)
        {
            // Nanoseconds are finer than what the type holds.
            var end = fraction;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            text = end - fraction > MostFractionDigits ? string.Concat(text.AsSpan(0, fraction + MostFractionDigits), text.AsSpan(end)) : text;
        }

        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, Utc, out var time) ? time : null;
    }

    /// <summary>A time as ARC writes it: fourteen digits, or fewer.</summary>
    public static DateTimeOffset? ReadDigits(string text) =>
        DateTimeOffset.TryParseExact(text, ["yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMdd"], CultureInfo.InvariantCulture, Utc, out var time) ? time : null;
}
