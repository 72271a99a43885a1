namespace ArticleTools.Engine.Formats;

/// <summary>Counts lines up to offsets that are asked for in rising order, so that the text is walked once.</summary>
internal sealed class LineCounter
{
    private readonly string _text;
    private int _counted;
    private int _line;

    public LineCounter(string text, int firstLine) => (_text, _line) = (text, firstLine);

    public int LineAt(int offset)
    {
        _line += _text.AsSpan(_counted, offset - _counted).Count('\n');
        _counted = offset;
        return _line;
    }
}
