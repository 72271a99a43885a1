using System.Globalization;
using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>
/// Goes through a page's tree once, in order, and leaves its outline: blocks, containers, and what elements say about the article.
/// The parser bounds the depth of the tree, and so the recursion.
/// </summary>
internal sealed partial class DomWalker
{
    private const ClassHints SplittingHints = ClassHints.Byline | ClassHints.Date | ClassHints.Credit | ClassHints.Caption | ClassHints.Tags
        | ClassHints.Share | ClassHints.Advertisement | ClassHints.Title | ClassHints.Subtitle;

    // The level of a heading by its role that states none, as the standard has it.
    private const int DefaultAriaLevel = 2;

    private readonly HtmlOutline _outline = new();
    private readonly ElementHints _hints = new();
    private readonly BlockWriter _blocks;
    private readonly ElementObserver _observer;
    private readonly int _start;
    private readonly CancellationToken _cancellationToken;
    private DraftBlock? _figure;
    private List<ArticleImageSource>? _sources;
    private bool _figureIsPlaced;
    private DraftBlock? _linkedFigure;
    private int _listDepth;
    private int? _listNumber;
    private bool _inNoscript;

    public DomWalker(string source, int start, ElementObserver observer, CancellationToken cancellationToken)
    {
        _blocks = new BlockWriter(_outline, source, start);
        _observer = observer;
        _start = start;
        _cancellationToken = cancellationToken;
    }

    public HtmlOutline Walk(HtmlElement body)
    {
        Visit(body, inText: false);
        _blocks.End();
        _blocks.PlaceBackdrops();
        return _outline;
    }

