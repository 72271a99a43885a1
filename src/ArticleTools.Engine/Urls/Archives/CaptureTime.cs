using System.Globalization;

namespace ArticleTools.Engine.Urls.Archives;

/// <summary>Reads the times that archives write into their URLs, all in UTC.</summary>
internal static class CaptureTime
{
    private const string Format = "yyyyMMddHHmmss";

    // A year. Fewer digits than a whole time has ask for the nearest copy.
    private const int FewestDigits = 4;

    // A modifier says in what form to give the copy: "id_" as captured, "im_" as an image.
    private const int ModifierLength = 3;

    /// <summary>Whether a segment of a path is a time of capture, in full or in part, or stands for any time.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="time">The time where it is in full.</param>
    public static bool TryRead(ReadOnlySpan<char> segment, out DateTimeOffset? time)
    {
        time = null;
        if (segment.Length > ModifierLength && segment[^1] == '_' && char.IsAsciiLetter(segment[^2]) && char.IsAsciiLetter(segment[^3]))
        {
            segment = segment[..^ModifierLength];
        }

        var isPattern = segment.EndsWith("*", StringComparison.Ordinal);
        segment = isPattern ? segment[..^1] : segment;
        Span<char> digits = stackalloc char[Format.Length];
        var count = 0;
        foreach (var character in segment)
        {
            if (char.IsAsciiDigit(character))
            {
                if (count == digits.Length)
                {
                    return false;
                }

                digits[count++] = character;
            }
            else if (character is not ('.' or '-'))
            {
                return false;
            }
        }

        if (!isPattern && DateTimeOffset.TryParseExact(digits[..count], Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact))
        {
            time = exact;
        }

        return isPattern ? count == 0 || count >= FewestDigits : count >= FewestDigits;
    }
}
