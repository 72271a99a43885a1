using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

// Images, and figures with their captions.
internal sealed partial class DomWalker
{
    private void VisitImage(HtmlElement element, in ElementAttributes attributes)
    {
        var image = ImageReader.Read(element, _sources, _blocks.Text.LinkTarget, attributes.IsHidden);
        _sources = null;
        if (image.Kind == ArticleImageKind.TrackingPixel || image.Placement == ArticleImagePlacement.Button)
        {
            _blocks.AddBackdrop(image);
        }
        else if (_inNoscript)
        {
            _blocks.AddFallbackImage(image);
        }
        else if (_figure is not null)
        {
            PlaceFigure();
            _blocks.AddImage(image, _figure);
            _linkedFigure = _figure;
        }
        else
        {
            _blocks.AddImage(image);
        }
    }

    private void VisitSource(HtmlElement element)
    {
        if (ImageReader.ReadSource(element) is { } source)
        {
            (_sources ??= []).Add(source);
        }
    }

    private void VisitVideo(HtmlElement element)
    {
        var poster = element.GetAttribute("poster");
        if (!string.IsNullOrWhiteSpace(poster))
        {
            AddBackdrop(poster, ArticleImagePlacement.Poster);
        }
    }

    private void AddBackdrop(string reference, ArticleImagePlacement placement) =>
        _blocks.AddBackdrop(new ArticleImageReference { Src = reference, Placement = placement, LinkTarget = _blocks.Text.LinkTarget });

    private void VisitFigure(HtmlElement element, in ElementAttributes attributes, ClassHints hints)
    {
        var outer = (_figure, _figureIsPlaced);
        (_figure, _figureIsPlaced) = (new DraftBlock { Kind = ArticleBlockKind.Figure }, false);
        VisitContainer(element, attributes, hints);
        (_figure, _figureIsPlaced) = outer;
    }

    // A figure's block stands where its first image or its caption does.
    private void PlaceFigure()
    {
        if (!_figureIsPlaced)
        {
            _blocks.End();
            _blocks.Add(_figure!, 0);
            _figureIsPlaced = true;
        }
    }

    private void VisitCaption(HtmlElement element, in ElementAttributes attributes, ClassHints hints)
    {
        _blocks.End();
        PlaceFigure();
        _blocks.Caption = _figure;
        VisitContainer(element, attributes, hints);
        _blocks.Caption = null;
    }
}