    private void VisitChildren(HtmlNode parent, bool inText)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case HtmlElement element:
                    Visit(element, inText);
                    break;
                case HtmlText text:
                    _blocks.Append(text.Data.Span);
                    break;
            }
        }
    }

    private void Visit(HtmlElement element, bool inText)
    {
        var kind = ElementNames.GetKind(element.LocalName, inText);
        switch (kind)
        {
            case ElementKind.Ignored:
                return;
            case ElementKind.Script or ElementKind.Metadata:
                _observer.ReadMetadata(element);
                return;
            case ElementKind.Video:
                VisitVideo(element);
                return;
            case ElementKind.LineBreak:
                _blocks.BreakLine();
                return;
        }

        var attributes = ElementAttributes.Of(element);
        var hints = _hints.Read(element.LocalName, attributes);
        if (element.Position is { } position)
        {
            _blocks.At(_start + position, startsBlock: kind is not (ElementKind.Inline or ElementKind.Marked or ElementKind.Link or ElementKind.Image));
        }

        if (attributes.Background is not null && kind != ElementKind.Image)
        {
            AddBackdrop(attributes.Background, ArticleImagePlacement.Background);
        }

        var observed = _observer.Enter(element, attributes, hints, _outline.Blocks.Count);
        VisitKnown(element, kind, attributes, hints, inText);
        if (observed)
        {
            _observer.Leave();
        }
    }

    private void VisitKnown(HtmlElement element, ElementKind kind, in ElementAttributes attributes, ClassHints hints, bool inText)
    {
        var hidden = attributes.IsHidden || hints.HasAny(ClassHints.Hidden);
        switch (kind)
        {
            case ElementKind.Inline or ElementKind.Marked or ElementKind.Link when hidden && (inText || !_blocks.Text.IsEmpty):
                // Left out of the text around it: a reader does not see it there.
                break;
            case ElementKind.Inline when !inText && (hidden || hints.HasAny(SplittingHints) || attributes.ItemProp == "articleBody"):
                VisitContainer(element, attributes, hints);
                break;
            case ElementKind.Inline:
                VisitChildren(element, inText);
                break;
            case ElementKind.Marked:
                _blocks.Text.Open(ElementNames.GetInlineKind(element.LocalName));
                VisitChildren(element, inText);
                _blocks.Text.Close();
                break;
            case ElementKind.Link:
                VisitLink(element, attributes, inText);
                break;
            case ElementKind.Image:
                VisitImage(element, attributes);
                break;
            case ElementKind.Source:
                VisitSource(element);
                break;
            case ElementKind.Control:
                VisitControl(element, attributes, inText);
                break;
            case ElementKind.ThematicBreak:
                _blocks.End();
                _blocks.Add(new DraftBlock { Kind = ArticleBlockKind.Rule }, 0);
                break;
            case ElementKind.Table when !_blocks.IsInTable && !_blocks.Text.IsPreformatted && DataTable.IsData(element):
                VisitDataTable(element, attributes, hints);
                break;
            default:
                VisitBlock(element, kind, attributes, hints);
                break;
        }
    }

    private void VisitBlock(HtmlElement element, ElementKind kind, in ElementAttributes attributes, ClassHints hints)
    {
        if (_blocks.Text.IsPreformatted)
        {
            VisitLine(element, attributes, hints);
            return;
        }

        _blocks.End();
        var before = (_blocks.Shape, _outline.Blocks.Count);
        switch (kind)
        {
            case ElementKind.Heading:
                _blocks.Shape = new BlockShape(ArticleBlockKind.Heading, element.LocalName[1] - '0');
                break;
            case ElementKind.Quotation:
                var isPullQuote = (_figure is not null && !_figureIsPlaced && !EmbeddedPost.IsOne(attributes.Class)) || hints.HasAny(ClassHints.PullQuote);
                _blocks.Shape = new BlockShape(isPullQuote ? ArticleBlockKind.PullQuote : ArticleBlockKind.Quotation);
                break;
            case ElementKind.Container or ElementKind.Paragraph when attributes.Role == "heading" && ShortText.Read(element) is not null:
                _blocks.Shape = new BlockShape(ArticleBlockKind.Heading, Math.Clamp(ReadNumber(element, "aria-level") ?? DefaultAriaLevel, 1, 6));
                break;
            case ElementKind.Container when hints.HasAny(ClassHints.PullQuote):
                _blocks.Shape = new BlockShape(ArticleBlockKind.PullQuote);
                break;
            case ElementKind.List:
                VisitList(element, attributes, hints);
                return;
            case ElementKind.ListItem:
                _listNumber = _listNumber is null ? null : ReadNumber(element, "value") ?? _listNumber;
                _blocks.Shape = new BlockShape(ArticleBlockKind.ListItem, Math.Max(1, _listDepth), _listNumber++);
                break;
            case ElementKind.Figure when _blocks.Caption is null:
                VisitFigure(element, attributes, hints);
                return;
            case ElementKind.Caption when _figure is not null && _blocks.Caption is null:
                VisitCaption(element, attributes, hints);
                return;
            case ElementKind.Preformatted:
                VisitPreformatted(element, attributes, hints);
                return;
            case ElementKind.Noscript:
                VisitNoscript(element, attributes, hints);
                return;
        }

        VisitContainer(element, attributes, hints, inText: kind is ElementKind.Paragraph or ElementKind.Heading);
        RestoreShape(before);
    }

    // The first block of a list item is the item; what follows in it is a paragraph.
    private void RestoreShape((BlockShape Shape, int Count) before) =>
        _blocks.Shape = before.Shape.Kind == ArticleBlockKind.ListItem && _outline.Blocks.Count > before.Count ? BlockShape.Paragraph : before.Shape;

    private void VisitContainer(HtmlElement element, in ElementAttributes attributes, ClassHints hints, bool inText = false, bool isHidden = false)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _blocks.End();
        var outer = _blocks.Container;
        var outerLandmark = _blocks.Landmark;
        var own = Landmarks.Get(element.LocalName, attributes.Role);
        var isMain = element.LocalName == "main" || attributes.Role == "main";
        var container = new HtmlContainer
        {
            Name = element.LocalName,
            Parent = outer,
            Hints = hints,
            Landmark = own,
            IsMain = isMain,
            IsArticleBody = attributes.ItemProp is not null && attributes.ItemProp.Contains("articleBody", StringComparison.OrdinalIgnoreCase),
            IsHidden = isHidden || attributes.IsHidden || (element.LocalName == "dialog" && !element.HasAttribute("open")),
            Id = attributes.Id,
            Class = attributes.Class,
            FirstBlock = _outline.Blocks.Count,
        };
        _blocks.Container = _outline.Containers.Count;
        _blocks.Landmark = own != Landmark.None ? own : isMain ? Landmark.None : outerLandmark;
        _outline.Containers.Add(container);
        VisitChildren(element, inText);
        _blocks.End();
        container.EndBlock = _outline.Blocks.Count;
        _blocks.Container = outer;
        _blocks.Landmark = outerLandmark;
    }

    private void VisitLink(HtmlElement element, in ElementAttributes attributes, bool inText)
    {
        var target = element.GetAttribute("href");
        if (target is null)
        {
            VisitChildren(element, inText);
            return;
        }

        var outer = _linkedFigure;
        _linkedFigure = null;
        _blocks.Text.Open(ArticleInlineKind.Link, target, attributes.Rel);
        VisitChildren(element, inText);

        // The link of an image alone belongs to the image's figure.
        var isEmpty = _blocks.Text.IsInnermostWithoutText;
        var figure = isEmpty ? _linkedFigure : null;
        var label = isEmpty ? LinkLabel.Read(element) : null;
        figure?.Inlines.Insert(0, new ArticleInline { Kind = ArticleInlineKind.Link, Target = target, Rel = attributes.Rel, Label = label });
        _blocks.Text.Close(keepsEmptyLink: figure is null, label);
        _linkedFigure = outer;
    }

    private void VisitList(HtmlElement element, in ElementAttributes attributes, ClassHints hints)
    {
        var before = (_blocks.Shape, _outline.Blocks.Count);
        _listDepth++;
        var number = _listNumber;
        _listNumber = element.LocalName == "ol" ? ReadNumber(element, "start") ?? 1 : null;
        VisitContainer(element, attributes, hints);
        _listNumber = number;
        _listDepth--;
        RestoreShape(before);
    }

    private void VisitNoscript(HtmlElement element, in ElementAttributes attributes, ClassHints hints)
    {
        var outer = _inNoscript;
        _inNoscript = true;
        VisitContainer(element, attributes, hints, isHidden: true);
        _inNoscript = outer;
    }

    private static int? ReadNumber(HtmlElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
