using System.Text;
using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the text of elements that hold a line at most, a space between the pieces.</summary>
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

        var line = text.ToString().Trim();
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
                if (!Gather(inner, text, ref nodes))
                {
                    return false;
                }
            }
            else if (node is HtmlText piece)
            {
                text.Append(piece.Data.Span.Trim()).Append(' ');
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
}
