using System.Text;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>Puts pieces of text together to lines, their white space collapsed.</summary>
internal sealed class PageTextWriter
{
    private readonly StringBuilder _text = new();
    private bool _spaceDue;
    private bool _tabDue;
    private bool _blankLineDue;
    private bool _inLine;

    /// <summary>Adds text to the line.</summary>
    public void Append(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\n' or '\r' or '\t' or '\f')
            {
                _spaceDue = true;
                _tabDue |= text == "\t";
                continue;
            }

            if (_inLine && _spaceDue)
            {
                _text.Append(_tabDue ? '\t' : ' ');
            }
            else if (!_inLine && _text.Length > 0)
            {
                _text.Append(_blankLineDue ? "\n\n" : "\n");
            }

            _text.Append(character);
            (_inLine, _spaceDue, _tabDue, _blankLineDue) = (true, false, false, false);
        }
    }

    /// <summary>Ends the line, if there is anything on it.</summary>
    /// <param name="andBlankLine">Whether a blank line is to follow.</param>
    public void EndLine(bool andBlankLine = false)
    {
        (_inLine, _spaceDue, _tabDue) = (false, false, false);
        _blankLineDue |= andBlankLine;
    }

    public string ToString(bool keepBlankLines) =>
        keepBlankLines ? _text.ToString() : _text.Replace("\n\n", "\n").ToString();
}
