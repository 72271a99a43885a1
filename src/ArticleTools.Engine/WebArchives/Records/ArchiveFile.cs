using ArticleTools.Engine.WebArchives.Arc;
using ArticleTools.Engine.WebArchives.Gzip;
using ArticleTools.Engine.WebArchives.Warc;

namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>Tells archive files by their first bytes and opens them.</summary>
internal static class ArchiveFile
{
    private const int SignatureWindow = 16;

    /// <summary>The largest ratio of decompressed to stored size of what is large: nothing that was captured comes near it.</summary>
    public const int MaximumCompressionRatio = 400;

    /// <summary>The format of an archive file; null if it is none.</summary>
    /// <param name="stream">The file, from its start.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static RecordFormat? Detect(Stream stream)
    {
        var window = new ByteWindow(stream, 0, CancellationToken.None);
        window.Fill(SignatureWindow);
        if (!window.Available.StartsWith(GzipHeader.Magic))
        {
            return FormatOf(window.Available);
        }

        try
        {
            var members = new GzipMemberReader(window, MaximumCompressionRatio);
            var start = new byte[SignatureWindow];
            var length = 0;
            if (members.MoveNext())
            {
                int read;
                while (length < start.Length && (read = members.Read(start.AsSpan(length))) > 0)
                {
                    length += read;
                }
            }

            return FormatOf(start.AsSpan(0, length));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Reads the records of an archive file.</summary>
    /// <param name="stream">The file, from its start; the reader disposes of it.</param>
    /// <param name="format">What <see cref="Detect"/> told.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="entry">The file's name within the package that <paramref name="path"/> is.</param>
    /// <param name="offset">Where to start: the offset of a record.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static RecordReader Open(
        Stream stream, RecordFormat format, string? path, string? entry = null, long offset = 0, CancellationToken cancellationToken = default)
    {
        if (offset > 0)
        {
            GoForward(stream, offset);
        }

        var window = new ByteWindow(stream, offset, cancellationToken);
        window.Fill(GzipHeader.Magic.Length);
        RecordInput input = window.Available.StartsWith(GzipHeader.Magic)
            ? new GzipRecordInput(new GzipMemberReader(window, MaximumCompressionRatio))
            : new PlainRecordInput(window);
        return new RecordReader(input, format, path, entry);
    }

    // A compressed entry of a package can only be read through.
    private static void GoForward(Stream stream, long count)
    {
        if (stream.CanSeek)
        {
            stream.Seek(count, SeekOrigin.Current);
            return;
        }

        var buffer = new byte[64 * 1024];
        int read;
        while (count > 0 && (read = stream.Read(buffer, 0, (int)Math.Min(count, buffer.Length))) > 0)
        {
            count -= read;
        }
    }

    private static RecordFormat? FormatOf(ReadOnlySpan<byte> start) =>
        start.StartsWith(WarcFormat.Signature) ? WarcFormat.Instance
        : start.StartsWith(ArcFormat.Signature) ? ArcFormat.Instance
        : null;
}
