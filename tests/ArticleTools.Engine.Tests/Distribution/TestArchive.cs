using System.IO.Compression;
using System.Text;

namespace ArticleTools.Engine.Tests.Distribution;

/// <summary>Writes a small web archive: records of several kinds, one after the other.</summary>
internal sealed class TestArchive
{
    private readonly List<byte[]> _records = [];

    /// <summary>An archive with articles, what a crawl leaves between them, revisits, and damage.</summary>
    public static TestArchive Create(int articles, int paragraphs = 1)
    {
        var archive = new TestArchive().Add("warcinfo", "", "application/warc-fields", "software: none\r\n");
        for (var i = 0; i < articles; i++)
        {
            var uri = $"https://example.org/{i}";
            archive.Add("request", uri, "application/http; msgtype=request", $"GET /{i} HTTP/1.1\r\n\r\n");
            archive.Add("response", uri, "application/http; msgtype=response", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page(i, paragraphs)}", $"WARC-Payload-Digest: sha1:{i % 5}\r\n");
            if (i % 3 == 1)
            {
                archive.Add("response", uri + ".png", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG");
            }

            if (i % 4 == 3)
            {
                archive.Add("revisit", $"{uri}?again", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", $"WARC-Payload-Digest: sha1:{i % 4}\r\n");
            }

            if (i % 5 == 4)
            {
                archive._records.Add("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -7\r\n\r\nlost\r\n\r\n"u8.ToArray());
            }
        }

        return archive;
    }

    public static string Page(int number, int paragraphs = 1)
    {
        var text = $"<p>The ferry has carried bell {number} since the winter of the long fog, and nobody recalls who hung it there.</p>";
        return $"<html><head><title>Bell {number}</title></head><body><article><h1>Bell {number}</h1>"
            + string.Concat(Enumerable.Repeat(text, paragraphs)) + "</article></body></html>";
    }

    /// <summary>Writes the archive: plain, each record as a gzip member, a few in each, or all in one.</summary>
    /// <param name="path">Where to write.</param>
    /// <param name="recordsPerMember">How many records a gzip member holds; 0 for no compression.</param>
    public string Write(string path, int recordsPerMember)
    {
        using var file = File.Create(path);
        foreach (var records in _records.Chunk(Math.Max(1, recordsPerMember)))
        {
            using var member = recordsPerMember == 0 ? null : new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
            foreach (var record in records)
            {
                (member ?? (Stream)file).Write(record);
            }
        }

        return path;
    }

    private TestArchive Add(string type, string uri, string contentType, string block, string fields = "")
    {
        var header = $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{_records.Count:D12}>\r\nWARC-Date: 2024-05-01T12:00:00Z\r\n"
            + (uri.Length == 0 ? "" : $"WARC-Target-URI: {uri}\r\n") + fields
            + $"Content-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n";
        _records.Add(Encoding.UTF8.GetBytes($"{header}{block}\r\n\r\n"));
        return this;
    }
}
