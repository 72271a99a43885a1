using System.Text;
using AngleSharp.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the text of elements that hold a line at most, a space between the pieces, and a bar between those that stand in blocks of their own.</summary>
internal static class ShortText
{
    private const int MaximumLength = 120;
    private const int MaximumNodes = 40;

    /// <returns>The text, or <see langword="null"/> where it is longer than a line or there is none.</returns>
    public static string? Read(IElement element)
    {
        var text = new StringBuilder();
        var nodes = 0;
        foreach (var node in element.Descendants())
        {
            if (++nodes > MaximumNodes || text.Length > MaximumLength)
            {
                return null;
            }

            if (node is IElement { LocalName: "div" or "p" or "li" or "br" or "h2" or "h3" or "h4" or "h5" or "td" or "dd" } && text.Length > 1 && text[^2] != '|')
            {
                text.Append("| ");
            }

            if (node is IText piece && piece.ParentElement?.LocalName is not ("script" or "style"))
            {
                AppendWords(piece.Data.AsSpan().Trim(), text);
            }
        }

        var line = text.ToString().Trim(' ', '|');
        return line.Length is 0 or > MaximumLength ? null : line;
    }

    private static void AppendWords(ReadOnlySpan<char> words, StringBuilder text)
    {
        if (!words.IsEmpty)
        {
            text.Append(words).Append(' ');
        }
    }
}
