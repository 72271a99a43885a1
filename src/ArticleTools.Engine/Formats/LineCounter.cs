namespace ArticleTools.Engine.Formats;

/// <summary>Counts lines up to offsets that are asked for in rising order, so that the text is walked once.</summary>
internal sealed class LineCounter
{
    private readonly string _text;

    // A carriage return ends a line only where no line feed does: in files of old Macintoshes.
    private readonly char _lineEnd;
    private int _counted;
    private int _line;

    public LineCounter(string text, int firstLine)
    {
        _text = text;
        _line = firstLine;
        _lineEnd = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
    }

    public int LineAt(int offset)
    {
        _line += _text.AsSpan(_counted, offset - _counted).Count(_lineEnd);
        _counted = offset;
        return _line;
    }
}
