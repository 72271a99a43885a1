using System.Buffers.Text;
using System.IO.Compression;

namespace ArticleTools.Engine.Distribution;

/// <summary>Reads a finished part line by line without ever holding a whole one.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly Stream _lines;
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    public PartReader(string path) => _lines = new GZipStream(
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0), CompressionMode.Decompress);

    /// <summary>Tells which input the next line is of; <see langword="null"/> where there is no next line.</summary>
    /// <exception cref="InvalidDataException">The line doesn't start as a line of a part does.</exception>
    public long? PeekInput()
    {
        while (true)
        {
            // Behind the number there is always a comma.
            var next = _buffer.AsSpan(_start, _end - _start);
            if (next.Contains((byte)','))
            {
                return next.StartsWith(WorkRecord.Start) && Utf8Parser.TryParse(next[WorkRecord.Start.Length..], out long input, out _)
                    ? input
                    : throw new InvalidDataException("A line does not name its input.");
            }

            if (!Fill())
            {
                return next.IsEmpty ? null : throw new InvalidDataException("The last line is cut off.");
            }
        }
    }

    /// <summary>Copies the next line and its line feed.</summary>
    /// <exception cref="InvalidDataException">The line has no end.</exception>
    public void CopyLine(Stream output)
    {
        while (true)
        {
            var next = _buffer.AsSpan(_start, _end - _start);
            var end = next.IndexOf((byte)'\n');
            if (end >= 0)
            {
                output.Write(next[..(end + 1)]);
                _start += end + 1;
                return;
            }

            output.Write(next);
            _start = _end;
            if (!Fill())
            {
                throw new InvalidDataException("The last line is cut off.");
            }
        }
    }

    public void Dispose() => _lines.Dispose();

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            throw new InvalidDataException("A line does not name its input.");
        }

        var read = _lines.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
