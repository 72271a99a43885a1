using System.Text;
using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the text of elements as written, without what scripts and styles in them hold.</summary>
internal static class ElementText
{
    public static string Read(HtmlElement element)
    {
        if (element.ChildNodes is [HtmlText only])
        {
            return only.TextContent;
        }

        var text = new StringBuilder();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(HtmlElement element, StringBuilder text)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case HtmlText piece:
                    text.Append(piece.Data.Span);
                    break;
                case HtmlElement { LocalName: not ("script" or "style") } child:
                    Append(child, text);
                    break;
            }
        }
    }
}
