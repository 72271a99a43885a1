using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Tests.WebArchives.Writing;

public sealed class WarcExportTests : IDisposable
{
    private static readonly byte[] Page =
        "<!DOCTYPE html><html><head><title>A page of its own</title><link rel=canonical href=https://example.org/a></head><body><p>Words of a paragraph that says enough.</p></body></html>"u8.ToArray();

    private readonly TemporaryArchive _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("a.warc")]
    [InlineData("a.warc.gz")]
    [InlineData("a.wacz")]
    public void Articles_are_read_back_as_they_were(string name)
    {
        var path = _files.Write("page.html", Page);
        var article = Read(path);
        var archive = Export(name, export => export.Add(article));

        var back = Assert.Single(Articles(archive));
        Assert.Equal(article.Source.Sha256, back.Source.Sha256);
        Assert.Equal(article.Text, back.Text);
        Assert.Equal("https://example.org/a", back.Source.TargetUri);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), back.Source.CaptureTime);
        var metadata = Records(archive).Single(record => record.Type == WarcRecordType.Metadata);
        Assert.Equal(back.Source.RecordId, metadata.RefersTo);
        Assert.True(new WarcFileTest().Check(archive, TestContext.Current.CancellationToken) is { IsValid: true, WarningCount: 0, RecordCount: 3 });
    }

    [Fact]
    public void Articles_out_of_archives_keep_their_records()
    {
        var path = _files.Write("page.html", Page);
        var first = Export("a.warc.gz", export => export.AddFile(path, "https://example.org/other"));
        var article = Assert.Single(Articles(first));

        var second = Export("b.warc", export => export.Add(article));

        var back = Assert.Single(Articles(second));
        Assert.Equal(article.Source with { Path = second, Offset = back.Source.Offset }, back.Source);
    }

    [Fact]
    public void A_response_keeps_its_http_header_and_its_digests()
    {
        var crawl = _files.Write("crawl.warc", Encoding.UTF8.GetBytes(Response("urn:x:1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Mark: 1\r\n\r\n" + Encoding.UTF8.GetString(Page))));
        var archive = Export("b.warc", export => export.Add(Assert.Single(Articles(crawl))));

        var text = File.ReadAllText(archive);
        Assert.Contains("WARC-Type: response\r\nWARC-Record-ID: <urn:x:1>\r\n", text, StringComparison.Ordinal);
        Assert.Contains("WARC-Payload-Digest: sha1:STATED", text, StringComparison.Ordinal);
        Assert.Contains("X-Mark: 1\r\n\r\n<!DOCTYPE html>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revisit_brings_the_record_that_holds_its_content()
    {
        var page = Encoding.UTF8.GetString(Page);
        var revisit = "WARC/1.1\r\nWARC-Type: revisit\r\nWARC-Record-ID: <urn:x:2>\r\nWARC-Date: 2024-06-06T07:08:09Z\r\nWARC-Target-URI: http://example.org/p\r\n"
            + "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\nWARC-Refers-To: <urn:x:1>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: 44\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\r\n\r\n";
        var crawl = _files.Write(
            "crawl.warc", Encoding.UTF8.GetBytes(Response("urn:x:1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page) + revisit));
        var articles = Articles(crawl);
        Assert.Equal(2, articles.Count);

        var archive = Export("b.warc.gz", export => export.Add(articles[1]));

        Assert.Equal(["urn:x:1", "urn:x:2"], Articles(archive).Select(article => article.Source.RecordId));
    }

    [Fact]
    public void A_document_that_changed_is_an_error_and_the_archive_goes_on()
    {
        var path = _files.Write("page.html", Page);
        var other = _files.Write("other.html", Page);
        var article = Read(path);
        File.AppendAllText(path, " ");

        var archive = Export("a.warc", export =>
        {
            Assert.Equal(ArticleErrorId.ArticleUnreadable, Assert.Throws<ArticleException>(() => export.Add(article)).ErrorId);
            export.AddFile(other);
        });

        Assert.Equal(2, Records(archive).Count);
    }

    [Fact]
    public void Pages_stored_as_gzip_are_written_decompressed_and_other_files_as_they_are()
    {
        var compressed = Compress(Page);
        var page = _files.Write("page.html.gz", compressed);
        var data = _files.Write("data.csv.gz", compressed);
        var archive = Export("a.warc", export =>
        {
            export.AddFile(page, "https://example.org/page");
            export.AddFile(data, "https://example.org/data.csv.gz");
        });

        Assert.Equal(
            [("text/html", (long)Page.Length), ("application/gzip", compressed.Length)],
            Records(archive).Skip(1).Select(record => (record.MimeType!, record.ContentLength)));
    }

    [Theory]
    [InlineData(null, "https://example.org/x/sub/b%20c.html")]
    [InlineData("sub", "https://example.org/x/b%20c.html")]
    [InlineData("elsewhere", "https://example.org/x/b%20c.html")]
    public void A_prefix_stands_in_front_of_the_path_below_the_folder(string? folder, string expected)
    {
        var path = _files.Write("sub/b c.html", Page);
        var options = new WarcExportOptions { UrlPrefix = "https://example.org/x/", BaseFolder = folder is null ? _files.Folder : _files.Path(folder) };
        var archive = Export("a.warc", export => export.AddFile(path), options);
        Assert.Equal(expected, Records(archive)[1].TargetUri);
    }

    [Fact]
    public void A_package_states_the_digest_of_each_file_and_finds_each_page()
    {
        var article = Read(_files.Write("page.html", Page));
        var archive = Export("a.wacz", export => export.Add(article), new WarcExportOptions { Title = "Title", Description = "About", Date = DateTimeOffset.UnixEpoch });

        using var zip = ZipFile.OpenRead(archive);
        Assert.Equal(
            ["archive/data.warc.gz", "indexes/index.cdx.gz", "indexes/index.idx", "pages/pages.jsonl", "datapackage.json", "datapackage-digest.json"],
            zip.Entries.Select(entry => entry.FullName));
        using var package = JsonDocument.Parse(Text(zip, "datapackage.json"));
        Assert.Equal("1.1.1", package.RootElement.GetProperty("wacz_version").GetString());
        Assert.Equal("Title", package.RootElement.GetProperty("title").GetString());
        Assert.Equal("1970-01-01T00:00:00Z", package.RootElement.GetProperty("created").GetString());
        Assert.Equal(4, package.RootElement.GetProperty("resources").GetArrayLength());

        using var page = JsonDocument.Parse(Text(zip, "pages/pages.jsonl").Split('\n')[1]);
        Assert.Equal("https://example.org/a", page.RootElement.GetProperty("url").GetString());
        Assert.Equal("A page of its own", page.RootElement.GetProperty("title").GetString());

        using var index = new GZipStream(zip.GetEntry("indexes/index.cdx.gz")!.Open(), CompressionMode.Decompress);
        Assert.StartsWith("org,example)/a 20240506070809 {", new StreamReader(index).ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.warc.gz")]
    [InlineData("a.wacz")]
    public void The_same_articles_give_the_same_bytes(string name)
    {
        var article = Read(_files.Write("page.html", Page));
        var first = File.ReadAllBytes(Export(name, export => export.Add(article)));
        Assert.Equal(first, File.ReadAllBytes(Export(name, export => export.Add(article))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?copy=1")]
    [InlineData("example.org/page")]
    public void A_target_that_is_not_absolute_is_refused(string url)
    {
        var page = _files.Write("page.html", Page);
        Export("a.warc", export => Assert.Throws<ArgumentException>(() => export.AddFile(page, url)));
    }

    [Fact]
    public void An_archive_of_nothing_is_valid()
    {
        var archive = Export("a.warc.gz", _ => { });
        Assert.True(new WarcFileTest().Check(archive, TestContext.Current.CancellationToken) is { IsValid: true, RecordCount: 1 });
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.gz")]
    [InlineData("missing/a.warc")]
    public void A_destination_that_can_not_be_is_refused(string name) =>
        Assert.Equal(ArticleErrorId.DestinationInvalid, Assert.Throws<ArticleException>(() => WarcExport.Create(_files.Path(name), cancellationToken: TestContext.Current.CancellationToken)).ErrorId);

    [Fact]
    public void An_archive_that_is_not_completed_leaves_nothing_behind()
    {
        var page = _files.Write("page.html", Page);
        using (var export = WarcExport.Create(_files.Path("a.wacz"), cancellationToken: TestContext.Current.CancellationToken))
        {
            export.AddFile(page);
        }

        Assert.Equal([page], Directory.GetFiles(_files.Folder));
    }

    private static Article Read(string path) => new ArticleReader().Read(SourceItem.FromFile(path), TestContext.Current.CancellationToken);

    private static string Response(string id, string message) =>
        $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <{id}>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: http://example.org/p\r\n"
        + $"WARC-Payload-Digest: sha1:STATED\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {message.Length}\r\n\r\n{message}\r\n\r\n";

    private static List<WarcRecord> Records(string archive)
    {
        using var reader = new WebArchiveReader(archive);
        return [.. reader.ReadRecords().Select(result => result.Record!)];
    }

    private static List<Article> Articles(string archive)
    {
        using var reader = new WebArchiveReader(archive);
        return [.. reader.ReadItems().Select(item => new ArticleReader().Read(item, TestContext.Current.CancellationToken))];
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return output.ToArray();
    }

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private string Export(string name, Action<WarcExport> write, WarcExportOptions? options = null)
    {
        var path = _files.Path(name);
        using var export = WarcExport.Create(path, options, TestContext.Current.CancellationToken);
        write(export);
        export.Complete();
        return path;
    }
}
