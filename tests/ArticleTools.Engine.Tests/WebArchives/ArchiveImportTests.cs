using System.IO.Compression;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Tests.WebArchives;

public sealed class ArchiveImportTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Storage.Plain)]
    [InlineData(Storage.GzipByRecord)]
    [InlineData(Storage.GzipAsWhole)]
    public void An_article_says_where_it_is_from(Storage storage)
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a: b").Response(fields: "WARC-Payload-Digest: sha1:ABC\r\n");
        var path = _folder.Write(archive, storage);

        var article = Assert.Single(ArchiveFolder.Import(path)).Article!;

        Assert.Equal("The bell of the ferry", article.Title);
        Assert.Equal("https://ferry.example/rules", Assert.Single(article.Links).Url);
        Assert.Equal((path, "urn:test:1", "https://ferry.example/bell"), (article.Source.Path, article.Source.RecordId, article.Source.TargetUri));
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), article.Source.CaptureTime);
        Assert.Equal("sha1:ABC", article.Source.PayloadDigest);
        Assert.Equal(ArchiveBuilder.Page.Length, article.Source.Length);
        Assert.Equal(
            storage switch { Storage.Plain => archive.Records[0].Length, Storage.GzipByRecord => ArchiveBuilder.Gzip(archive.Records[0]).Length, _ => 0 },
            article.Source.Offset);
    }

    [Fact]
    public void Records_that_are_no_article_are_counted()
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a: b").Response().Warc("request", "GET / HTTP/1.1\r\n\r\n", "WARC-Target-URI: https://ferry.example/\r\n")
            .Response("gone", status: "404 Not Found").Response("x", "Content-Type: image/png\r\n").Response("", "Location: /x\r\nContent-Type: text/html\r\n", status: "301 Moved")
            .Response("User-agent: *", "Content-Type: text/plain\r\n", url: "https://ferry.example/robots.txt").Warc("metadata", "x");
        var (results, counts) = ArchiveFolder.Import([_folder.Write(archive)]);
        Assert.Single(results);
        Assert.Equal("8 records: 1 read as articles, 7 that are no article", counts);
    }

    [Fact]
    public void Records_that_are_no_article_come_in_order_where_they_are_asked_for()
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a: b").Response().Warc("metadata", "x");
        var results = ArchiveFolder.Import(_folder.Write(archive), new WebArchiveOptions { IncludeNonArticle = true });
        Assert.Equal(
            ["WarcInfo urn:test:0", "The bell of the ferry", "Metadata urn:test:2"],
            results.Select(result => result.Record?.ToString() ?? result.Article!.Title));
    }

    [Fact]
    public void Resources_and_conversions_of_text_are_articles()
    {
        const string Text = "The tide table\n\nThe tide table hangs in the porch of the chapel, and is copied out anew on the first of each month by whoever has the best hand.\n";
        const string Target = "WARC-Target-URI: https://ferry.example/tides\r\n";
        var archive = new ArchiveBuilder()
            .Warc("resource", Text, Target + "Content-Type: text/plain; charset=utf-8\r\n")
            .Warc("conversion", "# The tide table\n\nIt **hangs** in the porch.\n\n- one\n- two\n", Target + "Content-Type: text/markdown\r\n")
            .Warc("resource", ArchiveBuilder.Page, Target + "Content-Type: text/html\r\n")
            .Warc("resource", "a log", "WARC-Target-URI: metadata://crawler.example/log\r\nContent-Type: text/plain\r\n");
        var articles = ArchiveFolder.Import(_folder.Write(archive)).ConvertAll(result => result.Article!);
        Assert.Equal([ArticleFormat.PlainText, ArticleFormat.Markdown, ArticleFormat.Html], articles.Select(article => article.Source.Format));
        Assert.Equal(["The tide table", "The tide table", "The bell of the ferry"], articles.Select(article => article.Title));
    }

    [Fact]
    public void The_charset_of_the_HTTP_header_goes_before_that_of_the_page()
    {
        var page = ArchiveBuilder.Page.Replace("<head>", "<head><meta charset=windows-1251>", StringComparison.Ordinal).Replace("fog", "f\u00f6g", StringComparison.Ordinal);
        var archive = new ArchiveBuilder().Response(page, "Content-Type: text/html; charset=ISO-8859-1\r\n").Response(page, "Content-Type: text/html; charset=nonsense\r\n");
        var articles = ArchiveFolder.Import(_folder.Write(archive)).ConvertAll(result => result.Article!);
        Assert.Contains("fög", articles[0].Text, StringComparison.Ordinal);
        Assert.Equal(["windows-1252", "windows-1251"], articles.Select(article => article.Source.Encoding));
    }

    [Fact]
    public void Truncated_and_segmented_records_are_marked()
    {
        var archive = new ArchiveBuilder().Response(fields: "WARC-Truncated: length\r\n").Response(fields: "WARC-Segment-Number: 1\r\n")
            .Warc("continuation", "the rest", "WARC-Segment-Number: 2\r\nWARC-Segment-Origin-ID: <urn:test:1>\r\nWARC-Segment-Total-Length: 1000\r\n");
        var (results, counts) = ArchiveFolder.Import([_folder.Write(archive)]);
        Assert.Equal(
            [ArticleDiagnosticId.RecordTruncated, ArticleDiagnosticId.RecordSegmented],
            results.Select(result => Assert.Single(result.Article!.Diagnostics, diagnostic => diagnostic.Id.StartsWith("Record", StringComparison.Ordinal)).Id));
        Assert.Equal("3 records: 2 read as articles, 1 that are no article", counts);
    }

    [Theory]
    [InlineData("WARC-Refers-To: <urn:test:0>\r\n")]
    [InlineData("WARC-Payload-Digest: sha1:ABC\r\n")]
    [InlineData("WARC-Refers-To-Target-URI: https://ferry.example/bell\r\nWARC-Refers-To-Date: 2024-05-01T12:00:00Z\r\n")]
    public void A_revisit_is_read_where_what_it_refers_to_came_before(string fields)
    {
        foreach (var storage in Enum.GetValues<Storage>())
        {
            var archive = new ArchiveBuilder().Response(fields: "WARC-Payload-Digest: sha1:ABC\r\n").Warc(
                "revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", $"WARC-Target-URI: https://ferry.example/bell?again\r\n{fields}Content-Type: application/http; msgtype=response\r\n");
            var results = ArchiveFolder.Import(_folder.Write(archive, storage));
            Assert.Equal(2, results.Count);
            Assert.Equal(results[0].Article!.Text, results[1].Article!.Text);
            Assert.Equal(("urn:test:1", "https://ferry.example/bell?again"), (results[1].Article!.Source.RecordId, results[1].Article!.Source.TargetUri));
        }
    }

    [Fact]
    public void A_revisit_is_read_across_the_files_of_a_run_and_counted_otherwise()
    {
        var original = _folder.Write(new ArchiveBuilder().Response(fields: "WARC-Payload-Digest: sha1:ABC\r\n").Build(Storage.GzipByRecord), "1.warc.gz");
        var revisit = _folder.Write(new ArchiveBuilder().Warc("revisit", "", "WARC-Target-URI: https://ferry.example/bell\r\nWARC-Payload-Digest: sha1:ABC\r\n").Build(), "2.warc");
        Assert.Equal(2, ArchiveFolder.Import([original, revisit]).Results.Count);
        var (results, counts) = ArchiveFolder.Import([revisit, original]);
        Assert.Single(results);
        Assert.Equal("1 records: 1 read as articles, 0 that are no article", counts);
        Assert.Equal(
            "1 records: 0 read as articles, 0 that are no article, 1 revisits of what is not in the archive before them", ArchiveFolder.Import([revisit]).Counts);
    }

    [Fact]
    public void Filters_choose_by_what_headers_say()
    {
        var archive = new ArchiveBuilder().Response(url: "https://ferry.example/a").Response(url: "https://ferry.example/b", status: "404 Not Found")
            .Response("# Some *text*", "Content-Type: text/markdown\r\n", url: "https://quay.example/c").Warc("warcinfo", "a: b");
        var path = _folder.Write(archive);
        string Filter(WebArchiveFilter filter) => ArchiveFolder.Outline(ArchiveFolder.List(path, new WebArchiveOptions { Filter = filter }));

        Assert.Equal("0 1 2 3", Filter(new WebArchiveFilter()));
        Assert.Equal("0 1", Filter(new WebArchiveFilter { Url = url => url.Contains("ferry", StringComparison.Ordinal) }));
        Assert.Equal("2", Filter(new WebArchiveFilter { MimeType = type => type == "text/markdown" }));
        Assert.Equal("1", Filter(new WebArchiveFilter { Status = [new HttpStatusRange(400, 499)] }));
        Assert.Equal("3", Filter(new WebArchiveFilter { Types = [WarcRecordType.WarcInfo] }));
        Assert.Equal("0 1 2 3", Filter(new WebArchiveFilter { After = WebArchiveFilter.ParseTime("2024-05-01T12:00:00Z") }));
        Assert.Equal("", Filter(new WebArchiveFilter { Before = WebArchiveFilter.ParseTime("2024-05-01T12:00:00Z") }));
        Assert.Equal("0 1 2 3", Filter(new WebArchiveFilter { Before = WebArchiveFilter.ParseTime("20240502000000") }));
        var found = ArchiveFolder.Import(path, new WebArchiveOptions { Filter = new WebArchiveFilter { Status = [new HttpStatusRange(404, 404)] } });
        Assert.Equal("https://ferry.example/b", Assert.Single(found).Article!.Source.TargetUri);
    }

    [Theory]
    [InlineData("404", 404, 404)]
    [InlineData("200-299", 200, 299)]
    [InlineData("2xx", 200, 299)]
    [InlineData("5XX", 500, 599)]
    public void Statuses_are_codes_ranges_and_classes(string text, int first, int last)
    {
        Assert.True(HttpStatusRange.TryParse(text, out var range));
        Assert.Equal(new HttpStatusRange(first, last), range);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("299-200")]
    [InlineData("-200")]
    [InlineData("0xx")]
    [InlineData("20000")]
    public void Other_statuses_are_none(string text) => Assert.False(HttpStatusRange.TryParse(text, out _));

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void A_package_is_read_whole_with_the_names_and_offsets_of_its_files(CompressionLevel level)
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a: b").Response();
        var path = _folder.Write(
            DamagedArchiveTests.Package(
                ("datapackage.json", [.. "{}"u8], level), ("archive/one.warc.gz", archive.Build(Storage.GzipByRecord), level),
                ("pages/pages.jsonl", [.. "{}"u8], level), ("archive/two.warc", archive.Build(), level)),
            "package.zip");

        var articles = ArchiveFolder.Import(path).ConvertAll(result => result.Article!);

        Assert.Equal(
            [("archive/one.warc.gz", (long?)ArchiveBuilder.Gzip(archive.Records[0]).Length), ("archive/two.warc", archive.Records[0].Length)],
            articles.Select(article => (article.Source.Entry, article.Source.Offset)));
        Assert.All(articles, article => Assert.Equal((path, "The bell of the ferry"), (article.Source.Path, article.Title)));
    }

    [Fact]
    public void Reading_may_start_at_the_offset_of_any_record()
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a: b").Response().Warc("metadata", "x");
        foreach (var storage in new[] { Storage.Plain, Storage.GzipByRecord })
        {
            var path = _folder.Write(archive, storage);
            var all = ArchiveFolder.List(path).ConvertAll(result => result.Record!);
            foreach (var record in all)
            {
                var rest = ArchiveFolder.List(path, new WebArchiveOptions { Offset = record.Offset });
                Assert.Equal(all.SkipWhile(other => other.Offset < record.Offset).Select(other => (other.RecordId, other.Offset, other.Length)), rest.Select(other => (other.Record!.RecordId, other.Record.Offset, other.Record.Length)));
            }
        }
    }

    [Fact]
    public void Archives_are_told_by_their_content_and_else_by_their_name()
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a: b");
        Assert.True(WebArchiveReader.IsWebArchive(_folder.Write(archive.Build(), "renamed.txt")));
        Assert.True(WebArchiveReader.IsWebArchive(_folder.Write(archive.Build(Storage.GzipByRecord), "renamed.html.gz")));
        Assert.True(WebArchiveReader.IsWebArchive(_folder.Write([.. "damage"u8], "a.warc")));
        Assert.True(WebArchiveReader.IsWebArchive(_folder.Write([.. "damage"u8], "a.WACZ")));
        Assert.False(WebArchiveReader.IsWebArchive(_folder.Write(DamagedArchiveTests.Package(("word/document.xml", [1], CompressionLevel.Fastest)), "a.docx")));
        Assert.False(WebArchiveReader.IsWebArchive(_folder.Write(ArchiveBuilder.Gzip([.. "<p>text"u8]), "a.html.gz")));
        Assert.False(WebArchiveReader.IsWebArchive(_folder.Write([], "empty.txt")));
        Assert.False(WebArchiveReader.IsWebArchive(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ARC_files_of_both_forms_are_read(bool isLong)
    {
        const string Url = "http://ferry.example/bell?title=The Bell";
        var block = ArchiveBuilder.HtmlHead + ArchiveBuilder.Page;
        var names = isLong ? "URL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length" : "URL IP-address Archive-date Content-type Archive-length";
        var version = $"{(isLong ? 2 : 1)} 0 Some Archive\n{names}\n";
        string Line(string url, string date, string type, int length) => isLong
            ? $"{url} 192.0.2.1 {date} {type} 200 - - 0 some.arc {length}\n"
            : $"{url} 192.0.2.1 {date} {type} {length}\n";
        var archive = new ArchiveBuilder().Raw(Line("filedesc://some.arc", "20010203040506", "text/plain", version.Length) + version + "\n")
            .Raw(Line(Url, "20010203040507", "text/html", block.Length) + block + "\n")
            .Raw(Line("dns:ferry.example", "20010203040508", "text/dns", 4) + "a b\n\n")
            .Raw(Line(Url, "20010203040509", "text/html", -1) + "\n")
            .Raw(Line("http://ferry.example/last", "20010203040510", "text/html", block.Length) + block + "\n");
        foreach (var storage in Enum.GetValues<Storage>())
        {
            var path = _folder.Write(archive.Build(storage), "some.arc");
            var records = ArchiveFolder.List(path);
            Assert.Equal(
                ["WarcInfo filedesc://some.arc", $"Response {Url}", "Resource dns:ferry.example", ArticleErrorId.WarcRecordInvalid, "Response http://ferry.example/last"],
                records.Select(result => result.Record?.ToString() ?? result.Error!.ErrorId));
            Assert.Equal(("ARC/1", 200, "text/html", "192.0.2.1"), (records[1].Record!.Version, records[1].Record!.Status, records[1].Record!.MimeType, records[1].Record!.IPAddress));
            Assert.Equal(new DateTimeOffset(2001, 2, 3, 4, 5, 7, TimeSpan.Zero), records[1].Record!.Date);
            Assert.Equal(["The bell of the ferry", null, "The bell of the ferry"], ArchiveFolder.Import(path).Select(result => result.Article?.Title));
        }
    }

    [Fact]
    public void Headers_are_read_as_they_are_found()
    {
        var archive = new ArchiveBuilder()
            .Raw("warc/1.0\r\nwarc-type: RESPONSE\r\nWARC-TARGET-URI: <http://ferry.example/>\r\nContent-Length:\r\n 0\r\nX-Folded: one\r\n\ttwo\r\n three\r\nX-Other : \u00e4\r\n\r\n\r\n\r\n")
            .Raw("WARC/0.18\nWARC-Type: odd\nWARC-Record-ID: <urn:test:1>\nWARC-Date: 2024-05-01T12:00:00.123456789Z\nContent-Length: 1\nWARC-Concurrent-To: <urn:a>\nWARC-Concurrent-To: <urn:b>\n\nx\n\n");
        var records = ArchiveFolder.List(_folder.Write(archive)).ConvertAll(result => result.Record!);
        Assert.Equal(("warc/1.0", WarcRecordType.Response, "http://ferry.example/"), (records[0].Version, records[0].Type, records[0].TargetUri));
        Assert.Contains(new WarcHeaderField("X-Folded", "one two three"), records[0].Header);
        Assert.Contains(new WarcHeaderField("X-Other", "ä"), records[0].Header);
        Assert.Equal(("WARC/0.18", WarcRecordType.Other), (records[1].Version, records[1].Type));
        Assert.Equal(["urn:a", "urn:b"], records[1].ConcurrentTo);
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(1234567), records[1].Date);
    }

    [Fact]
    public void A_missing_archive_is_one_error()
    {
        var results = ArchiveFolder.List(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")));
        Assert.Equal(ArticleErrorId.ArticleNotFound, Assert.Single(results).Error!.ErrorId);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var archive = new ArchiveBuilder();
        for (var i = 0; i < 100; i++)
        {
            archive.Warc("resource", new byte[10_000]);
        }

        using var reader = new WebArchiveReader(_folder.Write(archive), cancellationToken: cancellation.Token);
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var unused in reader.ReadRecords())
            {
                cancellation.Cancel();
            }
        });
    }
}
