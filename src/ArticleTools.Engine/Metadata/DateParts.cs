namespace ArticleTools.Engine.Metadata;

/// <summary>The parts of a date as they are read, before it is known whether there is such a date.</summary>
internal record struct DateParts
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    public int Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    /// <summary>The time of day, of at most 24 hours.</summary>
    public TimeSpan? Time { get; set; }

    /// <summary>The distance from UTC.</summary>
    public TimeSpan? Offset { get; set; }

    /// <summary>Puts the parts together.</summary>
    /// <returns>Whether the calendar has such a date, within the years that an article can be from.</returns>
    public readonly bool TryBuild(out ParsedDate date)
    {
        date = default;
        var (month, day) = (Month ?? 1, Day ?? 1);
        if (Year is < FirstYear or > LastYear
            || month is < 1 or > 12
            || day < 1 || day > DateTime.DaysInMonth(Year, month)
            || Time > TimeSpan.FromDays(1)
            || Offset?.Duration() > TimeSpan.FromHours(14))
        {
            return false;
        }

        var local = new DateTime(Year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + (Time ?? TimeSpan.Zero);
        date = new ParsedDate(new DateTimeOffset(local, Offset ?? TimeSpan.Zero), Precision);
        return true;
    }

    private readonly ArticleDatePrecision Precision
    {
        get
        {
            if (Time is not null)
            {
                return Offset is null ? ArticleDatePrecision.LocalTime : ArticleDatePrecision.Time;
            }

            if (Month is null)
            {
                return ArticleDatePrecision.Year;
            }

            return Day is null ? ArticleDatePrecision.Month : ArticleDatePrecision.Day;
        }
    }
}
