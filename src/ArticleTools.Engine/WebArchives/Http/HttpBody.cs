using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace ArticleTools.Engine.WebArchives.Http;

/// <summary>Decodes the body of an HTTP response: chunks, and the codings that its head states where the bytes bear them out.</summary>
internal static class HttpBody
{
    // A ratio means little for small documents: a page of blanks may well shrink a thousandfold.
    private const int RatioFreeBytes = 1024 * 1024;

    /// <summary>Decodes a body.</summary>
    /// <param name="body">The bytes as stored; they are changed.</param>
    /// <param name="head">What is said of them.</param>
    /// <param name="options">The limits.</param>
    /// <param name="diagnostics">Where to note damage.</param>
    /// <exception cref="InvalidDataException">A coding is not known.</exception>
    /// <exception cref="CompressionRatioException">The body decompresses beyond the limits.</exception>
    public static ReadOnlyMemory<byte> Decode(Memory<byte> body, HttpHead head, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics)
    {
        if (head.IsChunked)
        {
            body = ChunkedBody.Join(body, out var isDamaged);
            if (isDamaged)
            {
                diagnostics.Add(new ArticleDiagnostic
                {
                    Id = ArticleDiagnosticId.TransferDamaged,
                    Severity = ArticleDiagnosticSeverity.Warning,
                    Message = "The document was sent in chunks, of which some are missing or damaged.",
                });
            }
        }

        if (head.HasTooManyCodings)
        {
            throw new InvalidDataException("its body is said to be compressed many times over");
        }

        ReadOnlyMemory<byte> decoded = body;
        for (var i = head.Codings.Count - 1; i >= 0; i--)
        {
            decoded = Decode(decoded, head.Codings[i], options, diagnostics);
        }

        return decoded;
    }

    private static ReadOnlyMemory<byte> Decode(
        ReadOnlyMemory<byte> body, string coding, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics) => coding switch
    {
        _ when body.IsEmpty => body,
        "gzip" or "x-gzip" when !IsGzip(body.Span) => body,
        "gzip" or "x-gzip" => Inflate(body, stream => new GZipStream(stream, CompressionMode.Decompress), options, diagnostics),
        "deflate" when IsZlib(body.Span) => Inflate(body, stream => new ZLibStream(stream, CompressionMode.Decompress), options, diagnostics),
        "deflate" => Inflate(body, stream => new DeflateStream(stream, CompressionMode.Decompress), options, diagnostics),
        "br" => Inflate(body, stream => new BrotliStream(stream, CompressionMode.Decompress), options, diagnostics),
        _ => throw new InvalidDataException($"its body has the encoding '{coding}', which is not read"),
    };

    private static ReadOnlyMemory<byte> Inflate(
        ReadOnlyMemory<byte> body, Func<Stream, Stream> open, ArticleReaderOptions options, List<ArticleDiagnostic> diagnostics)
    {
        var limit = Math.Min(options.MaximumBytes, Math.Max(RatioFreeBytes, (long)body.Length * options.MaximumCompressionRatio));
        var output = new ArrayBufferWriter<byte>(Math.Min(body.Length * 4, RatioFreeBytes));
        try
        {
            using var stream = open(OpenBytes(body));
            for (int read; (read = stream.Read(output.GetSpan(32 * 1024))) > 0;)
            {
                output.Advance(read);
                if (output.WrittenCount > limit)
                {
                    throw new CompressionRatioException(limit, body.Length);
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            // Some archives store the body as it is and leave the field that says otherwise.
            if (output.WrittenCount == 0 || Utf8.IsValid(body.Span))
            {
                return body;
            }

            diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.CompressedDataTruncated,
                Severity = ArticleDiagnosticSeverity.Error,
                Message = "The compressed document is damaged, and only what comes before the damage was read.",
            });
        }

        return output.WrittenCount == 0 ? body : output.WrittenMemory;
    }

    /// <summary>A stream over bytes, which are not copied.</summary>
    public static MemoryStream OpenBytes(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]);

    // RFC 1950: deflate with a window of up to 32 KB, and a check in the two bytes. Some servers leave this header out.
    private static bool IsZlib(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes[0] & 0x0f) == 8 && bytes[0] >> 4 <= 7 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
}
