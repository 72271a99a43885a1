namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>The bytes of a package that an entry is stored in.</summary>
internal sealed class EntryStream : Stream
{
    private readonly Stream _package;
    private readonly long _start;

    public EntryStream(Stream package, long start, long length)
    {
        _package = package;
        _start = start;
        Length = length;
        _package.Seek(start, SeekOrigin.Begin);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => _package.Position - _start;
        set => _package.Position = _start + value;
    }

    public override int Read(Span<byte> buffer) =>
        _package.Read(buffer[..(int)Math.Min(buffer.Length, Math.Max(0, Length - Position))]);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        Position = offset + origin switch
        {
            SeekOrigin.Current => Position,
            SeekOrigin.End => Length,
            _ => 0,
        };
        return Position;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _package.Dispose();
        }

        base.Dispose(disposing);
    }
}
