using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>
/// Names a link that shows no text, as screen readers do (W3C Accessible Name and Description Computation): by its label, by a label, an alternative
/// text or the title of a drawing in it, by text in it that is hidden from sight, by its <c>title</c>.
/// </summary>
internal static class LinkLabel
{
    private const int MaximumLength = 300;

    // A link that holds a whole card is named by what it shows.
    private const int MaximumNodes = 40;

    /// <returns>The name; <see langword="null"/> where nothing gives one.</returns>
    public static string? Read(HtmlElement link)
    {
        var nodes = 0;
        return Attribute(link, "aria-label") ?? Find(link, ref nodes) ?? Attribute(link, "title");
    }

    private static string? Find(HtmlElement element, ref int nodes)
    {
        foreach (var node in element.ChildNodes)
        {
            if (++nodes > MaximumNodes)
            {
                return null;
            }

            var label = node switch
            {
                HtmlText text => Clean(text.Data.Span),
                HtmlElement { LocalName: "style" or "script" or "template" } => null,
                HtmlElement child => Attribute(child, "aria-label") ?? Attribute(child, "alt") ?? Find(child, ref nodes) ?? Attribute(child, "title"),
                _ => null,
            };
            if (label is not null)
            {
                return label;
            }
        }

        return null;
    }

    private static string? Attribute(HtmlElement element, string name) => element.GetAttribute(name) is { } value ? Clean(value) : null;

    private static string? Clean(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is 0 or > MaximumLength ? null : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
