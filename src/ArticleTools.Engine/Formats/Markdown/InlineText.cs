using System.Text;

namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>Gathers the text of one block, white space collapsed, and the marked-up stretches in it.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private readonly List<ArticleInline> _inlines = [];

    public int Length => _text.Length;

    public bool EndsWith(string text) => _text.Length >= text.Length && _text.ToString(_text.Length - text.Length, text.Length) == text;

    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r'))
            {
                _text.Append(c);
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n' or '\t'))
            {
                _text.Append(' ');
            }
        }
    }

    /// <summary>Adds a line break, or what parts two cells of a table.</summary>
    public void AppendSeparator(char separator)
    {
        TrimEnd();
        _text.Append(separator);
    }

    /// <summary>Starts a stretch and gives its number for <see cref="Close"/>. Stretches may overlap.</summary>
    public int Open(ArticleInlineKind kind, string? target = null, string? rel = null)
    {
        _inlines.Add(new ArticleInline { Kind = kind, Start = _text.Length, Target = target, Rel = rel });
        return _inlines.Count - 1;
    }

    public void Close(int number) => _inlines[number] = _inlines[number] with { Length = _text.Length - _inlines[number].Start };

    /// <summary>The text since a position, without the white space at its ends.</summary>
    public string Slice(int start) => _text.ToString(start, _text.Length - start).Trim();

    /// <summary>Hands text and stretches over to a block.</summary>
    public void MoveTo(DraftBlock block)
    {
        TrimEnd();
        block.Text = _text.ToString();
        foreach (var inline in _inlines)
        {
            var end = Math.Min(inline.Start + inline.Length, block.Text.Length);
            var start = Math.Min(inline.Start, end);
            start += end - start - block.Text.AsSpan(start, end - start).TrimStart().Length;
            end = start + block.Text.AsSpan(start, end - start).TrimEnd().Length;
            if (end > start || inline.Kind == ArticleInlineKind.Link)
            {
                block.Inlines.Add(inline with { Start = start, Length = end - start });
            }
        }

        _text.Clear();
        _inlines.Clear();
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }
}
