using System.Globalization;

namespace ArticleTools.Engine.Metadata;

/// <summary>Reads the year of a copyright notice.</summary>
internal static class CopyrightYear
{
    private const int First = 1700;
    private const int Last = 2100;

    public static int? Resolve(Resolution resolution)
    {
        var year = resolution.Choose(Field.CopyrightYear, Parse, Reasons.NoYear);
        return year is null ? null : int.Parse(year, CultureInfo.InvariantCulture);
    }

    private static string? Parse(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= First and <= Last ? text : null;
}
