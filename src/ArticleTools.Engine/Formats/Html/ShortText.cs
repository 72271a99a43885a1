using System.Text;
using AngleSharp.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the text of elements that hold a line at most, a space between the pieces.</summary>
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
            if (IsMeaningless(node))
            {
                continue;
            }

            if (++nodes > MaximumNodes || text.Length > MaximumLength)
            {
                return null;
            }

            if (node is IText piece)
            {
                text.Append(piece.Data.AsSpan().Trim()).Append(' ');
            }
        }

        var line = text.ToString().Trim();
        return line.Length is 0 or > MaximumLength ? null : line;
    }

    private static bool IsMeaningless(INode node) => node switch
    {
        IText text => string.IsNullOrWhiteSpace(text.Data) || text.ParentElement?.LocalName is "script" or "style",
        IElement element => element.LocalName is "script" or "style",
        _ => true,
    };
}
