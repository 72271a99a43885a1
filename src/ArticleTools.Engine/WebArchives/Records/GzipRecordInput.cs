using ArticleTools.Engine.WebArchives.Gzip;

namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>Records that are stored as gzip: each a member of its own, or many in one.</summary>
internal sealed class GzipRecordInput(GzipMemberReader members) : RecordInput
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _next;
    private int _end;
    private long _taken;
    private bool _hasMember;
    private bool _isDamaged;

    public override RecordPlace Place => _hasMember ? new(members.Offset, _taken) : new(members.Position, 0);

    public override long StoredPosition => members.Position;

    public override long? SeekableLength => null;

    public override ReadOnlySpan<byte> Peek(int count = 1)
    {
        while (_hasMember && !_isDamaged && _end - _next < count)
        {
            ReadMore();
        }

        return _buffer.AsSpan(_next, _end - _next);
    }

    public override void Advance(int count)
    {
        _next += count;
        _taken += count;
    }

    public override void Seek(long offset) => throw new NotSupportedException();

    public override bool MoveToNextMember()
    {
        try
        {
            _next = _end = 0;
            while (_hasMember && !_isDamaged)
            {
                ReadMore();
                _next = _end = 0;
            }

            _taken = 0;
            _hasMember = _isDamaged ? members.MoveNextIntact() : members.MoveNext();
            _isDamaged = false;
            return _hasMember;
        }
        catch (InvalidDataException)
        {
            _isDamaged = true;
            throw;
        }
    }

    public override void Dispose() => members.Dispose();

    private void ReadMore()
    {
        if (_next == _end)
        {
            _next = _end = 0;
        }
        else if (_end == _buffer.Length)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            _end -= _next;
            _next = 0;
        }

        try
        {
            var read = members.Read(_buffer.AsSpan(_end));
            _end += read;
            _hasMember = read > 0;
        }
        catch (Exception error) when (error is InvalidDataException or CompressionRatioException)
        {
            _isDamaged = true;
            throw;
        }
    }
}
