using System.Globalization;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>What can be seen of a line without understanding it.</summary>
internal static class LineShape
{
    /// <summary>A line of three or more dashes, stars or the like: a thematic break, or an underline.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var symbol = line[0];
        if (symbol is not ('*' or '-' or '_' or '=' or '~' or '#' or '–' or '—' or '─' or '•' or '·'))
        {
            return symbol == '⁂' && line.Length == 1;
        }

        var count = 0;
        foreach (var character in line)
        {
            if (character == symbol)
            {
                count++;
            }
            else if (!char.IsWhiteSpace(character))
            {
                return false;
            }
        }

        return count >= 3;
    }

    /// <summary>The rank of the heading that a line underlines; 0 for another line.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('=' or '-') || line.ContainsAnyExcept(line[0]))
        {
            return 0;
        }

        return line[0] == '=' ? 1 : 2;
    }

    /// <summary>Whether a text ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \u00A0\"'’”»“)]*_");
        return text is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।'];
    }

    /// <summary>The length of the first word of a line.</summary>
    public static int FirstWordLength(ReadOnlySpan<char> line)
    {
        var space = line.IndexOfAny(' ', '\t');
        return space < 0 ? line.Length : space;
    }

    /// <summary>Whether a line begins with a lower-case letter, as only the middle of a sentence does.</summary>
    public static bool StartsLow(ReadOnlySpan<char> line) => char.IsLower(line[0]);

    /// <summary>Whether a line begins with a capital, quotation marks and brackets aside.</summary>
    public static bool StartsHigh(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("\"'“‘«„([¿¡");
        return !text.IsEmpty && (char.IsUpper(text[0]) || char.GetUnicodeCategory(text[0]) == UnicodeCategory.TitlecaseLetter);
    }
}
