using System.Buffers;

namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>
/// Reads the records of an archive file one after the other, with nothing of them in memory but the header.
/// After damage, which is thrown once, the reading goes on with the next record that can be told.
/// </summary>
internal sealed class RecordReader : IDisposable
{
    /// <summary>The longest header that is read.</summary>
    public const int MaximumHeaderBytes = 1024 * 1024;

    private const int TrailerLength = 4;
    private const int FirstBlockBytes = 1024 * 1024;

    private readonly RecordInput _input;
    private readonly RecordFormat _format;
    private readonly ArrayBufferWriter<byte> _header = new();
    private readonly ArrayBufferWriter<byte> _httpHeader = new();
    private readonly byte[] _trailer = new byte[TrailerLength];
    private readonly Func<bool> _readNext;
    private readonly Func<int> _fillBlock;
    private readonly Func<bool> _readHttpHeader;
    private readonly Func<long?> _complete;
    private WarcRecord? _record;
    private RecordPlace _place;
    private long _blockStart;
    private long _remaining;
    private bool _isDamaged;
    private bool _isAtRecord;
    private bool _isRecordPerMember;

    /// <param name="input">The bytes of the archive file, from the start of a record.</param>
    /// <param name="format">What the file holds.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="entry">The file's name within the package that <paramref name="path"/> is.</param>
    public RecordReader(RecordInput input, RecordFormat format, string? path, string? entry = null)
    {
        _input = input;
        _format = format;
        Path = path;
        Entry = entry;
        (_readNext, _fillBlock, _readHttpHeader, _complete) = (ReadNext, FillBlock, TakeHttpHeader, CompleteRecord);
    }

    public string? Path { get; }

    public string? Entry { get; }

    /// <summary>What the header of the current record says, and where the record starts.</summary>
    public WarcRecord Record => _record ?? throw new InvalidOperationException("There is no current record.");

    /// <summary>The bytes of the current record's header, with the line that ends it, until the next record is read.</summary>
    public ReadOnlySpan<byte> Header => _header.WrittenSpan;

    /// <summary>How many bytes of the current record's block are left.</summary>
    public long Remaining => _remaining;

    /// <summary>The line ends that followed the block of the record that was completed last, four at most.</summary>
    public ReadOnlySpan<byte> Trailer => _trailer.AsSpan(0, Math.Min(TrailerCount, TrailerLength));

    /// <summary>How many line-end characters followed the block of the record that was completed last.</summary>
    public int TrailerCount { get; private set; }

    /// <summary>How many stored bytes were read so far.</summary>
    public long StoredPosition => _input.StoredPosition;

    /// <summary>Goes to the next record, past what is left of the current one.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArticleException">
    /// The record is damaged (<see cref="ArticleErrorId.WarcRecordInvalid"/>, <see cref="ArticleErrorId.ArticleTooLarge"/>), and the reading may go on;
    /// or the file can't be read (<see cref="ArticleErrorId.ArticleUnreadable"/>), and it may not.
    /// </exception>
    public bool Read() => Guard(_readNext);

    /// <summary>The next bytes of the block; none where it ends.</summary>
    /// <exception cref="ArticleException">As for <see cref="Read"/>.</exception>
    public ReadOnlySpan<byte> PeekBlock()
    {
        var count = Guard(_fillBlock);
        return _input.Peek(0)[..count];
    }

    /// <summary>Takes bytes of the block that were looked at.</summary>
    public void AdvanceBlock(int count)
    {
        _input.Advance(count);
        _remaining -= count;
    }

    /// <summary>Takes the lines of the block up to and with the first empty one, where it starts with an HTTP message.</summary>
    /// <returns>Those lines, until the next record is read; none where the block starts with something else.</returns>
    /// <exception cref="ArticleException">As for <see cref="Read"/>, or the lines are longer than any header.</exception>
    public ReadOnlySpan<byte> ReadHttpHeader() => Guard(_readHttpHeader) ? _httpHeader.WrittenSpan : default;

    /// <summary>The bytes of the HTTP header that was taken last, until the next record is read.</summary>
    public ReadOnlySpan<byte> HttpHeader => _httpHeader.WrittenSpan;

    /// <summary>Takes what is left of the block.</summary>
    /// <exception cref="ArticleException">As for <see cref="Read"/>.</exception>
    public byte[] ReadBlock()
    {
        // The length may lie: memory is taken as the bytes come.
        var block = new ArrayBufferWriter<byte>((int)Math.Min(Math.Max(_remaining, 1), FirstBlockBytes));
        for (var bytes = PeekBlock(); !bytes.IsEmpty; bytes = PeekBlock())
        {
            block.Write(bytes);
            AdvanceBlock(bytes.Length);
        }

        return block.WrittenSpan.ToArray();
    }

