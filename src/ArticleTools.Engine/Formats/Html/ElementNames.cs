using System.Collections.Frozen;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>What the elements of HTML are to the walk, by their local name.</summary>
internal static class ElementNames
{
    private static readonly FrozenDictionary<string, ElementKind> Kinds = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
    {
        ["a"] = ElementKind.Link,
        ["br"] = ElementKind.LineBreak,
        ["p"] = ElementKind.Paragraph,
        ["blockquote"] = ElementKind.Quotation,
        ["figure"] = ElementKind.Figure,
        ["figcaption"] = ElementKind.Caption,
        ["table"] = ElementKind.Table,
        ["hr"] = ElementKind.ThematicBreak,
        ["img"] = ElementKind.Image,
        ["amp-img"] = ElementKind.Image,
        ["amp-anim"] = ElementKind.Image,
        ["video"] = ElementKind.Video,
        ["amp-video"] = ElementKind.Video,
        ["source"] = ElementKind.Source,
        ["noscript"] = ElementKind.Noscript,
        ["script"] = ElementKind.Script,
    }
    .With(ElementKind.Marked, "em", "i", "cite", "dfn", "strong", "b", "code", "kbd", "samp", "tt", "q", "del", "s", "strike", "sub", "sup")
    .With(ElementKind.Heading, "h1", "h2", "h3", "h4", "h5", "h6")
    .With(ElementKind.List, "ul", "ol", "menu", "dir", "dl")
    .With(ElementKind.ListItem, "li", "dt", "dd")
    .With(ElementKind.Preformatted, "pre", "listing", "xmp", "plaintext")
    .With(ElementKind.Control, "button", "input", "select", "textarea")
    .With(ElementKind.Metadata, "meta", "link", "title", "base")
    .With(
        ElementKind.Ignored,
        "style", "template", "head", "svg", "math", "canvas", "iframe", "object", "embed", "audio", "map", "datalist", "frameset", "noframes")
    .With(
        ElementKind.Container,
        "address", "article", "aside", "body", "center", "details", "dialog", "div", "fieldset", "footer", "form", "header", "hgroup", "html",
        "legend", "main", "nav", "optgroup", "search", "section", "summary", "caption", "tbody", "td", "tfoot", "th", "thead", "tr")
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="name">A local name in lower case.</param>
    /// <param name="inText">Whether the element stands within running text: there a custom element is part of it.</param>
    public static ElementKind GetKind(string name, bool inText)
    {
        if (Kinds.TryGetValue(name, out var kind))
        {
            return kind;
        }

        return !inText && name.Contains('-', StringComparison.Ordinal) ? ElementKind.Container : ElementKind.Inline;
    }

    public static ArticleInlineKind GetInlineKind(string name) => name switch
    {
        "strong" or "b" => ArticleInlineKind.Strong,
        "code" or "kbd" or "samp" or "tt" => ArticleInlineKind.Code,
        "q" => ArticleInlineKind.Quotation,
        "del" or "s" or "strike" => ArticleInlineKind.Deleted,
        "sub" => ArticleInlineKind.Subscript,
        "sup" => ArticleInlineKind.Superscript,
        _ => ArticleInlineKind.Emphasis,
    };

    private static Dictionary<string, ElementKind> With(this Dictionary<string, ElementKind> kinds, ElementKind kind, params string[] names)
    {
        foreach (var name in names)
        {
            kinds.Add(name, kind);
        }

        return kinds;
    }
}
