using System.Text;
using ArticleTools.Engine.WebArchives;
using ArticleTools.Engine.WebArchives.Http;

namespace ArticleTools.Engine.Tests.WebArchives;

public sealed class HttpBodyTests
{
    private const string Text = "<p>The text of a page, which is long enough to be worth its while.</p>";

    public static TheoryData<string, byte[]> Codings => new()
    {
        { "", Bytes(Text) },
        { "Content-Encoding: gzip", ArchiveBuilder.Gzip(Bytes(Text)) },
        { "Content-Encoding: x-gzip", ArchiveBuilder.Gzip(Bytes(Text)) },
        { "content-encoding:deflate", ArchiveBuilder.ZLib(Bytes(Text)) },
        { "Content-Encoding: deflate", ArchiveBuilder.Deflate(Bytes(Text)) },
        { "Content-Encoding: br", ArchiveBuilder.Brotli(Bytes(Text)) },
        { "Content-Encoding: deflate, gzip", ArchiveBuilder.Gzip(ArchiveBuilder.ZLib(Bytes(Text))) },
        { "Content-Encoding: identity", Bytes(Text) },
        { "Transfer-Encoding: gzip, chunked", Chunked(ArchiveBuilder.Gzip(Bytes(Text))) },
        { "Transfer-Encoding: chunked\r\nContent-Encoding: br", Chunked(ArchiveBuilder.Brotli(Bytes(Text))) },

        // Bodies that were decoded when they were captured, with the fields that say otherwise left.
        { "Content-Encoding: gzip", Bytes(Text) },
        { "Content-Encoding: br", Bytes(Text) },
        { "Content-Encoding: deflate", Bytes(Text) },
        { "Transfer-Encoding: chunked", Bytes(Text) },
        { "Transfer-Encoding: chunked\r\nContent-Encoding: gzip", ArchiveBuilder.Gzip(Bytes(Text)) },
        { "Transfer-Encoding: chunked\r\nContent-Encoding: gzip", Chunked(Bytes(Text)) },
    };

    [Theory]
    [MemberData(nameof(Codings))]
    public void Codings_are_undone_where_the_bytes_bear_them_out(string fields, byte[] body)
    {
        Assert.Equal(Text, Decode(body, fields, out var diagnostics));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("5\r\nhello\r\n6;name=value\r\n world\r\n0\r\nTrailer: x\r\n\r\n", "hello world", false)]
    [InlineData("5\nhello\n6\n world\n0\n\n", "hello world", false)]
    [InlineData("5  \r\nhello\r\n0\r\n\r\n", "hello", false)]
    [InlineData("5\r\nhello\r\n", "hello", true)]
    [InlineData("FF\r\nhello", "hello", true)]
    [InlineData("5\r\nhello\r\nzz\r\nrest", "hellozz\r\nrest", true)]
    [InlineData("FFFFFFFFFF\r\nhello", "FFFFFFFFFF\r\nhello", false)]
    [InlineData("-5\r\nhello", "-5\r\nhello", false)]
    public void Chunks_are_joined_as_far_as_they_are_sound(string body, string expected, bool isDamaged)
    {
        Assert.Equal(expected, Decode(Bytes(body), "Transfer-Encoding: chunked", out var diagnostics));
        Assert.Equal(isDamaged ? [ArticleDiagnosticId.TransferDamaged] : [], diagnostics);
    }

    [Fact]
    public void A_body_that_was_cut_off_is_read_as_far_as_it_goes()
    {
        var random = new Random(7);
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('a' + random.Next(26))));
        var decoded = Decode(ArchiveBuilder.Gzip(Bytes(text))[..^2000], "Content-Encoding: gzip", out _);
        Assert.StartsWith(decoded, text, StringComparison.Ordinal);
        Assert.InRange(decoded.Length, 1000, text.Length - 1000);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void A_body_that_decompresses_without_end_is_refused(string coding)
    {
        var zeros = new byte[20 * 1024 * 1024];
        var bomb = coding switch { "gzip" => ArchiveBuilder.Gzip(zeros), "br" => ArchiveBuilder.Brotli(zeros), _ => ArchiveBuilder.ZLib(zeros) };
        Assert.Throws<CompressionRatioException>(() => Decode(bomb, $"Content-Encoding: {coding}", out _));
    }

    [Theory]
    [InlineData("gzip, gzip, gzip, gzip, gzip")]
    [InlineData("zstd")]
    public void Codings_that_are_not_read_are_refused(string codings) =>
        Assert.Throws<InvalidDataException>(() => Decode(Bytes(Text), $"Content-Encoding: {codings}", out _));

    [Theory]
    [InlineData("HTTP/1.1 200 OK", 200)]
    [InlineData("HTTP/1.0 404", 404)]
    [InlineData("HTTP/2 301 ", 301)]
    [InlineData("HTTP/1.1  500 Twice spaced", 500)]
    [InlineData("HTTP/1.1 OK", null)]
    [InlineData("HTTP/1.1", null)]
    public void A_status_is_read_where_there_is_one(string line, int? status) =>
        Assert.Equal(status, HttpHead.Read(Bytes($"{line}\r\n\r\n")).Status);

    [Theory]
    [InlineData("text/html; charset=windows-1252", "windows-1252")]
    [InlineData("text/html;boundary=x; Charset=\"utf-8\"", "utf-8")]
    [InlineData("text/html", null)]
    [InlineData(null, null)]
    public void A_charset_is_read_where_there_is_one(string? contentType, string? charset) => Assert.Equal(charset, HttpHead.CharsetOf(contentType));

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Chunked(byte[] body) =>
        [.. body.Chunk(11).SelectMany(chunk => (byte[])[.. Bytes($"{chunk.Length:x}\r\n"), .. chunk, .. "\r\n"u8]), .. "0\r\n\r\n"u8];

    private static string Decode(byte[] body, string fields, out string[] diagnostics)
    {
        var found = new List<ArticleDiagnostic>();
        var decoded = HttpBody.Decode(body.ToArray(), HttpHead.Read(Bytes($"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n")), new ArticleReaderOptions(), found);
        diagnostics = [.. found.Select(diagnostic => diagnostic.Id)];
        return Encoding.Latin1.GetString(decoded.Span);
    }
}
