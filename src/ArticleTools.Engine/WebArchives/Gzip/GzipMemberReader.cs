using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace ArticleTools.Engine.WebArchives.Gzip;

/// <summary>
/// Decompresses the members of a gzip file one after the other and knows exactly where each starts and ends, which the framework's stream hides.
/// The inflater is fed piece by piece; once it ends, the member's trailer (checksum and length of what was decompressed) is looked for in the
/// last piece.
/// </summary>
internal sealed class GzipMemberReader : IDisposable
{
    private const int TrailerLength = 8;
    private const string EndsEarly = "its gzip data ends early";

    // Small members may well shrink a thousandfold; large ones that do are made to fill memory or time.
    private const long RatioFreeBytes = 16 * 1024 * 1024;

    private readonly ByteWindow _input;
    private readonly int _maximumRatio;
    private readonly Feed _feed;
    private readonly Crc32 _checksum = new();
    private DeflateStream? _inflater;
    private long _dataStart;
    private long _pieceStart;
    private long _length;

    /// <param name="input">The compressed bytes.</param>
    /// <param name="maximumRatio">The largest ratio of decompressed to stored size once a member has passed 16 MiB decompressed.</param>
    public GzipMemberReader(ByteWindow input, int maximumRatio)
    {
        _input = input;
        _maximumRatio = maximumRatio;
        _feed = new Feed(this);
    }

    /// <summary>Where the current member starts.</summary>
    public long Offset { get; private set; }

    /// <summary>How far the compressed bytes were taken: the start of the next member once the current one has ended.</summary>
    public long Position => _input.Position;

    /// <summary>Goes to the next member after one that has ended.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">Something else follows, or its header is damaged.</exception>
    public bool MoveNext()
    {
        SkipPadding();
        if (!_input.Fill(1))
        {
            return false;
        }

        Offset = _input.Position;
        GzipHeader.Read(_input);
        Start();
        return true;
    }

    /// <summary>Leaves a damaged member and finds the next place that looks like the start of one.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNextIntact()
    {
        Stop();

        // A member that was cut off is followed by intact ones, which the inflater may have taken a piece of for its data.
        _input.Rewind(Math.Max(Offset + 1, Math.Min(_pieceStart, _input.Position)));
        while (FindMagic())
        {
            Offset = _input.Position;
            try
            {
                GzipHeader.Read(_input);
                Start();
                return true;
            }
            catch (InvalidDataException)
            {
                _input.Rewind(Offset + 1);
            }
        }

        return false;
    }

    /// <summary>Decompresses; 0 where the member ends.</summary>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    /// <exception cref="CompressionRatioException">The data shrinks more than anything does that was not made to.</exception>
    public int Read(Span<byte> destination)
    {
        if (_inflater is null)
        {
            return 0;
        }

        var read = Inflate(_inflater, destination);
        if (read == 0)
        {
            Stop();
            FindEnd();
            return 0;
        }

        _checksum.Append(destination[..read]);
        _length += read;
        if (_length > RatioFreeBytes && _length / _maximumRatio > _input.Position - Offset)
        {
            throw new CompressionRatioException(_length, _input.Position - Offset);
        }

        return read;
    }

    public void Dispose()
    {
        Stop();
        _feed.Dispose();
        _input.Dispose();
    }

    private int Inflate(DeflateStream inflater, Span<byte> destination)
    {
        try
        {
            return inflater.Read(destination);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException(_feed.HasEnded ? EndsEarly : "its gzip data is damaged", error);
        }
    }

    private void Start()
    {
        _dataStart = _pieceStart = _input.Position;
        _length = 0;
        _checksum.Reset();
        _inflater = new DeflateStream(_feed, CompressionMode.Decompress, leaveOpen: true);
    }

    private void Stop()
    {
        _inflater?.Dispose();
        _inflater = null;
    }

    // The end of the data lies in the last piece, or right before it.
    private void FindEnd()
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)_length);

        _input.Fill(TrailerLength + GzipHeader.Magic.Length);
        var from = Math.Max(_dataStart, _pieceStart - TrailerLength);
        var bytes = _input.Slice(from, _input.Position + _input.Available.Length);
        bytes = bytes[..(int)Math.Min(bytes.Length, _input.Position - from + TrailerLength + GzipHeader.Magic.Length)];
        var end = FindTrailer(bytes, trailer);
        if (end < 0)
        {
            throw new InvalidDataException(_feed.HasEnded ? EndsEarly : "its gzip data does not have the checksum that it should");
        }

        _input.Seek(from + end);
    }

    // Should the same bytes stand in the data itself, the trailer is the one that a member, padding or nothing follows.
    // The trailer of a member without content is all zeros, as padding is.
    private static int FindTrailer(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> trailer)
    {
        var first = -1;
        var isZero = !trailer.ContainsAnyExcept((byte)0);
        for (var start = 0; bytes[start..].IndexOf(trailer) is >= 0 and var index; start += index + 1)
        {
            var end = start + index + TrailerLength;
            if (end == bytes.Length || bytes[end..].StartsWith(GzipHeader.Magic) || (bytes[end] == 0 && !isZero))
            {
                return end;
            }

            first = first < 0 ? end : first;
        }

        return first;
    }

    // Some media are filled up with zeros, as tapes are.
    private void SkipPadding()
    {
        while (_input.Fill(1))
        {
            var zeros = _input.Available.IndexOfAnyExcept((byte)0);
            _input.Advance(zeros < 0 ? _input.Available.Length : zeros);
            if (zeros >= 0)
            {
                return;
            }
        }
    }

    private bool FindMagic()
    {
        while (_input.Fill(GzipHeader.Magic.Length))
        {
            var index = _input.Available.IndexOf(GzipHeader.Magic);
            if (index >= 0)
            {
                _input.Advance(index);
                return true;
            }

            _input.Advance(_input.Available.Length - (GzipHeader.Magic.Length - 1));
        }

        return false;
    }

    private int HandOut(Span<byte> destination)
    {
        if (!_input.Fill(1))
        {
            _feed.HasEnded = true;
            return 0;
        }

        var count = Math.Min(destination.Length, Math.Min(_input.Available.Length, ByteWindow.History / 2));
        _input.Available[..count].CopyTo(destination);
        _pieceStart = _input.Position;
        _input.Advance(count);
        return count;
    }

    /// <summary>What the inflater reads from. It can't be repositioned, so that the inflater doesn't try to give back what it has too much.</summary>
    private sealed class Feed(GzipMemberReader owner) : Stream
    {
        public bool HasEnded { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => owner.HandOut(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => owner.HandOut(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