    /// <summary>Skips what is left of the block and looks at how the record ends.</summary>
    /// <returns>How many bytes the record takes up as stored; null where it shares a gzip member with others.</returns>
    /// <exception cref="ArticleException">As for <see cref="Read"/>: there is another end than the length says.</exception>
    public long? Complete() => Guard(_complete);

    public void Dispose() => _input.Dispose();

    private bool ReadNext()
    {
        if (_record is not null)
        {
            CompleteRecord();
        }

        return (_isDamaged ? Resynchronize() : MoveToRecord()) && ReadRecord();
    }

    private bool ReadRecord()
    {
        _header.Clear();
        ReadHeader();
        _blockStart = _input.Place.Offset;
        var record = _format.ReadHeader(_header.WrittenSpan) with
        {
            Path = Path,
            Entry = Entry,
            Offset = _place.Offset,
            OffsetInMember = _place.OffsetInMember,
        };
        _remaining = record.ContentLength;
        if (_input.SeekableLength is { } length)
        {
            CheckEnd(_blockStart, length);
        }

        _record = record;
        return true;
    }

    // Where the next record starts. Blank lines before it belong to nothing.
    private bool MoveToRecord()
    {
        while (true)
        {
            _place = _input.Place;
            var bytes = _input.Peek(_format.SearchWindow);
            if (bytes.IsEmpty)
            {
                if (!_input.MoveToNextMember())
                {
                    return false;
                }

                continue;
            }

            var start = bytes.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            if (start == 0)
            {
                return true;
            }

            _input.Advance(start < 0 ? bytes.Length : start);
        }
    }

    private void ReadHeader()
    {
        if (!_format.IsStart(_input.Peek(_format.SearchWindow)))
        {
            throw new InvalidDataException("no record starts there");
        }

        for (var lineStart = 0; ;)
        {
            var bytes = _input.Peek();
            if (bytes.IsEmpty)
            {
                MoveOn("header");
                continue;
            }

            var end = bytes.IndexOf((byte)'\n');
            var part = end < 0 ? bytes : bytes[..(end + 1)];
            if (_header.WrittenCount + part.Length > MaximumHeaderBytes)
            {
                throw new InvalidDataException(FormattableString.Invariant($"its header has more than {MaximumHeaderBytes} bytes"));
            }

            _header.Write(part);
            _input.Advance(part.Length);
            if (end >= 0)
            {
                if (_format.IsLastLine(_header.WrittenSpan[lineStart..]))
                {
                    return;
                }

                lineStart = _header.WrittenCount;
            }
        }
    }

