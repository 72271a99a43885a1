using System.Text;

namespace ArticleTools.Engine.Export;

/// <summary>Escapes text for a CommonMark document.</summary>
internal static class MarkdownText
{
    private const string AlwaysEscaped = "\\`*_[]<>|~&$";
    private const string EscapedAtStart = "#-+=:";
    private const string EscapedBehindNumber = ".)";

    /// <summary>The text on one line, so that it reads as written wherever it stands.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        var isNumber = true;
        foreach (var character in text.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                result.Append(' ');
                continue;
            }

            // What starts a line may start a heading or a list, such as "1." or "1)".
            if (AlwaysEscaped.Contains(character, StringComparison.Ordinal)
                || (result.Length == 0 && EscapedAtStart.Contains(character, StringComparison.Ordinal))
                || (result.Length > 0 && isNumber && EscapedBehindNumber.Contains(character, StringComparison.Ordinal)))
            {
                result.Append('\\');
            }

            result.Append(character);
            isNumber &= char.IsAsciiDigit(character);
        }

        return result.ToString();
    }
}
