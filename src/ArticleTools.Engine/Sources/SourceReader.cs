using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace ArticleTools.Engine.Sources;

/// <summary>Reads a document's bytes within the limits, decompressing what is stored as gzip (RFC 1952).</summary>
internal static class SourceReader
{
    // A ratio means little for small documents: a page of blanks may well shrink a thousandfold.
    private const int RatioFreeBytes = 1024 * 1024;

    /// <exception cref="ArticleException">The document can't be read or breaks a limit.</exception>
    public static StoredDocument Read(
        SourceItem item, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var stored = ReadStored(item, options, cancellationToken);
        var sha256 = Convert.ToHexString(SHA256.HashData(stored)).ToLowerInvariant();
        var bytes = IsGzip(stored) ? Decompress(stored, item, options, diagnostics, cancellationToken) : stored;
        return new StoredDocument(bytes, stored.Length, sha256);
    }

    private static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b, 0x08]);

    private static byte[] ReadStored(SourceItem item, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = item.Open();
            if (stream.CanSeek && stream.Length > options.MaximumBytes)
            {
                throw TooLarge(item, $"has {stream.Length} bytes, more than the limit of {options.MaximumBytes}");
            }

            return Copy(stream, options.MaximumBytes, cancellationToken)
                ?? throw TooLarge(item, $"has more than the limit of {options.MaximumBytes} bytes");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArticleException(ArticleErrorId.ArticleNotFound, $"The file '{item.DisplayName}' does not exist.", item.Path, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException(
                ArticleErrorId.ArticleUnreadable, $"The file '{item.DisplayName}' can't be read: {error.Message}", item.Path, error);
        }
    }

    private static byte[] Decompress(
        byte[] stored, SourceItem item, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var limit = Math.Min(options.MaximumBytes, Math.Max(RatioFreeBytes, (long)stored.Length * options.MaximumCompressionRatio));
        var output = new ArrayBufferWriter<byte>(Math.Min(stored.Length * 4, 1024 * 1024));
        try
        {
            using var gzip = new GZipStream(new MemoryStream(stored, writable: false), CompressionMode.Decompress);
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var read = gzip.Read(output.GetSpan(64 * 1024));
                if (read == 0)
                {
                    break;
                }

                output.Advance(read);
                if (output.WrittenCount > limit)
                {
                    throw TooLarge(item, $"decompresses to more than {limit} bytes from {stored.Length}");
                }
            }
        }
        catch (InvalidDataException error) when (output.WrittenCount == 0)
        {
            throw new ArticleException(
                ArticleErrorId.ArticleUnreadable, $"The gzip data of '{item.DisplayName}' is damaged: {error.Message}", item.Path, error);
        }
        catch (InvalidDataException error)
        {
            diagnostics.Add(Truncated(error.Message));
            return output.WrittenSpan.ToArray();
        }

        if (!EndsAsStated(stored, output.WrittenCount))
        {
            diagnostics.Add(Truncated("the end of the gzip data is missing"));
        }

        return output.WrittenSpan.ToArray();
    }

    // The stream class takes a missing end for the end. A member's trailer holds its size modulo 2^32;
    // of a file of several members the last size is no more than the sum.
    private static bool EndsAsStated(ReadOnlySpan<byte> stored, int decompressed) =>
        stored.Length >= 18 && BitConverter.ToUInt32(stored[^4..]) <= (uint)decompressed
        && (decompressed == 0 || BitConverter.ToUInt32(stored[^4..]) != 0);

    // A stream's length says how much to expect; a file that grows or shrinks meanwhile is read as far as it goes.
    private static byte[]? Copy(Stream stream, long limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[stream.CanSeek ? Math.Max((int)stream.Length, 1) : 4096];
        var length = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (length == buffer.Length)
            {
                if (stream.CanSeek && stream.Position == stream.Length)
                {
                    return buffer;
                }

                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, Array.MaxLength));
            }

            var read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                return buffer[..length];
            }

            length += read;
            if (length > limit)
            {
                return null;
            }
        }
    }

    private static ArticleDiagnostic Truncated(string detail) => new()
    {
        Id = ArticleDiagnosticId.CompressedDataTruncated,
        Severity = ArticleDiagnosticSeverity.Error,
        Message = $"The compressed document is damaged, and only what comes before the damage was read: {detail}.",
    };

    private static ArticleException TooLarge(SourceItem item, string what) =>
        new(ArticleErrorId.ArticleTooLarge, $"The document '{item.DisplayName}' {what}.", item.Path);
}
