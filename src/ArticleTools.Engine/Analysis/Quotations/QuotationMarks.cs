using System.Runtime.InteropServices;
using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>
/// Pairs the quotation marks of a text in one pass and gives the outermost pairs. Marks are kept on a stack: a closing mark takes
/// the nearest open one of its kind along with whatever was left open within, so that a mark that is never closed hides nothing behind it.
/// </summary>
internal sealed class QuotationMarks
{
    private readonly string _text;
    private readonly List<OpenMark> _open = [];
    private readonly List<TextSpan> _pairs = [];

    // How many marks of each kind are open: a closing mark without a partner must not search the stack.
    private readonly int[] _openCount = new int[Enum.GetValues<MarkKind>().Length];

    private QuotationMarks(string text) => _text = text;

    /// <summary>Finds the outermost pairs, each with its marks, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unclosed">Where the last mark stands that opens a quotation which runs to the end; -1 where there is none.</param>
    public static List<TextSpan> Find(string text, out int unclosed)
    {
        var marks = new QuotationMarks(text);
        for (var i = 0; i < text.Length; i++)
        {
            marks.Read(i);
        }

        var last = marks._open.FindLastIndex(open => open.Kind == MarkKind.Curly);
        var isOutermost = last >= 0 && (marks._pairs.Count == 0 || marks._pairs[^1].End <= marks._open[last].Position);
        unclosed = isOutermost ? marks._open[last].Position : -1;
        return marks._pairs;
    }

    private void Read(int position)
    {
        switch (_text[position])
        {
            case '„' or '‟':
                Open(MarkKind.Low, position);
                break;
            case '“':
                if (!Close(MarkKind.Low, position))
                {
                    Open(MarkKind.Curly, position);
                }

                break;
            case '”':
                _ = Close(MarkKind.Curly, position) || Close(MarkKind.Low, position);
                break;
            case '"':
                ReadStraight(position);
                break;
            case '«':
                if (!Close(MarkKind.ReversedGuillemet, position))
                {
                    Open(MarkKind.Guillemet, position);
                }

                break;
            case '»':
                if (!Close(MarkKind.Guillemet, position))
                {
                    Open(MarkKind.ReversedGuillemet, position);
                }

                break;
            case '「' or '『':
                Open(MarkKind.Corner, position);
                break;
            case '」' or '』':
                Close(MarkKind.Corner, position);
                break;
            case '‘' when StartsWord(position):
                Open(MarkKind.Single, position);
                break;
            case '’' when EndsSpeech(position):
                Close(MarkKind.Single, position);
                break;
        }
    }

    private void ReadStraight(int position)
    {
        if (StartsWord(position))
        {
            Open(MarkKind.Straight, position);
        }
        else
        {
            Close(MarkKind.Straight, position);
        }
    }

    private void Open(MarkKind kind, int position)
    {
        _open.Add(new OpenMark(kind, position));
        _openCount[(int)kind]++;
    }

    private bool Close(MarkKind kind, int position)
    {
        if (_openCount[(int)kind] == 0)
        {
            return false;
        }

        OpenMark open;
        do
        {
            open = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _openCount[(int)open.Kind]--;
        }
        while (open.Kind != kind);

        // Pairs within the new one lie at the end of the list.
        while (_pairs.Count > 0 && _pairs[^1].Start > open.Position)
        {
            _pairs.RemoveAt(_pairs.Count - 1);
        }

        _pairs.Add(new TextSpan(open.Position, position + 1 - open.Position));
        return true;
    }

    private bool StartsWord(int position) =>
        (position == 0 || char.IsWhiteSpace(_text[position - 1]) || _text[position - 1] is '(' or '[' or '—' or '–' or '“' or '‘' or '"' or '\'' or ':')
        && position + 1 < _text.Length && !char.IsWhiteSpace(_text[position + 1]);

    // A single mark closes only behind punctuation: anywhere else it may be an apostrophe.
    private bool EndsSpeech(int position) =>
        position > 0 && _text[position - 1] is ',' or '.' or '!' or '?' or '…' or '—'
        && (position + 1 == _text.Length || !char.IsLetterOrDigit(_text[position + 1]));

    private enum MarkKind
    {
        Curly,
        Straight,
        Low,
        Guillemet,
        ReversedGuillemet,
        Corner,
        Single,
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct OpenMark(MarkKind Kind, int Position);
}
