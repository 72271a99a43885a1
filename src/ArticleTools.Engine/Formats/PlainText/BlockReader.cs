using System.Text;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Puts lines together to paragraphs, items of lists, quotations, headings and rules.</summary>
internal sealed class BlockReader
{
    private const int QuotationIndent = 4;
    private const int MaximumLevel = 9;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly bool[] _isItem;
    private readonly bool[] _continues;
    private readonly List<DraftBlock> _blocks;
    private readonly StringBuilder _builder = new();
    private readonly Stack<int> _itemIndents = new();
    private readonly bool _indentsMeanQuotations;

    private BlockReader(string text, List<TextLine> lines, List<DraftBlock> blocks)
    {
        _text = text;
        _lines = lines;
        _blocks = blocks;
        _isItem = FindItems();
        _continues = BrokenSentences.Find(text, lines);
        _indentsMeanQuotations = lines.Count(line => line.Indent >= QuotationIndent) * 4 < lines.Count;
    }

    /// <summary>Adds the blocks that the lines make up, in order.</summary>
    public static void Read(string text, List<TextLine> lines, List<DraftBlock> blocks, CancellationToken cancellationToken)
    {
        var reader = new BlockReader(text, lines, blocks);
        foreach (var group in WrapDetector.Group(text, lines))
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.ReadGroup(group);
        }
    }

    // A marker makes an item of a list only next to another such item: "1984. That was" and "- he said" are no lists.
    private bool[] FindItems()
    {
        var isItem = new bool[_lines.Count];
        var previous = -1;
        ListMarker previousMarker = default;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (ListMarker.TryRead(_lines[i].Of(_text), out var marker) && !LineShape.IsRule(_lines[i].Of(_text)))
            {
                if (previous >= 0 && marker.IsNeighbourOf(previousMarker))
                {
                    isItem[previous] = true;
                    isItem[i] = true;
                }

                previous = i;
                previousMarker = marker;
            }
            else if (_lines[i].FollowsBlank && _lines[i].Indent == 0)
            {
                previous = -1;
            }
        }

        return isItem;
    }

    private void ReadGroup(LineGroup group)
    {
        var quotes = _indentsMeanQuotations && IsIndented(group);
        for (var i = group.First; i < group.End;)
        {
            var end = i + 1;
            var line = _lines[i].Of(_text);
            if (LineShape.IsRule(line))
            {
                AddRule(i);
            }
            else if (end < group.End && LineShape.UnderlineLevel(_lines[end].Of(_text)) is > 0 and var level)
            {
                AddText(i, end, ArticleBlockKind.Heading).Level = level;
                end++;
            }
            else if (_isItem[i])
            {
                end = EndOfItem(i, group);
                AddItem(i, end);
            }
            else
            {
                var kind = quotes || line[0] == '>' ? ArticleBlockKind.Quotation : ArticleBlockKind.Paragraph;
                end = EndOfParagraph(i, group);
                AddText(i, end, kind);
            }

            i = end;
        }
    }

    private bool IsIndented(LineGroup group)
    {
        for (var i = group.First; i < group.End; i++)
        {
            if (_lines[i].Indent < QuotationIndent)
            {
                return false;
            }
        }

        return true;
    }

    private int EndOfItem(int first, LineGroup group)
    {
        var end = first + 1;
        while (end < group.End
            && !_isItem[end]
            && (_lines[end].Indent > _lines[first].Indent || (group.IsWrapped && WrapDetector.IsFull(_text, _lines[end - 1], _lines[end], group.Width))))
        {
            end++;
        }

        return end;
    }

    private int EndOfParagraph(int first, LineGroup group)
    {
        var end = first + 1;
        while (end < group.End && !StartsBlock(end, group) && Continues(end, group))
        {
            end++;
        }

        return end;
    }

    private bool StartsBlock(int index, LineGroup group)
    {
        var line = _lines[index].Of(_text);
        return _isItem[index]
            || LineShape.IsRule(line)
            || (line[0] == '>') != (_lines[index - 1].Of(_text)[0] == '>')
            || (index + 1 < group.End && LineShape.UnderlineLevel(_lines[index + 1].Of(_text)) > 0);
    }

    // Within wrapped text a new paragraph shows by an indented first line, or by a short last line before it.
    private bool Continues(int index, LineGroup group)
    {
        if (!group.IsWrapped)
        {
            return _continues[index];
        }

        var previous = _lines[index - 1];
        var isParagraphStart = _lines[index].Indent >= previous.Indent + 2 && LineShape.EndsSentence(previous.Of(_text));
        return !isParagraphStart
            && (WrapDetector.IsFull(_text, previous, _lines[index], group.Width) || !LineShape.EndsSentence(previous.Of(_text)));
    }

    private void AddRule(int index)
    {
        _itemIndents.Clear();
        _blocks.Add(new DraftBlock { Kind = ArticleBlockKind.Rule, Offset = _lines[index].Start });
    }

    private void AddItem(int first, int end)
    {
        var line = _lines[first];
        ListMarker.TryRead(line.Of(_text), out var marker);
        var startsList = _itemIndents.Count > 0 && _blocks[^1].Kind != ArticleBlockKind.ListItem;
        while (_itemIndents.Count > 0 && (startsList || _itemIndents.Peek() >= line.Indent))
        {
            _itemIndents.Pop();
        }

        _itemIndents.Push(line.Indent);
        var block = AddText(first, end, ArticleBlockKind.ListItem, marker.Length);
        block.Level = Math.Min(_itemIndents.Count, MaximumLevel);
        block.Number = marker.Number;
    }

    private DraftBlock AddText(int first, int end, ArticleBlockKind kind, int skipped = 0)
    {
        _builder.Clear();
        for (var i = first; i < end; i++)
        {
            var line = _lines[i].Of(_text)[(i == first ? skipped : 0)..];
            AppendLine(line[0] == '>' ? line.TrimStart("> \t") : line);
        }

        var block = new DraftBlock { Kind = kind, Offset = _lines[first].Start, Text = _builder.ToString() };
        BareLinks.Find(block.Text, block.Inlines);
        _blocks.Add(block);
        return block;
    }

    private void AppendLine(ReadOnlySpan<char> line)
    {
        // Whether the hyphen at a line's end is the word's own can't be known: it stays, and no space parts the word.
        var joins = _builder.Length > 1 && _builder[^1] == '-' && char.IsLetter(_builder[^2]) && !line.IsEmpty && char.IsLower(line[0]);
        if (_builder.Length > 0 && !joins && !StartsWithClosing(line))
        {
            _builder.Append(' ');
        }

        foreach (var character in line.Trim())
        {
            var plain = character is '\t' ? ' ' : character;
            if (plain != ' ' || _builder.Length == 0 || _builder[^1] != ' ')
            {
                _builder.Append(plain);
            }
        }
    }

    private static bool StartsWithClosing(ReadOnlySpan<char> line) =>
        line is [',' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '’', ..] or ['.'] or ['.', ' ' or '”' or '’' or '"', ..];
}
