using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>A script, which is never run.</summary>
internal sealed class HtmlScript(HtmlDocument document, string localName, NodeFlags flags)
    : HtmlElement(document, localName, flags), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
