using System.Globalization;

namespace ArticleTools.Engine.Export;

/// <summary>Numbers, times and lists as a reader of a report sees them.</summary>
internal static class SummaryText
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: "1 link", "2 links".</summary>
    public static string Count(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A time in hours and minutes, such as "3 h 20 min"; what is shorter than a minute counts as one.</summary>
    public static string Duration(TimeSpan time)
    {
        if (time == TimeSpan.Zero)
        {
            return "0 min";
        }

        var minutes = Math.Max(1, (long)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero));
        return minutes < 60 ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
            : minutes % 60 == 0 ? $"{Number(minutes / 60)} h"
            : string.Create(CultureInfo.InvariantCulture, $"{Number(minutes / 60)} h {minutes % 60} min");
    }

    /// <summary>The calendar day of a date, or the year or month where no more is known.</summary>
    public static string? Day(DateTimeOffset? date, ArticleDatePrecision precision) =>
        ArticleDates.Format(date, precision > ArticleDatePrecision.Day ? ArticleDatePrecision.Day : precision);

    /// <summary>The days from the first to the last publication.</summary>
    public static string? Period(ArticleSummaryTotals totals)
    {
        var earliest = Day(totals.Earliest, totals.EarliestPrecision);
        var latest = Day(totals.Latest, totals.LatestPrecision);
        return earliest == latest ? earliest : $"{earliest} to {latest}";
    }

    /// <summary>A column's value on one line; <see langword="null"/> where there is none.</summary>
    public static string? Value(SummaryColumn column, ArticleSummary row) => column.Value(row) switch
    {
        string { Length: > 0 } text => text,
        int number => Number(number),
        TimeSpan time => Duration(time),
        IReadOnlyList<string> { Count: > 0 } list => string.Join(", ", list),
        IReadOnlyList<ArticleCount> { Count: > 0 } list => string.Join(", ", list),
        _ => null,
    };
}
