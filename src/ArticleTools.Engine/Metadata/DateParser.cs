namespace ArticleTools.Engine.Metadata;

/// <summary>Reads dates as documents write them, in any culture of the machine.</summary>
internal static class DateParser
{
    // A byline with its dates is short; whoever sends more has not sent a date.
    private const int MaximumLength = 300;

    /// <summary>Reads the first date that the text states.</summary>
    /// <param name="text">ISO 8601, RFC 2822, Unix time, or a date in words or figures, with other words around it or not.</param>
    /// <param name="language">The BCP 47 language of the document, which settles the order of day and month.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether there is a date and the calendar has it.</returns>
    public static bool TryParse(string text, string? language, out ParsedDate date)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.Length > MaximumLength)
        {
            date = default;
            return false;
        }

        return IsoDate.TryParse(trimmed, out date)
            || UnixTime.TryParse(trimmed, out date)
            || TextDate.TryParse(trimmed, language, out date);
    }
}
