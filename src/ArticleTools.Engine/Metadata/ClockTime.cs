namespace ArticleTools.Engine.Metadata;

/// <summary>Reads a time of day and its time zone among the tokens around a date.</summary>
internal static class ClockTime
{
    // "at", "um", "|", "(" and the like: a time further off belongs to something else.
    private const int LongestGapAfter = 3;
    private const int LongestTimeBefore = 9;

    /// <summary>Reads the time that follows a date.</summary>
    public static bool TryReadAfter(List<DateToken> tokens, int i, ref DateParts parts)
    {
        for (var skipped = 0; skipped <= LongestGapAfter && i < tokens.Count; skipped++, i++)
        {
            if (tokens[i].IsNumber || IsHalfOfDay(tokens, i, out _, out _))
            {
                return TryRead(tokens, ref i, ref parts);
            }
        }

        return false;
    }

    /// <summary>Reads the time that leads up to a date.</summary>
    public static bool TryReadBefore(List<DateToken> tokens, int date, ref DateParts parts)
    {
        for (var i = Math.Max(0, date - LongestTimeBefore); i < date; i++)
        {
            var next = i;
            var read = parts;
            if (TryRead(tokens, ref next, ref read) && next <= date && !HasNumber(tokens, next, date))
            {
                parts = read;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a time that starts right here.</summary>
    public static bool TryRead(List<DateToken> tokens, ref int i, ref DateParts parts)
    {
        var next = i;
        var afternoon = (bool?)null;
        if (IsHalfOfDay(tokens, next, out var early, out var length))
        {
            afternoon = early;
            next += length;
        }

        if (!IsNumber(tokens, next))
        {
            return false;
        }

        var hour = tokens[next].Number;
        var (minute, second) = (0, 0);
        var hasMinutes = TryMinutes(tokens, ref next, out minute);
        if (hasMinutes)
        {
            TrySeconds(tokens, ref next, out second);
        }

        if (afternoon is null && IsHalfOfDay(tokens, next, out var late, out length))
        {
            afternoon = late;
            next += length;
        }

        if ((!hasMinutes && afternoon is null) || minute > 59 || second > 60 || hour > 24 || (afternoon is not null && hour is 0 && !hasMinutes))
        {
            return false;
        }

        if (afternoon is { } isAfternoon && hour <= 12)
        {
            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        }

        parts.Time = new TimeSpan(hour, minute, Math.Min(second, 59));
        parts.Offset = ReadOffset(tokens, ref next);
        i = next;
        return true;
    }

    private static bool TryMinutes(List<DateToken> tokens, ref int i, out int minute)
    {
        minute = 0;
        if (i + 2 < tokens.Count && tokens[i + 1].Text is ":" or "时" or "時" or "시" or "点" or "點" && IsNumber(tokens, i + 2)
            || (i + 2 < tokens.Count && tokens[i + 1].IsGlued && tokens[i + 1].Is("h") && IsNumber(tokens, i + 2))
            || IsDotted(tokens, i))
        {
            minute = tokens[i + 2].Number;
            i += 3;
            if (i < tokens.Count && tokens[i].Text is "分" or "분")
            {
                i++;
            }

            return true;
        }

        // "14h", "14 Uhr"
        if (i + 1 < tokens.Count && ((tokens[i + 1].Is("h") && tokens[i + 1].IsGlued) || tokens[i + 1].Is("Uhr") || tokens[i + 1].Text is "时" or "時" or "시"))
        {
            i += 2;
            return true;
        }

        i++;
        return false;
    }

    // "10.30 Uhr", "klo 10.30", "kl. 10.30", "ore 10.30"
    private static bool IsDotted(List<DateToken> tokens, int i)
    {
        if (i + 2 >= tokens.Count || tokens[i + 1].Text != "." || !tokens[i + 2].IsNumberOf(2) || !tokens[i + 2].IsGlued)
        {
            return false;
        }

        if (i + 3 < tokens.Count && (tokens[i + 3].Is("Uhr") || IsHalfOfDay(tokens, i + 3, out _, out _)))
        {
            return true;
        }

        var before = i - 1;
        if (before >= 0 && tokens[before].Text == ".")
        {
            before--;
        }

        return before >= 0
            && (tokens[before].Is("klo") || tokens[before].Is("kl") || tokens[before].Is("ore") || tokens[before].Is("um") || tokens[before].Is("godz"));
    }

    private static void TrySeconds(List<DateToken> tokens, ref int i, out int second)
    {
        second = 0;
        if (i + 1 < tokens.Count && tokens[i].Text == ":" && IsNumber(tokens, i + 1))
        {
            second = tokens[i + 1].Number;
            i += 2;
        }
    }

    private static TimeSpan? ReadOffset(List<DateToken> tokens, ref int i)
    {
        var next = i;
        while (next < tokens.Count && (tokens[next].Text == "(" || tokens[next].Is("Uhr")))
        {
            next++;
        }

        if (next >= tokens.Count)
        {
            return null;
        }

        var named = ZoneNames.TryGet(tokens[next].Text, out var offset);
        if (named)
        {
            next++;
            i = next;
        }

        if (TrySignedOffset(tokens, ref next, afterName: named, out var signed))
        {
            i = next;
            return named ? offset + signed : signed;
        }

        return named ? offset : null;
    }

    // "+0200", "+02:00", and behind UTC or GMT "+2"
    private static bool TrySignedOffset(List<DateToken> tokens, ref int i, bool afterName, out TimeSpan offset)
    {
        offset = default;
        if (i + 1 >= tokens.Count || tokens[i].Text is not ("+" or "-" or "\u2212") || !tokens[i + 1].IsNumber || !tokens[i + 1].IsGlued)
        {
            return false;
        }

        var negative = tokens[i].Text != "+";
        var number = tokens[i + 1];
        var withMinutes = i + 3 < tokens.Count && tokens[i + 2].Text == ":" && tokens[i + 3].IsNumberOf(2);
        if (number.Text.Length == 4)
        {
            offset = new TimeSpan(number.Number / 100, number.Number % 100, 0);
            i += 2;
        }
        else if (withMinutes && (afterName || !negative))
        {
            offset = new TimeSpan(number.Number, tokens[i + 3].Number, 0);
            i += 4;
        }
        else if (afterName && number.Text.Length <= 2)
        {
            offset = TimeSpan.FromHours(number.Number);
            i += 2;
        }
        else
        {
            return false;
        }

        offset = negative ? -offset : offset;
        return true;
    }

    private static bool IsHalfOfDay(List<DateToken> tokens, int i, out bool afternoon, out int length)
    {
        (afternoon, length) = (false, 0);
        if (i >= tokens.Count || !tokens[i].IsWord)
        {
            return false;
        }

        var word = tokens[i].Text.ToLowerInvariant();
        switch (word)
        {
            case "am" or "午前" or "上午" or "오전" or "πμ":
                length = 1;
                return true;
            case "pm" or "午後" or "下午" or "오후" or "μμ":
                (afternoon, length) = (true, 1);
                return true;
            case "a" or "p" or "π" or "μ" when i + 2 < tokens.Count && tokens[i + 1].Text == "." && tokens[i + 2].Text is "m" or "M" or "μ":
                afternoon = word is "p" or "μ";
                length = i + 3 < tokens.Count && tokens[i + 3].Text == "." ? 4 : 3;
                return true;
            default:
                return false;
        }
    }

    private static bool IsNumber(List<DateToken> tokens, int i) => i < tokens.Count && tokens[i].IsNumber && tokens[i].Text.Length <= 2;

    private static bool HasNumber(List<DateToken> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }
}
