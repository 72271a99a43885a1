using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine;
using ArticleTools.Engine.Decoding;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>Takes the text of a saved page, all of it, in the ways that other programs do.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "head", "iframe", "object", "svg", "math", "canvas", "audio", "video", "textarea", "datalist",
    };

    private static readonly HashSet<string> UnseenInBrowser = new(StringComparer.Ordinal) { "noscript", "select", "dialog" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
        "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Spaced = new(StringComparer.Ordinal)
    {
        "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul",
    };

    /// <summary>The text of a stored page.</summary>
    public static string Render(CorpusPage page, TextRendering rendering)
    {
        using var document = new HtmlParser().ParseDocument(Decode(page));
        var writer = new PageTextWriter();
        if (rendering is not (TextRendering.Inner or TextRendering.Wrapped) && document.Title is { Length: > 0 } title)
        {
            writer.Append(title);
            writer.EndLine();
        }

        Write(document.Body ?? document.DocumentElement, rendering, writer);
        var text = writer.ToString(keepBlankLines: rendering is not (TextRendering.Dense or TextRendering.Lines));
        return rendering == TextRendering.Wrapped ? ColumnWrapper.Wrap(text) : text;
    }

    private static string Decode(CorpusPage page)
    {
        var (item, options) = (SourceItem.FromFile(page.Path), new ArticleReaderOptions());
        var stored = SourceReader.Read(item, options, [], CancellationToken.None);
        return TextDecoder.Decode(stored.Bytes.Span, item, options, []).Text;
    }

    private static void Write(INode node, TextRendering rendering, PageTextWriter writer)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                writer.Append(text.Data);
                if (rendering == TextRendering.Lines)
                {
                    writer.EndLine();
                }
            }
            else if (child is IElement element && !IsUnseen(element, rendering))
            {
                WriteElement(element, rendering, writer);
            }
        }
    }

    private static void WriteElement(IElement element, TextRendering rendering, PageTextWriter writer)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "br":
                writer.EndLine();
                return;
            case "td" or "th" when rendering != TextRendering.Lines && element.PreviousElementSibling is not null:
                writer.Append("\t");
                break;
            case "li" when rendering == TextRendering.Wrapped:
                writer.EndLine();
                writer.Append("* ");
                Write(element, rendering, writer);
                writer.EndLine();
                return;
        }

        var isSpaced = rendering == TextRendering.Inner ? name == "p" : Spaced.Contains(name);
        if (!Blocks.Contains(name))
        {
            Write(element, rendering, writer);
            return;
        }

        writer.EndLine(isSpaced);
        Write(element, rendering, writer);
        writer.EndLine(isSpaced);
    }

    private static bool IsUnseen(IElement element, TextRendering rendering) =>
        Unseen.Contains(element.LocalName)
        || (rendering is TextRendering.Inner or TextRendering.Wrapped && (UnseenInBrowser.Contains(element.LocalName) || IsHidden(element)));

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;
}
