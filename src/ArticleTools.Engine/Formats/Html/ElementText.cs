using System.Text;
using AngleSharp.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the text of elements as written, without what scripts and styles in them hold.</summary>
internal static class ElementText
{
    public static string Read(IElement element)
    {
        if (element.ChildNodes is [IText only])
        {
            return only.Data;
        }

        var text = new StringBuilder();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(IElement element, StringBuilder text)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText piece:
                    text.Append(piece.Data);
                    break;
                case IElement { LocalName: not ("script" or "style") } child:
                    Append(child, text);
                    break;
            }
        }
    }
}
