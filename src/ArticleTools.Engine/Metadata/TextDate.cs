namespace ArticleTools.Engine.Metadata;

/// <summary>Finds the first date in a text of words and figures, as bylines, RFC 2822 and many tongues write it.</summary>
internal static class TextDate
{
    private const int FirstShortYearOf1900 = 50;

    // Between a day, its month and its year stand at most so many signs and small words.
    private const int LongestGap = 3;

    public static bool TryParse(ReadOnlySpan<char> text, string? language, out ParsedDate date)
    {
        var tokens = DateLexer.Split(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var parts = default(DateParts);
            var next = i;
            if (Match(tokens, ref next, ref parts, language))
            {
                ReadTime(tokens, i, next, ref parts);

                // A day that the calendar lacks is no reason to look for a lesser date in what is left.
                return parts.TryBuild(out date);
            }
        }

        date = default;
        return false;
    }

    private static bool Match(List<DateToken> tokens, ref int i, ref DateParts parts, string? language)
    {
        var token = tokens[i];
        if (token.IsWord)
        {
            return MonthNames.TryGet(token.Text, out var month) && MatchAfterMonth(tokens, ref i, ref parts, month);
        }

        if (!token.IsNumber || IsPartOfNumber(tokens, i))
        {
            return false;
        }

        return token.Text.Length switch
        {
            4 => MatchYearFirst(tokens, ref i, ref parts),
            1 or 2 => MatchDayThenName(tokens, ref i, ref parts) || MatchFigures(tokens, ref i, ref parts, language),
            _ => false,
        };
    }

    // "July 14, 2025", "July 14th 2025", "Jul 14 12:08:12 2025", "July 2025"
    private static bool MatchAfterMonth(List<DateToken> tokens, ref int i, ref DateParts parts, int month)
    {
        parts.Month = month;
        var next = SkipGap(tokens, i + 1);
        if (IsYear(tokens, next))
        {
            parts.Year = tokens[next].Number;
            i = next + 1;
            return true;
        }

        if (!IsDay(tokens, next))
        {
            return false;
        }

        parts.Day = tokens[next].Number;
        next = SkipGap(tokens, SkipOrdinal(tokens, next + 1));
        if (!IsYear(tokens, next) && ClockTime.TryRead(tokens, ref next, ref parts))
        {
            next = SkipGap(tokens, next);
        }

        if (!IsYear(tokens, next))
        {
            return false;
        }

        parts.Year = tokens[next].Number;
        i = next + 1;
        return true;
    }

    // "14 July 2025", "14. Juli 2025", "1er août 2025", "14 de julio de 2025", "14-Jul-25"
    private static bool MatchDayThenName(List<DateToken> tokens, ref int i, ref DateParts parts)
    {
        var next = SkipGap(tokens, SkipOrdinal(tokens, i + 1));
        if (!IsMonth(tokens, next, out var month))
        {
            return false;
        }

        next = SkipGap(tokens, next + 1);
        if (!TryYear(tokens, next, out var year))
        {
            return false;
        }

        (parts.Day, parts.Month, parts.Year) = (tokens[i].Number, month, year);
        i = next + 1;
        return true;
    }

    // "14.07.2025", "7/14/2025", "14. 7. 2025", "14.07.25"
    private static bool MatchFigures(List<DateToken> tokens, ref int i, ref DateParts parts, string? language)
    {
        if (i + 4 >= tokens.Count
            || tokens[i + 1].Text is not ("." or "/" or "-") || tokens[i + 3].Text != tokens[i + 1].Text
            || !tokens[i + 2].IsNumber || tokens[i + 2].Text.Length > 2
            || !TryYear(tokens, i + 4, out var year) || IsPartOfNumber(tokens, i + 4))
        {
            return false;
        }

        var sign = tokens[i + 1].Text[0];
        var shortYear = tokens[i + 4].Text.Length == 2;
        if ((shortYear && sign == '-') || DayOrder.Resolve(tokens[i].Number, tokens[i + 2].Number, sign, language) is not { } order)
        {
            return false;
        }

        (parts.Day, parts.Month, parts.Year) = (order.Day, order.Month, year);
        i += 5;
        return true;
    }

