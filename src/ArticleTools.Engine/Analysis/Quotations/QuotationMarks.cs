using System.Runtime.InteropServices;
using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// Pairs the quotation marks of a text in one pass and gives the outermost pairs. Marks are kept on a stack: a closing mark takes
/// the nearest open one of its kind along with whatever was left open within, so that a mark that is never closed hides nothing behind it.
/// </summary>
internal sealed class QuotationMarks
{
    // How far to look whether an apostrophe may be the closing mark.
    private const int ApostropheReach = 300;

    private readonly string _text;
    private readonly List<OpenMark> _open = [];
    private readonly List<QuotedSpan> _pairs = [];

    // How many marks of each kind are open: a closing mark without a partner must not search the stack.
    private readonly int[] _openCount = new int[Enum.GetValues<MarkStyle>().Length];

    private QuotationMarks(string text) => _text = text;

    /// <summary>Finds the outermost pairs in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unclosed">The stretch from the last mark that opens and is not closed to the end; <see langword="null"/> where there is none.</param>
    public static List<QuotedSpan> Find(string text, out QuotedSpan? unclosed)
    {
        var marks = new QuotationMarks(text);
        for (var i = 0; i < text.Length; i++)
        {
            marks.Read(i);
        }

        var last = marks._open.FindLastIndex(open => open.Style <= MarkStyle.ReversedGuillemet);
        var isOutermost = last >= 0 && (marks._pairs.Count == 0 || marks._pairs[^1].Marked.End <= marks._open[last].Position);
        unclosed = isOutermost ? Create(text, marks._open[last].Position, text.Length, marks._open[last].Style, isClosed: false) : null;
        return marks._pairs;
    }

