namespace ArticleTools.Engine.Distribution;

/// <summary>
/// Reads the lines of a stream as bytes, each up to a limit. A line ends with a line feed, and a carriage return before it belongs
/// to the end.
/// </summary>
/// <param name="input">What to read. A byte order mark at its start is passed over.</param>
/// <param name="maximumLength">The longest line to keep.</param>
internal sealed class LineReader(Stream input, int maximumLength)
{
    private const int Step = 64 * 1024;

    private byte[] _buffer = new byte[Step];
    private int _start;
    private int _end;
    private bool _isFirst = true;
    private ReadOnlyMemory<byte> _line;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The line that was read last, without its end; of one that is too long, its start.</summary>
    public ReadOnlySpan<byte> Line => _line.Span;

    /// <summary>Whether that line is longer than the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line. Nothing behind the last line feed is no line.</summary>
    public bool Read()
    {
        var length = 0;
        while (true)
        {
            var end = _buffer.AsSpan(_start + length, _end - _start - length).IndexOf((byte)'\n');
            if (end >= 0)
            {
                Take(length + end, endLength: 1);
                return true;
            }

            length = _end - _start;
            if (length > maximumLength + ByteOrderMark.Length)
            {
                Take(length, endLength: 0);
                PassOverLine();
                return true;
            }

            if (!Fill())
            {
                Take(length, endLength: 0);
                return length > 0;
            }
        }
    }

    private void Take(int length, int endLength)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length + endLength;
        if (_isFirst && line.Span.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        _isFirst = false;
        line = line.Span.EndsWith("\r"u8) ? line[..^1] : line;
        IsTooLong = line.Length > maximumLength;
        _line = IsTooLong ? line[..maximumLength] : line;
    }

    private void PassOverLine()
    {
        _line = _line.ToArray();
        while (Fill())
        {
            var end = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (end >= 0)
            {
                _start += end + 1;
                return;
            }

            _start = _end;
        }
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, maximumLength + (2L * Step)));
        }

        var read = input.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
