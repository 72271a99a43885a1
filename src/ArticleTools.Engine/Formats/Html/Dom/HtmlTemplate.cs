using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>A template: its content is for scripts to use, and no part of the page.</summary>
internal sealed class HtmlTemplate(HtmlDocument document, string localName, NodeFlags flags)
    : HtmlElement(document, localName, flags), IConstructableTemplateElement
{
    void IConstructableTemplateElement.PopulateFragment() => Clear();
}
