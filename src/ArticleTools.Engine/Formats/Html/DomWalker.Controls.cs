using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

// What forms show.
internal sealed partial class DomWalker
{
    private void VisitControl(HtmlElement element, in ElementAttributes attributes, bool inText)
    {
        var name = element.LocalName;
        if (name == "input" && string.Equals(element.GetAttribute("type"), "image", StringComparison.OrdinalIgnoreCase))
        {
            VisitImage(element, attributes);
        }

        if (name == "button" && (inText || _blocks.Shape.Kind == ArticleBlockKind.Heading))
        {
            VisitChildren(element, inText);
            return;
        }

        var label = name switch
        {
            "button" => null,
            "input" => element.GetAttribute("type") is "submit" or "button" or "reset" ? element.GetAttribute("value") : element.GetAttribute("placeholder"),
            "textarea" => element.GetAttribute("placeholder"),
            _ => "",
        };
        if ((name is "input" or "textarea" && string.IsNullOrWhiteSpace(label)) || attributes.IsHidden || element.GetAttribute("type") == "hidden")
        {
            return;
        }

        _blocks.End();
        var before = (_blocks.Shape, _outline.Blocks.Count);
        _blocks.Shape = new BlockShape(ArticleBlockKind.Form);
        if (!string.IsNullOrWhiteSpace(label))
        {
            _blocks.Append(label);
        }
        else
        {
            VisitOptions(element);
        }

        _blocks.End();
        RestoreShape(before);
    }

    private void VisitOptions(HtmlElement control)
    {
        var children = control.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case HtmlElement { LocalName: "option" } option:
                    VisitChildren(option, inText: true);
                    if (!_blocks.Text.IsEmpty && !_blocks.Text.EndsLine)
                    {
                        _blocks.Text.AppendSeparator('\n');
                    }

                    break;
                case HtmlElement { LocalName: "optgroup" } group:
                    VisitOptions(group);
                    break;
                case HtmlElement element:
                    Visit(element, inText: true);
                    break;
                case HtmlText text:
                    _blocks.Append(text.Data.Span);
                    break;
            }
        }
    }
}
