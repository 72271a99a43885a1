using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>The attributes of an element that decide how it is read, gathered in one pass over them.</summary>
internal readonly ref struct ElementAttributes
{
    private ElementAttributes(HtmlElement element)
    {
        foreach (var (name, value) in element.Attributes)
        {
            switch (name.Span)
            {
                case "class":
                    Class = value.ToString();
                    break;
                case "id":
                    Id = value.ToString();
                    break;
                case "role":
                    Role = value.ToString();
                    break;
                case "itemprop":
                    ItemProp = value.ToString();
                    break;
                case "itemtype":
                    ItemType = value.ToString();
                    break;
                case "itemscope":
                    IsItemScope = true;
                    break;
                case "rel":
                    Rel = value.ToString();
                    break;
                case "hidden":
                    IsHidden |= !value.Span.Equals("until-found", StringComparison.OrdinalIgnoreCase);
                    break;
                case "aria-hidden":
                    IsHidden |= value.Span is "true";
                    break;
                case "style":
                    IsHidden |= HidesByStyle(value.Span);
                    Background = CssBackground.Find(value.Span) ?? Background;
                    break;
                case "data-bg" or "data-background" or "data-background-image" or "data-bg-src" or "data-lazy-background" when ImageUrl.HasExtension(value.Span.Trim(')')):
                    Background ??= CssBackground.Find($"background:{value.Span}") ?? value.ToString();
                    break;
            }
        }
    }

    public string? Class { get; }

    public string? Id { get; }

    public string? Role { get; }

    public string? ItemProp { get; }

    public string? ItemType { get; }

    public bool IsItemScope { get; }

    public string? Rel { get; }

    public bool IsHidden { get; }

    /// <summary>The image that the inline style, or an attribute that a script makes one of, puts behind the element.</summary>
    public string? Background { get; }

    public static ElementAttributes Of(HtmlElement element) => new(element);

    private static bool HidesByStyle(ReadOnlySpan<char> style)
    {
        while (!style.IsEmpty)
        {
            var end = style.IndexOf(';');
            var declaration = end < 0 ? style : style[..end];
            style = end < 0 ? [] : style[(end + 1)..];
            var colon = declaration.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var property = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            if ((property.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase))
                || (property.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
