using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ArticleTools.Engine.Tests.WebArchives;

/// <summary>How the records of an archive are stored.</summary>
public enum Storage
{
    /// <summary>As they are.</summary>
    Plain,

    /// <summary>Each as a gzip member.</summary>
    GzipByRecord,

    /// <summary>All in one gzip member.</summary>
    GzipAsWhole,
}

/// <summary>Builds archives for tests, sound and unsound.</summary>
internal sealed class ArchiveBuilder
{
    public const string Page =
        "<!DOCTYPE html><html lang=en><head><title>The bell of the ferry</title></head><body><article><h1>The bell of the ferry</h1>"
        + "<p>The ferry to the island has carried its own bell since the winter of the long fog, and nobody aboard recalls who hung it there.</p>"
        + "<p>It is rung once at each end, as <a href=\"/rules\">the old rule book</a> says, and twice when there is soup.</p></article></body></html>";

    private readonly List<byte[]> _records = [];

    /// <summary>The bytes of each record, uncompressed.</summary>
    public IReadOnlyList<byte[]> Records => _records;

    public static string HtmlHead => "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";

    public ArchiveBuilder Raw(byte[] bytes)
    {
        _records.Add(bytes);
        return this;
    }

    public ArchiveBuilder Raw(string text) => Raw(Encoding.Latin1.GetBytes(text));

    /// <summary>A WARC record, with a length that may lie.</summary>
    public ArchiveBuilder Warc(string type, byte[] block, string fields = "", string? length = null) => Raw([
        .. Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:test:{_records.Count}>\r\nWARC-Date: 2024-05-01T12:00:00Z\r\n{fields}Content-Length: {length ?? block.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n")),
        .. block,
        .. "\r\n\r\n"u8]);

    public ArchiveBuilder Warc(string type, string block, string fields = "", string? length = null) => Warc(type, Encoding.Latin1.GetBytes(block), fields, length);

    /// <summary>A response with a body.</summary>
    public ArchiveBuilder Response(byte[] body, string httpFields = "Content-Type: text/html\r\n", string fields = "", string url = "https://ferry.example/bell", string status = "200 OK") =>
        Warc("response", [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{httpFields}\r\n"), .. body], $"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n{fields}");

    public ArchiveBuilder Response(string body = Page, string httpFields = "Content-Type: text/html\r\n", string fields = "", string url = "https://ferry.example/bell", string status = "200 OK") =>
        Response(Encoding.Latin1.GetBytes(body), httpFields, fields, url, status);

    /// <summary>The file.</summary>
    public byte[] Build(Storage storage = Storage.Plain) => storage switch
    {
        Storage.GzipByRecord => [.. _records.SelectMany(record => Gzip(record))],
        Storage.GzipAsWhole => Gzip([.. _records.SelectMany(record => record)]),
        _ => [.. _records.SelectMany(record => record)],
    };

    // The framework writes nothing at all for no bytes.
    public static byte[] Gzip(byte[] bytes) => bytes.Length == 0 ? [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0] : Compress(bytes, stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Deflate(byte[] bytes) => Compress(bytes, stream => new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] ZLib(byte[] bytes) => Compress(bytes, stream => new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Brotli(byte[] bytes) => Compress(bytes, stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var stream = open(output))
        {
            stream.Write(bytes);
        }

        return output.ToArray();
    }
}
