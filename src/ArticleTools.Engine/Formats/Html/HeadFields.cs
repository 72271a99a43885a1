using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads a document's head and the attributes of its root.</summary>
internal static class HeadFields
{
    public static void Read(HtmlDocument document, Draft draft, ElementObserver observer)
    {
        var language = document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang");
        if (!string.IsNullOrWhiteSpace(language))
        {
            draft.Candidates.Add(new FieldCandidate(Field.Language, language.Trim(), "html: lang", "html/lang", Trust.JsonLd));
        }

        if (document.Head is not { } head)
        {
            return;
        }

        var children = head.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is HtmlElement { LocalName: "meta" or "link" or "title" or "base" or "script" } element)
            {
                observer.ReadMetadata(element);
            }
        }
    }
}
