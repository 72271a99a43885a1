using System.Globalization;

namespace ArticleTools.Engine.Metadata;

/// <summary>Reads ISO 8601 in its basic and extended forms, RFC 3339 and RFC 9557, and the same with slashes or dots in the date.</summary>
internal static class IsoDate
{
    public static bool TryParse(ReadOnlySpan<char> text, out ParsedDate date)
    {
        date = default;
        var reader = new DigitReader(text);
        var parts = default(DateParts);
        return TryDay(ref reader, ref parts)
            && TryTimeOfDay(ref reader, ref parts)
            && IsEnd(ref reader)
            && parts.TryBuild(out date);
    }

    private static bool TryDay(ref DigitReader reader, ref DateParts parts)
    {
        // Other runs of digits are Unix times or other numbers.
        if (reader.DigitCount is not (4 or 8 or 12 or 14) || !reader.TryNumber(4, out var year))
        {
            return false;
        }

        parts.Year = year;
        if (reader.AtEnd)
        {
            return true;
        }

        if (char.IsAsciiDigit(reader.Next))
        {
            return TryMonthAndDay(ref reader, ref parts, separator: null);
        }

        var sign = reader.Next;
        if (!reader.TryTakeAny("-/."))
        {
            return false;
        }

        if (sign == '-' && reader.TryTake('W'))
        {
            return TryWeekDay(ref reader, ref parts);
        }

        return reader.DigitCount == 3 && sign == '-'
            ? TryDayOfYear(ref reader, ref parts)
            : TryMonthAndDay(ref reader, ref parts, sign);
    }

    private static bool TryMonthAndDay(ref DigitReader reader, ref DateParts parts, char? separator)
    {
        if (!reader.TryNumber(2, out var month))
        {
            return false;
        }

        parts.Month = month;
        if (separator is { } sign && !reader.TryTake(sign))
        {
            return reader.AtEnd && sign == '-';
        }

        if (!reader.TryNumber(2, out var day))
        {
            return false;
        }

        parts.Day = day;
        return true;
    }

    private static bool TryWeekDay(ref DigitReader reader, ref DateParts parts)
    {
        if (!reader.TryNumber(2, out var week)
            || !reader.TryTake('-') || !reader.TryNumber(1, out var day)
            || week < 1 || parts.Year is < 1 or > 9998 || week > ISOWeek.GetWeeksInYear(parts.Year) || day is < 1 or > 7)
        {
            return false;
        }

        SetDay(ref parts, ISOWeek.ToDateTime(parts.Year, week, (DayOfWeek)(day % 7)));
        return true;
    }

    private static bool TryDayOfYear(ref DigitReader reader, ref DateParts parts)
    {
        if (!reader.TryNumber(3, out var day) || parts.Year is < 1 or > 9998 || day < 1 || day > (DateTime.IsLeapYear(parts.Year) ? 366 : 365))
        {
            return false;
        }

        SetDay(ref parts, new DateTime(parts.Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(day - 1));
        return true;
    }

    private static void SetDay(ref DateParts parts, DateTime day) => (parts.Year, parts.Month, parts.Day) = (day.Year, day.Month, day.Day);

    private static bool TryTimeOfDay(ref DigitReader reader, ref DateParts parts)
    {
        if (parts.Day is null || reader.AtEnd)
        {
            return reader.AtEnd;
        }

        if (!reader.TryTakeAny("Tt _") && !char.IsAsciiDigit(reader.Next))
        {
            return reader.Next is 'Z' or '+' && TryOffset(ref reader, ref parts);
        }

        if (!reader.TryNumber(2, out var hour))
        {
            return false;
        }

        var (minute, second, fraction) = (0, 0, 0.0);
        var extended = reader.TryTake(':');
        if (reader.DigitCount >= 2 && !reader.TryNumber(2, out minute))
        {
            return false;
        }

        if ((extended ? reader.TryTake(':') : reader.DigitCount >= 2) && !reader.TryNumber(2, out second))
        {
            return false;
        }

        if (reader.TryTakeAny(".,"))
        {
            fraction = reader.TakeDecimals();
        }

        if (hour > 24 || minute > 59 || second > 60)
        {
            return false;
        }

        // DateTime knows no leap second.
        parts.Time = new TimeSpan(hour, minute, Math.Min(second, 59)) + TimeSpan.FromTicks((long)Math.Round(fraction * TimeSpan.TicksPerSecond));
        return TryOffset(ref reader, ref parts);
    }

    private static bool TryOffset(ref DigitReader reader, ref DateParts parts)
    {
        reader.TryTake(' ');
        if (reader.TryTakeAny("Zz"))
        {
            parts.Offset = TimeSpan.Zero;
            return true;
        }

        var negative = reader.Next is '-' or '\u2212';
        if (!reader.TryTakeAny("+-\u2212"))
        {
            return true;
        }

        if (!reader.TryNumber(2, out var hours))
        {
            return false;
        }

        var minutes = 0;
        if ((reader.TryTake(':') || reader.DigitCount > 0) && !reader.TryNumber(2, out minutes))
        {
            return false;
        }

        var offset = new TimeSpan(hours, minutes, 0);
        parts.Offset = negative ? -offset : offset;
        return minutes < 60;
    }

    // RFC 9557 puts the name of the time zone behind the offset, in brackets.
    private static bool IsEnd(ref DigitReader reader) => reader.AtEnd || reader.Next == '[';
}