    /// <summary>A stretch from its opening mark to behind its closing one, or to its end where that is missing.</summary>
    public static QuotedSpan Create(string text, int start, int end, MarkStyle style, bool isClosed)
    {
        var first = start + 1;
        var last = isClosed ? end - 1 : end;
        while (first < last && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return new QuotedSpan(TextSpan.Between(start, end), TextSpan.Between(first, last), style, isClosed);
    }

    private void Read(int position)
    {
        switch (_text[position])
        {
            case '„' or '‟':
                Open(MarkStyle.Low, position);
                break;
            case '“':
                if (!Close(MarkStyle.Low, position) && !(EndsWord(position) && Close(MarkStyle.Straight, position)) && (StartsWord(position) || !Close(MarkStyle.Curly, position)))
                {
                    Open(MarkStyle.Curly, position);
                }

                break;
            case '”':
                ReadRight(position);
                break;
            case '"' or '＂':
                ReadStraight(position);
                break;
            case '«':
                OpenOrClose(MarkStyle.Guillemet, MarkStyle.ReversedGuillemet, position);
                break;
            case '»':
                OpenOrClose(MarkStyle.ReversedGuillemet, MarkStyle.Guillemet, position);
                break;
            case '‹':
                OpenOrClose(MarkStyle.SingleGuillemet, MarkStyle.ReversedSingleGuillemet, position);
                break;
            case '›':
                OpenOrClose(MarkStyle.ReversedSingleGuillemet, MarkStyle.SingleGuillemet, position);
                break;
            case '「' or '『':
                Open(MarkStyle.Corner, position);
                break;
            case '」' or '』':
                Close(MarkStyle.Corner, position);
                break;
            case '《':
                Open(MarkStyle.Title, position);
                break;
            case '》':
                Close(MarkStyle.Title, position);
                break;
            case '‚' when StartsWord(position):
                Open(MarkStyle.LowSingle, position);
                break;
            case '‘':
                if (!Close(MarkStyle.LowSingle, position) && StartsWord(position))
                {
                    Open(MarkStyle.Single, position);
                }

                break;
            case '’' when EndsSingle(position):
                _ = Close(MarkStyle.Single, position) || Close(MarkStyle.LowSingle, position);
                break;
            case '\'':
                ReadStraightSingle(position);
                break;
        }
    }

    private void OpenOrClose(MarkStyle opened, MarkStyle closed, int position)
    {
        if (!Close(closed, position))
        {
            Open(opened, position);
        }
    }

    private void ReadRight(int position)
    {
        if (Close(MarkStyle.Curly, position) || Close(MarkStyle.Low, position))
        {
            return;
        }

        if (StartsWord(position))
        {
            Open(MarkStyle.Right, position);
        }
        else if (!Close(MarkStyle.Right, position) && EndsWord(position))
        {
            Close(MarkStyle.Straight, position); // "mixed”
        }
    }

    private void ReadStraight(int position)
    {
        // Where none is open, a mark behind punctuation opens: said,"Go".
        var opens = _openCount[(int)MarkStyle.Straight] > 0
            ? StartsWord(position)
            : position + 1 < _text.Length && (position == 0 || !char.IsLetterOrDigit(_text[position - 1]));
        var isStraightOpen = _openCount[(int)MarkStyle.Straight] > 0;
        if (!isStraightOpen && !StartsWord(position) && EndsWord(position) && !char.IsDigit(_text[position - 1]) && (Close(MarkStyle.Low, position) || Close(MarkStyle.Curly, position)))
        {
            return; // „mixed"
        }

        if (opens)
        {
            Open(MarkStyle.Straight, position);
        }
        else
        {
            Close(MarkStyle.Straight, position);
        }
    }

    private void ReadStraightSingle(int position)
    {
        if (StartsWord(position) && char.IsLetter(_text[position + 1]))
        {
            Open(MarkStyle.StraightSingle, position);
        }
        else if (_openCount[(int)MarkStyle.StraightSingle] > 0 && EndsSingle(position))
        {
            Close(MarkStyle.StraightSingle, position);
        }
    }

    private void Open(MarkStyle style, int position)
    {
        _open.Add(new OpenMark(style, position));
        _openCount[(int)style]++;
    }

    private bool Close(MarkStyle style, int position)
    {
        if (_openCount[(int)style] == 0)
        {
            return false;
        }

        OpenMark open;
        do
        {
            open = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _openCount[(int)open.Style]--;
        }
        while (open.Style != style);

        // Pairs within the new one lie at the end of the list.
        while (_pairs.Count > 0 && _pairs[^1].Marked.Start > open.Position)
        {
            _pairs.RemoveAt(_pairs.Count - 1);
        }

        _pairs.Add(Create(_text, open.Position, position + 1, style, isClosed: true));
        return true;
    }

    private bool StartsWord(int position) =>
        (position == 0 || char.IsWhiteSpace(_text[position - 1]) || _text[position - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '“' or '‘' or '"' or '\'' or '„' or '‚' or '«' or '»' or ':')
        && position + 1 < _text.Length && !char.IsWhiteSpace(_text[position + 1]) && _text[position + 1] is not (',' or '.' or ')');

    private bool EndsWord(int position) =>
        position > 0 && !char.IsWhiteSpace(_text[position - 1]) && (position + 1 == _text.Length || !char.IsLetterOrDigit(_text[position + 1]));

    // A single mark may be an apostrophe. Behind punctuation it closes; behind a word it closes unless it ends a plural that
    // possesses something, which only the marks that follow can tell.
    private bool EndsSingle(int position)
    {
        if (position == 0 || (position + 1 < _text.Length && char.IsLetterOrDigit(_text[position + 1])) || char.IsWhiteSpace(_text[position - 1]))
        {
            return false;
        }

        return _text[position - 1] != 's' || !ClosesLater(position + 1);
    }

    private bool ClosesLater(int start)
    {
        var end = Math.Min(_text.Length, start + ApostropheReach);
        for (var i = start; i < end; i++)
        {
            if (_text[i] is '‘' or '“' or '”' or '"')
            {
                return false;
            }

            if (_text[i] is '’' or '\'' && _text[i - 1] is ',' or '.' or '!' or '?' or '…')
            {
                return true;
            }
        }

        return false;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct OpenMark(MarkStyle Style, int Position);
}
