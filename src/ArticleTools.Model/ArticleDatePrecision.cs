namespace ArticleTools;

/// <summary>How much of a date the document states.</summary>
public enum ArticleDatePrecision
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The year and month.</summary>
    Month,

    /// <summary>The calendar day.</summary>
    Day,

    /// <summary>The day and time, without a time zone: read as UTC.</summary>
    LocalTime,

    /// <summary>The day and time with a time zone.</summary>
    Time,
}
