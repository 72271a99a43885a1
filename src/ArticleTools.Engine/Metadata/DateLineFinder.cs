namespace ArticleTools.Engine.Metadata;

/// <summary>Finds the place that opens a news report: <c>WASHINGTON (AP) —</c>, <c>BERLIN, July 14 –</c>.</summary>
internal static class DateLineFinder
{
    private const int LongestDateLine = 60;

    /// <summary>Reads the opening of the first paragraph.</summary>
    /// <returns>The dateline without the dash, or <see langword="null"/> where the paragraph has none.</returns>
    public static string? Find(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(paragraph.Length, LongestDateLine));
        var dash = FindDash(head);
        if (dash <= 0)
        {
            return null;
        }

        var line = head[..dash].TrimEnd(" ,:");
        line = line.EndsWith(").", StringComparison.Ordinal) ? line[..^1] : line;
        var agency = line.IndexOf('(');
        var place = (agency < 0 ? line : line[..agency]).TrimEnd(" .,");
        var comma = place.IndexOf(',');
        var city = comma < 0 ? place : place[..comma];
        return IsInCapitals(city) || (agency > 0 && line[^1] == ')' && IsName(city)) ? line.ToString() : null;
    }

    private static int FindDash(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '—' or '–' || (text[i] is '-' && text[i - 1] is ' ' or '.' or ')' && text[i + 1] == ' '))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var sign in text)
        {
            if (char.IsLower(sign) || char.IsDigit(sign))
            {
                return false;
            }

            letters += char.IsUpper(sign) ? 1 : 0;
        }

        return letters >= 3;
    }

    private static bool IsName(ReadOnlySpan<char> text) => text.Length > 2 && char.IsUpper(text[0]) && text.Count(' ') <= 2;
}
