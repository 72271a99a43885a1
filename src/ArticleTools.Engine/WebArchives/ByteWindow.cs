namespace ArticleTools.Engine.WebArchives;

/// <summary>A moving window over a stream: bytes are looked at before they are taken, and some that were taken can be given back.</summary>
internal sealed class ByteWindow : IDisposable
{
    /// <summary>How many bytes that were taken last are kept at least.</summary>
    public const int History = 16 * 1024;

    private const int Capacity = 128 * 1024;

    private readonly Stream _stream;
    private readonly CancellationToken _cancellationToken;
    private readonly byte[] _buffer = new byte[Capacity];
    private long _origin;
    private int _next;
    private int _end;

    /// <param name="stream">The bytes, from where the stream stands.</param>
    /// <param name="position">The offset to call that place by.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public ByteWindow(Stream stream, long position, CancellationToken cancellationToken)
    {
        _stream = stream;
        _origin = position;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The offset of the next byte.</summary>
    public long Position => _origin + _next;

    /// <summary>The bytes that are at hand.</summary>
    public ReadOnlySpan<byte> Available => _buffer.AsSpan(_next, _end - _next);

    /// <summary>Whether the stream can be repositioned.</summary>
    public bool CanSeek => _stream.CanSeek;

    /// <summary>The offset of the stream's end, where it can be repositioned.</summary>
    public long Length => _origin + _end + (_stream.Length - _stream.Position);

    /// <summary>Reads until so many bytes are at hand.</summary>
    /// <returns>Whether they are; if not, the stream ends first.</returns>
    public bool Fill(int count)
    {
        while (_end - _next < count)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_end == Capacity)
            {
                Compact();
            }

            var read = _stream.Read(_buffer, _end, Capacity - _end);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    /// <summary>Takes bytes that are at hand.</summary>
    public void Advance(int count) => _next += count;

    /// <summary>The bytes between two offsets, from the history and what is at hand.</summary>
    public ReadOnlySpan<byte> Slice(long from, long to) => _buffer.AsSpan((int)(from - _origin), (int)(to - from));

    /// <summary>Goes to an offset: within the window, or anywhere where the stream can be repositioned.</summary>
    public void Seek(long position)
    {
        if (position >= _origin && position <= _origin + _end)
        {
            _next = (int)(position - _origin);
            return;
        }

        _stream.Seek(position - (_origin + _end), SeekOrigin.Current);
        _origin = position;
        _next = _end = 0;
    }

    /// <summary>Goes to an offset not before the earliest that is kept.</summary>
    public void Rewind(long position) => Seek(Math.Max(position, Math.Max(_origin, Position - History)));

    public void Dispose() => _stream.Dispose();

    private void Compact()
    {
        var from = Math.Max(0, _next - History);
        _buffer.AsSpan(from, _end - from).CopyTo(_buffer);
        _origin += from;
        _next -= from;
        _end -= from;
    }
}
