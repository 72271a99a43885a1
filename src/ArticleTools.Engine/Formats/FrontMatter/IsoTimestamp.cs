using System.Globalization;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Reads the dates and times that YAML and TOML write without quotation marks.</summary>
internal static class IsoTimestamp
{
    private static readonly string[] Times = ["H:mm:ss.FFFFFFF", "H:mm:ss", "H:mm"];
    private static readonly string[] Offsets = [@"hh\:mm", "hhmm", "hh", @"h\:mm", "%h"];

    /// <summary>
    /// Reads <c>yyyy-MM-dd</c>, alone or followed by <c>T</c> or spaces, a time, and an offset.
    /// What states no time is midnight, and what states no offset is UTC.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 10 || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return false;
        }

        var time = default(TimeOnly);
        var offset = TimeSpan.Zero;
        if (text.Length > 10 && (text[10] is not ('T' or 't' or ' ') || !TryParseTime(text[11..].TrimStart(' '), out time, out offset)))
        {
            return false;
        }

        var local = date.ToDateTime(time);
        var utcTicks = local.Ticks - offset.Ticks;
        if (offset.Duration() > TimeSpan.FromHours(14) || utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        return true;
    }

    private static bool TryParseTime(ReadOnlySpan<char> text, out TimeOnly time, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        var zone = text.IndexOfAny("Zz+-");
        if (zone >= 0 && !TryParseOffset(text[zone..], out offset))
        {
            time = default;
            return false;
        }

        var clock = (zone < 0 ? text : text[..zone]).TrimEnd(' ');

        // TimeOnly keeps 100 ns; finer digits are cut, as they are in RFC 3339's "fractions may be truncated".
        var fraction = clock.IndexOf('.');
        if (fraction >= 0 && clock.Length > fraction + 8 && clock[(fraction + 8)..].IndexOfAnyExceptInRange('0', '9') < 0)
        {
            clock = clock[..(fraction + 8)];
        }

        return TimeOnly.TryParseExact(clock, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            && (fraction < 0 || fraction < clock.Length - 1);
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        if (text is "Z" or "z")
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (!TimeSpan.TryParseExact(text[1..], Offsets, CultureInfo.InvariantCulture, out offset))
        {
            return false;
        }

        offset = text[0] == '-' ? -offset : offset;
        return text[0] is '+' or '-';
    }
}
