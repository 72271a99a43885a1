namespace ArticleTools.Engine.Metadata;

/// <summary>Which of two numbers is the day and which the month.</summary>
internal static class DayOrder
{
    /// <summary>Tells day and month apart, by their size or else by the habit of the language.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    /// <param name="sign">The sign between them.</param>
    /// <param name="language">The BCP 47 language of the document.</param>
    /// <returns>Day and month, or <see langword="null"/> where nothing tells them apart.</returns>
    public static (int Day, int Month)? Resolve(int first, int second, char sign, string? language)
    {
        if (first > 12 || first == second || sign == '.')
        {
            return (first, second);
        }

        if (second > 12)
        {
            return (second, first);
        }

        if (language is null)
        {
            return null;
        }

        return IsMonthFirst(language) ? (second, first) : (first, second);
    }

    private static bool IsMonthFirst(string language) =>
        language is "en" or "en-US" or "en-PH" or "fil" || language.StartsWith("fil-", StringComparison.Ordinal);
}
