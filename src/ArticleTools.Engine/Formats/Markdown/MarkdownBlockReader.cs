using ArticleTools.Engine.Formats.Html;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using HtmlBlock = Markdig.Syntax.HtmlBlock;

namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>Turns a parsed document into blocks. The parser bounds how deep blocks nest, and so the recursion.</summary>
internal sealed class MarkdownBlockReader
{
    private readonly Draft _draft;
    private readonly ArticleReaderOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly MarkdownInlineReader _inlines = new();
    private readonly InlineText _text = new();
    private readonly List<DraftBlock> _blocks = [];
    private int _listDepth;

    public MarkdownBlockReader(Draft draft, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        _draft = draft;
        _options = options;
        _cancellationToken = cancellationToken;
    }

    public List<DraftBlock> Read(MarkdownDocument document)
    {
        ReadChildren(document, ArticleBlockKind.Paragraph);
        ReadUnusedFootnotes(document);

        // Footnotes stand at the document's end in the tree, but anywhere in the text.
        return [.. _blocks.OrderBy(block => block.Offset)];
    }

    private void ReadChildren(ContainerBlock container, ArticleBlockKind paragraphKind)
    {
        foreach (var block in container)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (block)
            {
                case HeadingBlock heading:
                    Add(heading, ArticleBlockKind.Heading, heading.Level);
                    break;
                case ParagraphBlock paragraph:
                    Add(paragraph, paragraphKind);
                    break;
                case QuoteBlock quote:
                    ReadChildren(quote, ArticleBlockKind.Quotation);
                    break;
                case ListBlock list:
                    ReadList(list, paragraphKind);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case CodeBlock code:
                    ReadCode(code);
                    break;
                case ThematicBreakBlock:
                    _blocks.Add(Start(block, ArticleBlockKind.Rule));
                    break;
                case HtmlBlock html:
                    ReadHtml(html);
                    break;
                case FootnoteGroup notes:
                    ReadFootnotes(notes);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock other:
                    ReadChildren(other, paragraphKind);
                    break;
            }
        }
    }

    private void ReadList(ListBlock list, ArticleBlockKind paragraphKind)
    {
        _listDepth++;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            ReadItem(item, list.IsOrdered ? item.Order : null, paragraphKind);
        }

        _listDepth--;
    }

    private void ReadFootnotes(FootnoteGroup notes)
    {
        _listDepth++;
        foreach (var note in notes.OfType<Footnote>())
        {
            ReadItem(note, note.Order, ArticleBlockKind.Paragraph);
        }

        _listDepth--;
    }

    // The parser takes a footnote that nothing refers to out of the tree, and leaves it among the definitions.
    private void ReadUnusedFootnotes(MarkdownDocument document)
    {
        _listDepth++;
        foreach (var definition in document.GetLinkReferenceDefinitions(addGroup: false).OfType<FootnoteLinkReferenceDefinition>())
        {
            if (definition.Footnote.Parent is null)
            {
                ReadItem(definition.Footnote, number: null, ArticleBlockKind.Paragraph);
            }
        }

        _listDepth--;
    }

    // The first paragraph is the item; what follows belongs to it.
    private void ReadItem(ContainerBlock item, int? number, ArticleBlockKind paragraphKind)
    {
        var first = _blocks.Count;
        ReadChildren(item, paragraphKind);
        if (item.Count > 0 && item[0] is ParagraphBlock && _blocks.Count > first && _blocks[first].Kind == paragraphKind)
        {
            _blocks[first].Kind = ArticleBlockKind.ListItem;
            _blocks[first].Level = _listDepth;
            _blocks[first].Number = number;
            _blocks[first].Offset = Math.Min(_blocks[first].Offset, Offset(item));
        }
    }

    private void Add(LeafBlock source, ArticleBlockKind kind, int? level = null)
    {
        var block = Start(source, kind);
        block.Level = level;
        if (source.Inline is { } inline)
        {
            _inlines.Read(inline, _text, block.Images);
        }

        _text.MoveTo(block);
        if (block.Images.Count > 0 && IsFigure(block))
        {
            block.Kind = ArticleBlockKind.Figure;
            block.Level = null;
        }

        if (block.Text.Length > 0 || block.Images.Count > 0 || block.Inlines.Count > 0)
        {
            _blocks.Add(block);
        }
    }

    // An image alone, or one with an emphasised line below it: its caption. Else its title, which is shown with it, is the caption.
    private static bool IsFigure(DraftBlock block)
    {
        if (block.Text.Length > 0)
        {
            return block.Images.Count == 1
                && block.Kind != ArticleBlockKind.Heading
                && block.Inlines.Exists(inline => inline.Kind == ArticleInlineKind.Emphasis && inline.Start == 0 && inline.Length == block.Text.Length);
        }

        block.Text = block.Images is [{ Title: { } title }] ? title : "";
        return true;
    }

    private void ReadTable(Table table)
    {
        var block = Start(table, ArticleBlockKind.Table);
        var rows = new List<IReadOnlyList<string>>(table.Count);
        foreach (var row in table.OfType<TableRow>())
        {
            if (rows.Count > 0)
            {
                _text.AppendSeparator('\n');
            }

            rows.Add(ReadRow(row, block));
        }

        _text.MoveTo(block);
        block.Rows = rows;
        _blocks.Add(block);
    }

    private string[] ReadRow(TableRow row, DraftBlock block)
    {
        var cells = new string[row.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _text.AppendSeparator('\t');
            }

            var start = _text.Length;
            ReadCell((TableCell)row[i], block);
            cells[i] = _text.Slice(start);
        }

        return cells;
    }

    private void ReadCell(TableCell cell, DraftBlock block)
    {
        var isFirst = true;
        foreach (var inline in cell.Descendants<LeafBlock>().Select(leaf => leaf.Inline).OfType<ContainerInline>())
        {
            _text.Append(isFirst ? "" : " ");
            _inlines.Read(inline, _text, block.Images);
            isFirst = false;
        }
    }

    private void ReadCode(CodeBlock code)
    {
        var block = Start(code, ArticleBlockKind.Code);
        block.Text = code.Lines.ToString();
        block.CodeLanguage = code is FencedCodeBlock fence ? Language(fence.Info) : null;
        _blocks.Add(block);
    }

    // Pandoc writes attributes for a plain name: {.python}
    private static string? Language(string? info)
    {
        var name = info.AsSpan().TrimStart("{.").TrimEnd('}');
        return name.IsEmpty ? null : name.ToString();
    }

    // A block of HTML is a fragment of a page; its blocks take their place among the others.
    private void ReadHtml(HtmlBlock html)
    {
        var offset = Offset(html);
        var part = new Draft(_draft.Text.Substring(offset, html.Span.Length)) { Format = ArticleFormat.Markdown };
        HtmlReader.Read(part, _options, _cancellationToken);
        _draft.Diagnostics.AddRange(part.Diagnostics);
        foreach (var block in part.Blocks)
        {
            block.Offset += offset;
            _blocks.Add(block);
        }
    }

    private DraftBlock Start(Block source, ArticleBlockKind kind) => new() { Kind = kind, Offset = Offset(source) };

    private int Offset(Block source) => _draft.BodyOffset + source.Span.Start;
}
