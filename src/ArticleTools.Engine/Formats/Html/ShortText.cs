using System.Text;
using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the text of elements that hold a line at most, a space between the pieces, and a bar between those that stand in blocks of their own.</summary>
internal static class ShortText
{
    private const int MaximumLength = 120;
    private const int MaximumNodes = 40;

    /// <returns>The text, or <see langword="null"/> where it is longer than a line or there is none.</returns>
    public static string? Read(HtmlElement element)
    {
        var text = new StringBuilder();
        var nodes = 0;
        if (!Gather(element, text, ref nodes))
        {
            return null;
        }

        var line = text.ToString().Trim(' ', '|');
        return line.Length is 0 or > MaximumLength ? null : line;
    }

    private static bool Gather(HtmlElement element, StringBuilder text, ref int nodes)
    {
        foreach (var node in element.ChildNodes)
        {
            if (IsMeaningless(node))
            {
                continue;
            }

            if (++nodes > MaximumNodes || text.Length > MaximumLength)
            {
                return false;
            }

            if (node is HtmlElement inner)
            {
                if (StartsLine(inner) && text.Length > 1 && text[^2] != '|')
                {
                    text.Append("| ");
                }

                if (!Gather(inner, text, ref nodes))
                {
                    return false;
                }
            }
            else if (node is HtmlText piece)
            {
                AppendWords(piece.Data.Span.Trim(), text);
            }
        }

        return true;
    }

    private static bool IsMeaningless(HtmlNode node) => node switch
    {
        HtmlText text => text.Data.Span.IsWhiteSpace(),
        HtmlElement element => element.LocalName is "script" or "style",
        _ => true,
    };

    private static bool StartsLine(HtmlElement element) =>
        element.LocalName is "div" or "p" or "li" or "br" or "h2" or "h3" or "h4" or "h5" or "td" or "dd";

    private static void AppendWords(ReadOnlySpan<char> words, StringBuilder text)
    {
        if (!words.IsEmpty)
        {
            text.Append(words).Append(' ');
        }
    }
}
