using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>Has AngleSharp parse a text and makes the nodes for it.</summary>
internal sealed class HtmlTreeBuilder : IDomConstructionElementFactory<HtmlDocument, HtmlElement>
{
    private readonly HtmlDocument _document;
    private readonly NestingLimiter _nesting = new();

    private HtmlTreeBuilder(HtmlDocument document) => _document = document;

    /// <summary>Parses a page or fragment.</summary>
    /// <param name="text">Its text, which must not change while the document is in use.</param>
    /// <param name="maximumDepth">How deep elements may nest; deeper ones are put beside one another.</param>
    public static HtmlDocument Parse(ReadOnlyMemory<char> text, int maximumDepth)
    {
        var source = new TextSource(new ReadOnlyMemoryTextSource(text));
        var builder = new HtmlTreeBuilder(new HtmlDocument(text, source));
        var options = new HtmlParserOptions { SkipComments = true, SkipProcessingInstructions = true, MaximumDepth = maximumDepth };
        var parser = new HtmlParser(options, BrowsingContext.New(new Configuration([builder])));
        var document = parser.ParseDocument<HtmlDocument, HtmlElement>(source, builder.Filter);
        document.NestsTooDeep = builder._nesting.IsExceeded;
        return document;
    }

    public HtmlDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => _document;

    public HtmlElement Create(HtmlDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var name = localName.ToString();
        var element = new HtmlElement(document, name, ElementFlags.OfHtml(name));
        if (name == "table")
        {
            document.Open(element);
        }

        return element;
    }

    public HtmlElement CreateUnknown(HtmlDocument document, StringOrMemory tagName) => new(document, tagName.ToString(), NodeFlags.HtmlMember);

    public HtmlElement CreateNoScript(HtmlDocument document, bool scripting) => CreateHtml(document, "noscript");

    public IConstructableMetaElement CreateMeta(HtmlDocument document) => CreateHtml(document, "meta");

    public IConstructableFrameElement CreateFrame(HtmlDocument document) => CreateHtml(document, "frame");

    public IConstructableFormElement CreateForm(HtmlDocument document) => CreateHtml(document, "form");

    public IConstructableScriptElement CreateScript(HtmlDocument document, bool parserInserted, bool started) =>
        new HtmlScript(document, "script", ElementFlags.OfHtml("script"));

    public IConstructableTemplateElement CreateTemplate(HtmlDocument document)
    {
        var template = new HtmlTemplate(document, "template", ElementFlags.OfHtml("template"));
        document.Open(template);
        return template;
    }

    public IConstructableMathElement CreateMath(HtmlDocument document, StringOrMemory name = default) =>
        new HtmlElement(document, name.ToString(), ElementFlags.OfMath(name.ToString()));

    public IConstructableSvgElement CreateSvg(HtmlDocument document, StringOrMemory name = default) =>
        new HtmlElement(document, name.ToString(), ElementFlags.OfSvg(name.ToString()));

    public IConstructableNode CreateDocumentType(
        HtmlDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new HtmlText(default);

    private static HtmlElement CreateHtml(HtmlDocument document, string name) => new(document, name, ElementFlags.OfHtml(name));

    private TokenConsumptionResult Filter(ref StructHtmlToken token, TokenConsumer next)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag) || Admits(token.Name.Memory.Span, token.Type == HtmlTokenType.EndTag))
        {
            next(ref token);
        }

        return TokenConsumptionResult.Continue;
    }

    // The parser looks for the table around a part of one and, unless the template is of AngleSharp's own class, goes past that and fails.
    private bool Admits(ReadOnlySpan<char> name, bool isEnd) =>
        _nesting.Admits(name, isEnd) && !(_document.IsInTemplate && IsTablePart(name));

    private static bool IsTablePart(ReadOnlySpan<char> name) =>
        name is "table" or "caption" or "colgroup" or "col" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th";
}
