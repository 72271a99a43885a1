using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

// Images, and figures with their captions.
internal sealed partial class DomWalker
{
    private void VisitImage(HtmlElement element)
    {
        var image = ImageReader.Read(element, _sources, _blocks.Text.LinkTarget);
        _sources = null;
        if (image is null)
        {
            return;
        }

        if (_inNoscript)
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
