namespace ArticleTools.Engine.Formats.Html;

/// <summary>
/// Gathers the text of one block as a browser renders it, white space collapsed, and the stretches in it that markup sets off.
/// Elements that are open when a block ends go on in the next one.
/// </summary>
internal sealed class TextCollector
{
    // Where a stretch that is still open starts: not in this block yet, or in an earlier block.
    private const int NotStarted = -1;
    private const int StartedEarlier = -2;

    private readonly List<OpenInline> _open = [];
    private readonly List<ClosedInline> _closed = [];
    private char[] _buffer = new char[1024];
    private int _length;
    private bool _spacePending;
    private int _openLinks;

    /// <summary>How many characters were gathered; white space that is only pending does not count.</summary>
    public int Length => _length;

    public bool IsEmpty => _length == 0;

    /// <summary>Whether there is nothing to hand over, not even a link without text.</summary>
    public bool HasNothing => _length == 0 && _closed.Count == 0;

    /// <summary>How many of the characters are part of links.</summary>
    public int LinkLength { get; private set; }

    /// <summary>Whether white space is kept as written.</summary>
    public bool IsPreformatted { get; set; }

    /// <summary>The reference of the innermost open link.</summary>
    public string? LinkTarget { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        var before = _length;
        Reserve(text.Length + 1);
        if (IsPreformatted)
        {
            StartStretches();
            text.CopyTo(_buffer.AsSpan(_length));
            _length += text.Length;
        }
        else
        {
            AppendCollapsed(text);
        }

        if (_openLinks > 0)
        {
            LinkLength += _length - before;
        }
    }

    /// <summary>Adds a line break, or what stands for the border of two cells.</summary>
    public void AppendSeparator(char separator)
    {
        _spacePending = false;
        Reserve(1);
        _buffer[_length++] = separator;
    }

    /// <summary>Whether the text ends in a line break.</summary>
    public bool EndsLine => _length > 0 && _buffer[_length - 1] == '\n';

    /// <summary>Whether nothing is to be seen behind the last line break; no-break spaces stand for empty lines.</summary>
    public bool EndsBlankLine => _buffer.AsSpan(0, _length).TrimEnd(" \u00A0\u200B") is [.., '\n'];

    public void Open(ArticleInlineKind kind, string? target = null, string? rel = null)
    {
        _open.Add(new OpenInline(kind, target, rel, LinkTarget, NotStarted));
        if (kind == ArticleInlineKind.Link)
        {
            _openLinks++;
            LinkTarget = target;
        }
    }

    /// <summary>Whether the innermost open element has had no text yet.</summary>
    public bool IsInnermostWithoutText => _open[^1].Start == NotStarted;

    /// <param name="keepsEmptyLink">Whether a link without text is noted all the same.</param>
    /// <param name="label">What names such a link.</param>
    public void Close(bool keepsEmptyLink = true, string? label = null)
    {
        var inline = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (inline.Kind == ArticleInlineKind.Link)
        {
            _openLinks--;
            LinkTarget = inline.OuterTarget;
        }

        if (inline.Start != NotStarted || keepsEmptyLink)
        {
            CloseStretch(inline, label);
        }
    }

    /// <summary>Takes a copy of what was gathered since a position, without the white space around it.</summary>
    public string Slice(int start) => new(_buffer.AsSpan(start, _length - start).Trim());

    /// <summary>Hands the gathered text and its stretches over to a block, behind what the block has already, and starts anew.</summary>
    /// <returns>The length of the text that was handed over.</returns>
    public int MoveTo(DraftBlock block)
    {
        foreach (var inline in _open)
        {
            if (inline.Start >= 0)
            {
                CloseStretch(inline);
            }
        }

        var text = _buffer.AsSpan(0, _length);
        var trimmed = IsPreformatted ? text.Trim("\r\n") : text.Trim();
        var start = _length - (IsPreformatted ? text.TrimStart("\r\n") : text.TrimStart()).Length;
        var shift = -start;
        if (block.Text.Length > 0 && trimmed.Length > 0)
        {
            shift += block.Text.Length + 1;
            block.Text = string.Concat(block.Text, "\n", trimmed);
        }
        else if (trimmed.Length > 0)
        {
            block.Text = new string(trimmed);
        }

        MoveInlines(block, start, start + trimmed.Length, shift);
        var length = trimmed.Length;
        Clear();
        return length;
    }

    /// <summary>Forgets the gathered text; open elements stay open.</summary>
    public void Clear()
    {
        _length = 0;
        _spacePending = false;
        LinkLength = 0;
        _closed.Clear();
        for (var i = 0; i < _open.Count; i++)
        {
            if (_open[i].Start >= 0)
            {
                _open[i] = _open[i] with { Start = StartedEarlier };
            }
        }
    }

    private void AppendCollapsed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var space = text.IndexOfAny(" \t\n\r\f");
            var word = space < 0 ? text : text[..space];
            if (!word.IsEmpty)
            {
                if (_spacePending && _length > 0 && !EndsInWhiteSpace())
                {
                    _buffer[_length++] = ' ';
                }

                _spacePending = false;
                StartStretches();
                word.CopyTo(_buffer.AsSpan(_length));
                _length += word.Length;
            }

            if (space < 0)
            {
                return;
            }

            _spacePending = true;
            text = text[(space + 1)..];
        }
    }

    private bool EndsInWhiteSpace() => _buffer[_length - 1] is '\n' or '\t';

    // A stretch starts with its first word, so that the space before a link is not part of it.
    private void StartStretches()
    {
        for (var i = _open.Count - 1; i >= 0 && _open[i].Start < 0; i--)
        {
            _open[i] = _open[i] with { Start = _length };
        }
    }

    private void CloseStretch(OpenInline inline, string? label = null)
    {
        if (inline.Start >= 0)
        {
            _closed.Add(new ClosedInline(inline, inline.Start, _length, null));
        }
        else if (inline is { Kind: ArticleInlineKind.Link, Start: NotStarted, Target: not null })
        {
            _closed.Add(new ClosedInline(inline, _length, _length, label));
        }
    }

    private void MoveInlines(DraftBlock block, int start, int end, int shift)
    {
        if (_closed.Count > 1)
        {
            _closed.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        }

        foreach (var inline in _closed)
        {
            var from = Math.Clamp(inline.Start, start, end);
            var to = Math.Clamp(inline.End, start, end);
            if (to > from || inline.End == inline.Start)
            {
                block.Inlines.Add(new ArticleInline
                {
                    Kind = inline.Inline.Kind,
                    Start = from + shift,
                    Length = to - from,
                    Target = inline.Inline.Target,
                    Rel = inline.Inline.Rel,
                    Label = inline.Label,
                });
            }
        }
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }
    }

    private readonly record struct OpenInline(ArticleInlineKind Kind, string? Target, string? Rel, string? OuterTarget, int Start);

    private readonly record struct ClosedInline(OpenInline Inline, int Start, int End, string? Label);
}
