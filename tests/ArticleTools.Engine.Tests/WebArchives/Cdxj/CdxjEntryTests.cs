using ArticleTools.Engine.WebArchives.Cdxj;

namespace ArticleTools.Engine.Tests.WebArchives.Cdxj;

public sealed class CdxjEntryTests
{
    private static readonly WarcRecord Record = new()
    {
        Version = "WARC/1.1",
        Type = WarcRecordType.Response,
        TargetUri = "https://www.example.org/A?b=\"1\"",
        Date = new DateTimeOffset(2024, 5, 6, 9, 8, 9, 900, TimeSpan.FromHours(2)),
        ContentType = "application/http; msgtype=response",
        MimeType = "text/html",
        Status = 200,
        PayloadDigest = "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ",
        Offset = 784,
        Length = 1228,
    };

    [Fact]
    public void A_line_has_key_time_and_place_as_the_tools_of_web_archives_write_them() =>
        Assert.Equal(
            """org,example)/a?b="1" 20240506070809 {"url": "https://www.example.org/A?b=\"1\"", "mime": "text/html", "status": "200", "digest": "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", "length": "1228", "offset": "784", "filename": "b\u00fccher.warc.gz"}""",
            CdxjEntry.Of(Record, "bücher.warc.gz")!.ToString());

    [Fact]
    public void A_line_is_read_back()
    {
        var entry = CdxjEntry.Of(Record, "bücher \\ \t.warc.gz")!;
        Assert.Equal(entry, CdxjEntry.Parse(entry.ToString()));
    }

    [Fact]
    public void Numbers_are_read_as_text_and_as_numbers()
    {
        var entry = CdxjEntry.Parse("""org,example)/ 20240506070809 {"offset": 12, "length": 3, "status": 404, "filename": "a.warc"}""")!;
        Assert.Equal((12, 3, 404, "org,example)/"), (entry.Offset, entry.Length, entry.Status, entry.Url));
    }

    [Theory]
    [InlineData("")]
    [InlineData("org,example)/ 20240506070809")]
    [InlineData("org,example)/ 20240506070809 {")]
    [InlineData("org,example)/ 20240506070809 []")]
    [InlineData("""!meta 0 {"format": "cdxj-gzip-1.0"}""")]
    [InlineData("""org,example)/ 2024 {"offset": "-1", "filename": "a"}""")]
    [InlineData("""org,example)/ 2024 {"offset": "99999999999999999999", "filename": "a"}""")]
    public void What_names_no_record_is_no_entry(string line) => Assert.Null(CdxjEntry.Parse(line));

    [Theory]
    [InlineData(WarcRecordType.WarcInfo, "application/warc-fields")]
    [InlineData(WarcRecordType.Request, "application/http; msgtype=request")]
    [InlineData(WarcRecordType.Metadata, "application/warc-fields")]
    [InlineData(WarcRecordType.Continuation, null)]
    public void What_is_no_capture_is_not_indexed(WarcRecordType type, string? contentType) =>
        Assert.Null(CdxjEntry.Of(Record with { Type = type, ContentType = contentType }, "a.warc"));

    [Fact]
    public void A_revisit_is_told_by_its_media_type() =>
        Assert.Equal("warc/revisit", CdxjEntry.Of(Record with { Type = WarcRecordType.Revisit }, "a.warc")!.Mime);

    [Theory]
    [InlineData("urn:X:a b", "urn:x:a%20b")]
    [InlineData("dns:www.Example.org", "dns:www.example.org")]
    [InlineData("ftp://www.Example.org/A/", "org,example)/a")]
    [InlineData("metadata://example.org/A", "org,example)/a")]
    [InlineData("file:///home/A/b.html", "file:/home/a/b.html")]
    [InlineData("filedesc://x.arc", "filedesc://x.arc")]
    public void A_target_that_is_no_address_of_the_web_has_a_key(string target, string key) =>
        Assert.Equal(key, CdxjEntry.Of(Record with { TargetUri = target }, "a.warc")!.Key);
}
