using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

// Tables of data.
internal sealed partial class DomWalker
{
    private void VisitDataTable(HtmlElement element, in ElementAttributes attributes, ClassHints hints)
    {
        _blocks.End();
        VisitTableCaption(element);
        var before = (_blocks.Shape, _outline.Blocks.Count);
        _blocks.Shape = new BlockShape(ArticleBlockKind.Table);
        var rows = new List<IReadOnlyList<string>>();
        var count = _outline.Blocks.Count;
        _blocks.IsInTable = true;
        VisitRows(element, rows);
        _blocks.IsInTable = false;
        VisitTableEnd(attributes, hints, element);
        if (_outline.Blocks.Count > count)
        {
            _outline.Blocks[^1].Draft.Rows = rows;
        }

        RestoreShape(before);
    }

    // A paragraph in front of the table, for it is in none of its rows.
    private void VisitTableCaption(HtmlElement table)
    {
        if (table.FirstElementChild is { LocalName: "caption" } caption)
        {
            Visit(caption, inText: false);
        }
    }

    private void VisitTableEnd(in ElementAttributes attributes, ClassHints hints, HtmlElement element)
    {
        var outer = _blocks.Container;
        var container = new HtmlContainer
        {
            Name = element.LocalName, Parent = outer, Hints = hints, IsHidden = attributes.IsHidden, FirstBlock = _outline.Blocks.Count,
        };
        _blocks.Container = _outline.Containers.Count;
        _outline.Containers.Add(container);
        _blocks.End();
        container.EndBlock = _outline.Blocks.Count;
        _blocks.Container = outer;
    }

    private void VisitRows(HtmlElement parent, List<IReadOnlyList<string>> rows)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not HtmlElement child)
            {
                continue;
            }

            if (child.LocalName == "tr")
            {
                VisitRow(child, rows);
            }
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                VisitRows(child, rows);
            }
            else if (child.LocalName != "caption")
            {
                Visit(child, inText: false);
            }
        }
    }

    private void VisitRow(HtmlElement row, List<IReadOnlyList<string>> rows)
    {
        if (!_blocks.Text.IsEmpty)
        {
            _blocks.Text.AppendSeparator('\n');
        }

        var cells = new List<string>();
        var children = row.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not HtmlElement cell)
            {
                continue;
            }

            if (cell.LocalName is not ("td" or "th"))
            {
                Visit(cell, inText: false);
                continue;
            }

            if (cells.Count > 0)
            {
                _blocks.Text.AppendSeparator('\t');
            }

            var start = _blocks.Text.Length;
            VisitChildren(cell, inText: false);
            cells.Add(_blocks.Text.Slice(start));
        }

        rows.Add(cells);
    }
}
