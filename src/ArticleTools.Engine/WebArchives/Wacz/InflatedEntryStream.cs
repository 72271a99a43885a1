using System.IO.Compression;

namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>The bytes of an entry that is compressed, no more of them than the package's directory states.</summary>
internal sealed class InflatedEntryStream(EntryStream stored, long length, int maximumRatio) : Stream
{
    private const long RatioFreeBytes = 16 * 1024 * 1024;

    private readonly DeflateStream _inflater = new(stored, CompressionMode.Decompress);
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = _inflater.Read(buffer);
        _read += read;
        if (_read > length)
        {
            throw new InvalidDataException("it has more bytes than the directory of its package states");
        }

        return _read > RatioFreeBytes && _read / maximumRatio > stored.Length ? throw new CompressionRatioException(_read, stored.Length) : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflater.Dispose();
        }

        base.Dispose(disposing);
    }
}
