using System.Globalization;

namespace ArticleTools.Engine.WebArchives;

/// <summary>A range of HTTP status codes.</summary>
/// <param name="First">The first code of the range.</param>
/// <param name="Last">The last code of the range.</param>
public readonly record struct HttpStatusRange(int First, int Last)
{
    /// <summary>Reads a code (<c>404</c>), a range (<c>200-299</c>) or a class of codes (<c>2xx</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">What it says.</param>
    /// <returns>Whether it says one of these.</returns>
    public static bool TryParse(string text, out HttpStatusRange range)
    {
        range = default;
        if (text.Length == 3 && char.IsBetween(text[0], '1', '9') && text.EndsWith("xx", StringComparison.OrdinalIgnoreCase))
        {
            range = new HttpStatusRange((text[0] - '0') * 100, ((text[0] - '0') * 100) + 99);
            return true;
        }

        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (!TryParseCode(dash < 0 ? text : text.AsSpan(0, dash), out var first))
        {
            return false;
        }

        if (!TryParseCode(dash < 0 ? text : text.AsSpan(dash + 1), out var last) || last < first)
        {
            return false;
        }

        range = new HttpStatusRange(first, last);
        return true;
    }

    /// <summary>Whether a code lies in the range.</summary>
    public bool Contains(int status) => status >= First && status <= Last;

    private static bool TryParseCode(ReadOnlySpan<char> text, out int code) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out code) && code is >= 0 and <= 999;
}
