using System.Runtime.InteropServices;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>What a line of a list begins with.</summary>
/// <param name="Length">The length of the marker with the space behind it.</param>
/// <param name="Symbol">The bullet, or the character that closes the number.</param>
/// <param name="Number">The number; null for a bullet.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListMarker(int Length, char Symbol, int? Number)
{
    // Dashes longer than a hyphen open spoken lines in many languages: they are no bullets.
    private const string Bullets = "-*+•‣◦▪▫●○■□►▶·∙⁃";

    /// <summary>Reads the marker with which a line might be an item of a list.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ListMarker marker)
    {
        marker = default;
        if (line.Length > 2 && Bullets.Contains(line[0], StringComparison.Ordinal) && char.IsWhiteSpace(line[1]))
        {
            marker = new ListMarker(2, line[0], Number: null);
            return true;
        }

        var number = 0;
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
        {
            number = (number * 10) + line[digits] - '0';
            digits++;
        }

        if (digits == 0 || digits + 2 >= line.Length || line[digits] is not ('.' or ')') || !char.IsWhiteSpace(line[digits + 1]))
        {
            return false;
        }

        marker = new ListMarker(digits + 2, line[digits], number);
        return true;
    }

    /// <summary>Whether another marker could stand at the item before or after this one's.</summary>
    public bool IsNeighbourOf(ListMarker other) =>
        Symbol == other.Symbol
        && (Number is { } own ? other.Number is { } others && Math.Abs(own - others) == 1 : other.Number is null);
}
