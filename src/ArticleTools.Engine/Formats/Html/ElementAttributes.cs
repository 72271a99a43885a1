using AngleSharp.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>The attributes of an element that decide how it is read, gathered in one pass over them.</summary>
internal readonly ref struct ElementAttributes
{
    private ElementAttributes(IElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            var value = attribute.Value;
            switch (attribute.LocalName)
            {
                case "class":
                    Class = value;
                    break;
                case "id":
                    Id = value;
                    break;
                case "role":
                    Role = value;
                    break;
                case "itemprop":
                    ItemProp = value;
                    break;
                case "itemtype":
                    ItemType = value;
                    break;
                case "itemscope":
                    IsItemScope = true;
                    break;
                case "rel":
                    Rel = value;
                    break;
                case "hidden":
                    IsHidden |= !value.Equals("until-found", StringComparison.OrdinalIgnoreCase);
                    break;
                case "aria-hidden":
                    IsHidden |= value == "true";
                    break;
                case "style":
                    IsHidden |= HidesByStyle(value);
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

    public static ElementAttributes Of(IElement element) => new(element);

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
