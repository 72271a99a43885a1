using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

// Code and other preformatted text.
internal sealed partial class DomWalker
{
    private void VisitPreformatted(HtmlElement element, in ElementAttributes attributes, ClassHints hints)
    {
        if (_blocks.IsInTable || _blocks.Caption is not null)
        {
            VisitContainer(element, attributes, hints);
            return;
        }

        var before = (_blocks.Shape, _outline.Blocks.Count);
        _blocks.Shape = new BlockShape(ArticleBlockKind.Code);
        _blocks.Text.IsPreformatted = true;
        VisitContainer(element, attributes, hints, inText: true);
        _blocks.Text.IsPreformatted = false;
        if (_outline.Blocks.Count > before.Count)
        {
            _outline.Blocks[^1].Draft.CodeLanguage = CodeLanguage.Read(element);
        }

        RestoreShape(before);
    }

    // A block within code is a line of it.
    private void VisitLine(HtmlElement element, in ElementAttributes attributes, ClassHints hints)
    {
        if (attributes.IsHidden || hints.HasAny(ClassHints.Hidden))
        {
            return;
        }

        StartLine();
        VisitChildren(element, inText: true);
        StartLine();
    }

    private void StartLine()
    {
        if (!_blocks.Text.IsEmpty && !_blocks.Text.EndsLine)
        {
            _blocks.Text.AppendSeparator('\n');
        }
    }
}
