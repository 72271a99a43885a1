namespace ArticleTools.Engine.Segments;

/// <summary>Reads the dateline with which news agencies open a report: a place in capitals, at times a date and the agency, and a dash.</summary>
internal static class NewsDateline
{
    private const int MaximumLength = 80;
    private const int FewestCapitals = 3;

    /// <summary>Reads the dateline of a report's first paragraph.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string? dateline)
    {
        dateline = null;
        var dash = DashAt(text[..Math.Min(text.Length, MaximumLength)]);
        if (dash <= 0 || CapitalsAtStart(text) < FewestCapitals)
        {
            return false;
        }

        var found = text[..dash].TrimEnd();

        // Behind the place stand a comma and more of it, or the agency in brackets: words in lower case are a sentence's.
        if (!NameList.IsLikely(found))
        {
            return false;
        }

        dateline = found.ToString();
        return true;
    }

    private static int DashAt(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '—' or '–' || (text[i] == '-' && (text[i - 1] is ' ' or '\u00A0') && text[i + 1] is ' ' or '-' or '\u00A0'))
            {
                return i;
            }
        }

        return -1;
    }

    private static int CapitalsAtStart(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsUpper(text[count]))
        {
            count++;
        }

        return count < text.Length && char.IsLetter(text[count]) ? 0 : count;
    }
}