    // "2025-7-14", "2025. 07. 14", "2025年7月14日", "2025. július 14.", "2025 Jul 14"
    private static bool MatchYearFirst(List<DateToken> tokens, ref int i, ref DateParts parts)
    {
        parts.Year = tokens[i].Number;
        var next = i + 1;
        if (next < tokens.Count && tokens[next].Text is "年" or "년")
        {
            return MatchCounted(tokens, ref i, ref parts);
        }

        var sign = next < tokens.Count ? tokens[next].Text : "";
        next = SkipGap(tokens, next);
        if (IsMonth(tokens, next, out var month))
        {
            parts.Month = month;
            next = SkipGap(tokens, next + 1);
        }
        else if (sign is "-" or "." or "/" && IsDay(tokens, next) && next + 2 < tokens.Count && tokens[next + 1].Text == sign)
        {
            parts.Month = tokens[next].Number;
            next += 2;
        }
        else
        {
            return false;
        }

        if (!IsDay(tokens, next))
        {
            return false;
        }

        parts.Day = tokens[next].Number;
        i = next + 1;
        return true;
    }

    private static bool MatchCounted(List<DateToken> tokens, ref int i, ref DateParts parts)
    {
        if (i + 3 >= tokens.Count || !tokens[i + 2].IsNumber || tokens[i + 3].Text is not ("月" or "월"))
        {
            return false;
        }

        parts.Month = tokens[i + 2].Number;
        i += 4;
        if (i + 1 < tokens.Count && tokens[i].IsNumber && tokens[i + 1].Text is "日" or "号" or "號" or "일")
        {
            parts.Day = tokens[i].Number;
            i += 2;
        }

        return true;
    }

    private static void ReadTime(List<DateToken> tokens, int start, int end, ref DateParts parts)
    {
        if (parts.Time is null && parts.Day is not null)
        {
            _ = ClockTime.TryReadAfter(tokens, end, ref parts) || ClockTime.TryReadBefore(tokens, start, ref parts);
        }
    }

    private static bool IsMonth(List<DateToken> tokens, int i, out int month)
    {
        month = 0;
        return i < tokens.Count && tokens[i].IsWord && MonthNames.TryGet(tokens[i].Text, out month);
    }

    private static bool IsDay(List<DateToken> tokens, int i) =>
        i < tokens.Count && tokens[i].IsNumber && tokens[i].Text.Length <= 2 && !IsPartOfNumber(tokens, i);

    private static bool IsYear(List<DateToken> tokens, int i) => i < tokens.Count && tokens[i].IsNumberOf(4);

    private static bool TryYear(List<DateToken> tokens, int i, out int year)
    {
        year = 0;
        if (i >= tokens.Count || !tokens[i].IsNumber || tokens[i].Text.Length is not (2 or 4))
        {
            return false;
        }

        year = tokens[i].Number;
        if (tokens[i].Text.Length == 2)
        {
            // "14 July 10:30" has no year.
            if (i + 1 < tokens.Count && tokens[i + 1].Text == ":")
            {
                return false;
            }

            year += year < FirstShortYearOf1900 ? 2000 : 1900;
        }

        return true;
    }

    // "3.14" and "1,200" are numbers of another kind, unless the sign ends the day or closes a sentence.
    private static bool IsPartOfNumber(List<DateToken> tokens, int i) =>
        i >= 2 && tokens[i].IsGlued && tokens[i - 1].Text is "," or ":" && tokens[i - 1].IsGlued && tokens[i - 2].IsNumber;

    private static int SkipOrdinal(List<DateToken> tokens, int i) =>
        i < tokens.Count && tokens[i].IsWord && tokens[i].IsGlued && !MonthNames.TryGet(tokens[i].Text, out _) && tokens[i].Text.Length <= 3 ? i + 1 : i;

    private static int SkipGap(List<DateToken> tokens, int i)
    {
        for (var skipped = 0; skipped < LongestGap && i < tokens.Count && IsGap(tokens[i]); skipped++)
        {
            i++;
        }

        return i;
    }

    private static bool IsGap(DateToken token) =>
        token.Text is "." or "," or "-" or "/" or "'" or "’" or "\u2010" or "\u2011" or "–"
        || (token.IsWord && (token.Is("de") || token.Is("del") || token.Is("of") || token.Is("den") || token.Is("d") || token.Is("the")));
}