    // A length that lies would make us take other records for a part of this one: so its end is looked at first.
    private void CheckEnd(long blockStart, long fileLength)
    {
        if (_remaining > fileLength - blockStart)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"its header states a length of {_remaining} bytes, and the file has {fileLength - blockStart} more"));
        }

        _input.Seek(blockStart + _remaining);
        SkipLineEnds();
        var next = _input.Peek(_format.SearchWindow);
        if (!next.IsEmpty && !_format.IsStart(next))
        {
            throw OtherEnd();
        }

        _input.Seek(blockStart);
    }

    private int FillBlock()
    {
        if (_remaining == 0)
        {
            return 0;
        }

        while (true)
        {
            var bytes = _input.Peek();
            if (!bytes.IsEmpty)
            {
                return (int)Math.Min(bytes.Length, _remaining);
            }

            MoveOn("block");
        }
    }

    // A gzip member may end within a record, but not where the next record starts.
    private void MoveOn(string part)
    {
        if (!_input.MoveToNextMember())
        {
            throw new InvalidDataException($"the file ends within its {part}");
        }

        if (_format.IsStart(_input.Peek(_format.SearchWindow)))
        {
            _isAtRecord = true;
            throw new InvalidDataException($"the next record starts within its {part}");
        }
    }

    private bool TakeHttpHeader()
    {
        _httpHeader.Clear();
        for (var lineStart = 0; FillBlock() is > 0 and var count;)
        {
            var bytes = _input.Peek(0)[..count];
            if (_httpHeader.WrittenCount == 0 && !bytes.StartsWith("HTTP/"u8))
            {
                return false;
            }

            var end = bytes.IndexOf((byte)'\n');
            var part = end < 0 ? bytes : bytes[..(end + 1)];
            if (_httpHeader.WrittenCount + part.Length > MaximumHeaderBytes)
            {
                throw new InvalidDataException(FormattableString.Invariant($"its HTTP header has more than {MaximumHeaderBytes} bytes"));
            }

            _httpHeader.Write(part);
            AdvanceBlock(part.Length);
            if (end >= 0)
            {
                if (_httpHeader.WrittenSpan[lineStart..].TrimEnd("\r\n"u8).IsEmpty)
                {
                    break;
                }

                lineStart = _httpHeader.WrittenCount;
            }
        }

        return _httpHeader.WrittenCount > 0;
    }

    private long? CompleteRecord()
    {
        _record = null;
        if (_input.SeekableLength is not null)
        {
            _input.Seek(_input.Place.Offset + _remaining);
            _remaining = 0;
        }

        while (_remaining > 0)
        {
            AdvanceBlock(FillBlock());
        }

        SkipLineEnds();
        var next = _input.Peek(_format.SearchWindow);
        if (next.IsEmpty)
        {
            _isRecordPerMember |= _input.SeekableLength is null;
        }
        else if (!_format.IsStart(next))
        {
            throw OtherEnd();
        }

        var place = _input.Place;
        return _place.OffsetInMember == 0 && place.OffsetInMember == 0 ? place.Offset - _place.Offset : null;
    }

    private void SkipLineEnds()
    {
        TrailerCount = 0;
        while (true)
        {
            var bytes = _input.Peek();
            var count = bytes.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            count = count < 0 ? bytes.Length : count;
            if (count == 0)
            {
                return;
            }

            if (TrailerCount < TrailerLength)
            {
                bytes[..Math.Min(count, TrailerLength - TrailerCount)].CopyTo(_trailer.AsSpan(TrailerCount));
            }

            TrailerCount += count;
            _input.Advance(count);
        }
    }

    private static InvalidDataException OtherEnd() => new("something else than the next record follows where its block should end");

    // Finds the next record behind a damaged one.
    private bool Resynchronize()
    {
        _isDamaged = false;
        if (_isAtRecord)
        {
            _isAtRecord = false;
            _place = _input.Place;
            return true;
        }

        if (_isRecordPerMember && _place.OffsetInMember == 0)
        {
            // What lies within the rest of the member is this record's, even if it looks like another.
            while (!TryMoveToNextMember(out var moved) || moved && !_format.IsStart(TryPeek()))
            {
            }
        }

        for (var isLineStart = true; ;)
        {
            _place = _input.Place;
            var bytes = TryPeek();
            if (bytes.IsEmpty)
            {
                if (TryMoveToNextMember(out var moved) && !moved)
                {
                    return false;
                }

                isLineStart = true;
                continue;
            }

            var start = _format.FindStart(bytes, isLineStart, out var searched);
            if (start >= 0)
            {
                _input.Advance(start);
                _place = _input.Place;
                return true;
            }

            isLineStart = bytes[searched - 1] == (byte)'\n';
            _input.Advance(searched);
        }
    }

    // Further damage on the way to the next record is a part of the damage that was told.
    private bool TryMoveToNextMember(out bool moved)
    {
        try
        {
            moved = _input.MoveToNextMember();
            return true;
        }
        catch (Exception error) when (error is InvalidDataException or CompressionRatioException)
        {
            moved = false;
            return false;
        }
    }

    private ReadOnlySpan<byte> TryPeek()
    {
        try
        {
            return _input.Peek(_format.SearchWindow);
        }
        catch (Exception error) when (error is InvalidDataException or CompressionRatioException)
        {
            return _input.Peek(0);
        }
    }

    private T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (InvalidDataException error)
        {
            throw Damaged(ArticleErrorId.WarcRecordInvalid, error.Message, error);
        }
        catch (CompressionRatioException error)
        {
            throw Damaged(ArticleErrorId.ArticleTooLarge, error.Message, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw RecordErrors.Unreadable(Path, error);
        }
    }

    private ArticleException Damaged(string errorId, string what, Exception error)
    {
        _record = null;
        _isDamaged = true;
        if (_input.SeekableLength is not null)
        {
            // Never before the header's end: what was taken for a header is not read again.
            _input.Seek(Math.Min(_input.Place.Offset, Math.Max(_blockStart, _place.Offset + 1)));
        }

        return RecordErrors.Damaged(errorId, Path, Entry, _place, what, error);
    }
}
