using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ArticleTools.Engine.Tests.WebArchives.Writing;
using ArticleTools.Engine.WebArchives;
using ArticleTools.Engine.WebArchives.Digests;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.WebArchives.Checking;

public sealed class WarcFileTestTests : IDisposable
{
    private const string Info =
        "WARC/1.1\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:x:0>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nContent-Type: application/warc-fields\r\nContent-Length: 0\r\n\r\n\r\n\r\n";

    private const string Page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>words";

    private readonly TemporaryArchive _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void An_archive_without_fault_is_valid()
    {
        var result = Check(Info + Record());
        Assert.Empty(result.Faults);
        Assert.True(result is { IsValid: true, RecordCount: 2, ErrorCount: 0, WarningCount: 0 });
    }

    [Fact]
    public void Every_byte_of_a_block_is_held_by_its_digest()
    {
        var page = _files.Write("page.html", Encoding.UTF8.GetBytes("<p>Some words of a page that is short."));
        foreach (var name in new[] { "a.warc", "a.warc.gz" })
        {
            var archive = _files.Path(name);
            using (var export = WarcExport.Create(archive, cancellationToken: TestContext.Current.CancellationToken))
            {
                export.AddFile(page);
                export.Complete();
            }

            Assert.Empty(new WarcFileTest().Check(archive, TestContext.Current.CancellationToken).Faults);
            var bytes = File.ReadAllBytes(archive);
            var start = name == "a.warc" ? bytes.AsSpan().IndexOf("<p>"u8) : 30;
            Prop.ForAll(Gen.Choose(start, bytes.Length - 1 - (name == "a.warc" ? 4 : 0)).ToArbitrary(), Gen.Choose(1, 255).ToArbitrary(), (position, mask) =>
            {
                var flipped = (byte[])bytes.Clone();
                flipped[position] ^= (byte)mask;
                return IsWithoutMeaning(bytes, flipped) || !new WarcFileTest().Check(_files.Write("flipped", flipped)).IsValid;
            }).QuickCheckThrowOnFailure();
        }
    }

    [Theory]
    [InlineData("WARC-Type: response\r\n", "", WarcFaultId.FieldMissing)]
    [InlineData("WARC-Record-ID: <urn:x:1>\r\n", "", WarcFaultId.FieldMissing)]
    [InlineData("WARC-Date: 2024-05-06T07:08:09Z\r\n", "", WarcFaultId.FieldMissing)]
    [InlineData("WARC-Target-URI: http://example.org/\r\n", "", WarcFaultId.FieldMissing)]
    [InlineData("<urn:x:1>", "urn:x:1", WarcFaultId.FieldInvalid)]
    [InlineData("<urn:x:1>", "<1>", WarcFaultId.FieldInvalid)]
    [InlineData("2024-05-06T07:08:09Z", "2024-05-06 07:08:09", WarcFaultId.FieldInvalid)]
    [InlineData("2024-05-06T07:08:09Z", "2024-13-06T07:08:09Z", WarcFaultId.FieldInvalid)]
    [InlineData("http://example.org/", "example.org", WarcFaultId.FieldInvalid)]
    [InlineData("http://example.org/", "http://example.org/a b", WarcFaultId.FieldInvalid)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nWARC-Type: response", WarcFaultId.FieldDuplicate)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nWARC-Filename: a", WarcFaultId.FieldForbidden)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nWARC-IP-Address: 1.2", WarcFaultId.FieldInvalid)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nWARC-Block-Digest: sha1:xyz", WarcFaultId.FieldInvalid)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nWARC-Segment-Number: 2", WarcFaultId.FieldInvalid)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nno field", WarcFaultId.HeaderLineInvalid)]
    [InlineData("WARC-Type: response\r\n", "WARC-Type: response\n", WarcFaultId.HeaderLineEndInvalid)]
    [InlineData("WARC-Type: response", "WARC-Type: revisit", WarcFaultId.FieldMissing)]
    [InlineData("WARC-Type: response", "WARC-Type: continuation", WarcFaultId.FieldMissing)]
    [InlineData("WARC/1.1", "WARC/2.0", WarcFaultId.VersionInvalid)]
    [InlineData("HTTP/1.1 200 OK", "HELP/1.1 200 OK", WarcFaultId.HttpHeaderInvalid)]
    [InlineData("<urn:x:1>", "<urn:x:0>", WarcFaultId.RecordIdDuplicate)]
    [InlineData("<p>words\r\n\r\n", "<p>words\r\n", WarcFaultId.RecordEndMissing)]
    [InlineData("<p>words\r\n\r\n", "<p>wor", WarcFaultId.RecordDamaged)]
    [InlineData("Content-Length: 52", "Content-Length: 51", WarcFaultId.RecordDamaged)]
    [InlineData("Content-Length: 52", "Content-Length: -1", WarcFaultId.RecordDamaged)]
    [InlineData("Content-Length: 52", "Content-Length: 99999999999999999999", WarcFaultId.RecordDamaged)]
    public void A_fault_is_an_error_with_its_place(string intact, string broken, string id)
    {
        var result = Check(Info + Record().Replace(intact, broken, StringComparison.Ordinal));
        Assert.False(result.IsValid);
        var fault = Assert.Single(result.Faults.Where(fault => fault.Severity == ArticleDiagnosticSeverity.Error).DistinctBy(fault => fault.Id), fault => fault.Id == id);
        Assert.Equal(Info.Length, fault.Offset);
    }

    [Theory]
    [InlineData("http://example.org/", "<http://example.org/>", WarcFaultId.FieldInvalid)]
    [InlineData("Content-Type: application/http; msgtype=response\r\n", "", WarcFaultId.FieldMissing)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nWARC-Warcinfo-ID:", WarcFaultId.FieldEmpty)]
    [InlineData("WARC-Type: response", "WARC-Type: response\r\nWARC-Block-Digest: other:abc", WarcFaultId.DigestUnknown)]
    [InlineData("WARC-Type: response", "WARC-Type: other", WarcFaultId.TypeUnknown)]
    [InlineData("WARC-Type: response", "WARC-Type: revisit\r\nWARC-Profile: http://example.org/profile", WarcFaultId.RevisitUnresolved)]
    [InlineData("Content-Type: text/html", "Content-Length:      99", WarcFaultId.HttpBodyInvalid)]
    [InlineData("Content-Type: text/html", "no field of any message", WarcFaultId.HttpHeaderInvalid)]
    public void What_is_only_recommended_is_a_warning(string intact, string broken, string id)
    {
        var result = Check(Info + Record().Replace(intact, broken, StringComparison.Ordinal));
        Assert.True(result.IsValid);
        Assert.Equal(id, Assert.Single(result.Faults).Id);
    }

    [Theory]
    [InlineData("sha1", false)]
    [InlineData("sha256", false)]
    [InlineData("md5", false)]
    [InlineData("sha1", true)]
    [InlineData("sha-256", true)]
    [InlineData("sha512", true)]
    public void Digests_are_checked_in_all_their_forms(string label, bool hexadecimal)
    {
        var block = Digest(label, Page);
        var payload = Digest(label, "<p>words");
        string Form(byte[] digest) => $"{label}:{(hexadecimal ? Convert.ToHexString(digest).ToLowerInvariant() : Base32.Encode(digest))}";
        string Fields(byte[] first, byte[] second) => $"WARC-Block-Digest: {Form(first)}\r\nWARC-Payload-Digest: {Form(second)}\r\n";

        var right = Check(Info + Record(Fields(block, payload)));
        Assert.Empty(right.Faults);
        Assert.Equal(2, right.DigestCount);
        Assert.Equal(
            [WarcFaultId.BlockDigestMismatch, WarcFaultId.PayloadDigestMismatch],
            Check(Info + Record(Fields(payload, block))).Faults.Select(fault => fault.Id));
    }

    [Theory]
    [InlineData("4\r\n<p>w\r\n4\r\nords\r\n0\r\n\r\n")]
    [InlineData("<p>words")]
    public void The_digest_of_a_payload_in_chunks_may_be_of_either_form(string digested)
    {
        var message = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>w\r\n4\r\nords\r\n0\r\n\r\n";
        var digest = Base32.Encode(SHA1.HashData(Encoding.ASCII.GetBytes(digested)));
        Assert.Empty(Check(Info + Record($"WARC-Payload-Digest: sha1:{digest}\r\n", message)).Faults);
    }

    [Fact]
    public void A_request_without_the_version_of_http_is_a_warning_and_has_a_payload()
    {
        var digest = Base32.Encode(SHA1.HashData([]));
        var request = Record($"WARC-Payload-Digest: sha1:{digest}\r\n", "GET /\r\nAccept: */*\r\n\r\n").Replace("response", "request", StringComparison.Ordinal);
        Assert.Equal(ArticleDiagnosticSeverity.Warning, Assert.Single(Check(Info + request).Faults).Severity);
    }

    [Fact]
    public void A_revisit_may_be_empty()
    {
        var revisit = Record("WARC-Profile: http://example.org/profile\r\nWARC-Refers-To: <urn:x:9>\r\n", "").Replace("Type: response", "Type: revisit", StringComparison.Ordinal);
        Assert.Empty(Check(Info + revisit).Faults);
    }

    [Fact]
    public void Damage_is_told_and_the_next_record_is_checked()
    {
        var broken = Record().Replace("Content-Length: 52", "Content-Length: 20", StringComparison.Ordinal);
        var result = Check(Info + broken + Record().Replace("urn:x:1", "urn:x:2", StringComparison.Ordinal));
        Assert.Equal(WarcFaultId.RecordDamaged, Assert.Single(result.Faults).Id);
        Assert.Equal(2, result.RecordCount);
    }

    [Fact]
    public void A_file_that_is_compressed_as_a_whole_is_told_once()
    {
        var result = Check([.. Compress(Info + Record() + Record().Replace("urn:x:1", "urn:x:2", StringComparison.Ordinal))]);
        Assert.Equal(WarcFaultId.GzipNotByRecord, Assert.Single(result.Faults).Id);
    }

    [Fact]
    public void Trailing_garbage_and_cut_off_members_are_errors()
    {
        Assert.Equal(WarcFaultId.GzipDamaged, Assert.Single(Check([.. Compress(Info), .. "garbage"u8]).Faults).Id);
        Assert.Equal(WarcFaultId.GzipDamaged, Assert.Single(Check([.. Compress(Info), .. Compress(Record())[..^9]]).Faults).Id);
    }

    [Fact]
    public void What_is_no_archive_is_told()
    {
        Assert.Equal(WarcFaultId.FileEmpty, Assert.Single(Check("").Faults).Id);
        Assert.Equal(WarcFaultId.FormatUnknown, Assert.Single(Check("<!DOCTYPE html>").Faults).Id);
        Assert.Equal(ArticleErrorId.ArticleNotFound, Assert.Throws<ArticleException>(() => new WarcFileTest().Check(_files.Path("none"), cancellationToken: TestContext.Current.CancellationToken)).ErrorId);
    }

    [Fact]
    public void Faults_are_counted_beyond_those_that_are_listed()
    {
        var path = _files.Write("a.warc", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Record(), 20))));
        var result = new WarcFileTest { MaximumFaults = 3 }.Check(path, TestContext.Current.CancellationToken);
        Assert.Equal((3, 19, 1), (result.Faults.Count, result.ErrorCount, result.WarningCount));
    }

    [Theory]
    [InlineData("pages/pages.jsonl", WarcFaultId.PackageFileInvalid)]
    [InlineData("datapackage.json", WarcFaultId.PackageFileInvalid)]
    public void A_file_of_a_package_that_was_changed_is_found(string name, string id)
    {
        var archive = Package();
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Update))
        {
            using var stream = zip.GetEntry(name)!.Open();
            stream.Seek(0, SeekOrigin.End);
            stream.Write("\n"u8);
        }

        Assert.Contains(new WarcFileTest().Check(archive, TestContext.Current.CancellationToken).Faults, fault => fault.Id == id && fault.Message.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pages/pages.jsonl")]
    [InlineData("datapackage.json")]
    [InlineData("archive/data.warc.gz")]
    public void A_file_that_a_package_lacks_is_found(string name)
    {
        var archive = Package();
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Update))
        {
            zip.GetEntry(name)!.Delete();
        }

        Assert.Contains(new WarcFileTest().Check(archive, TestContext.Current.CancellationToken).Faults, fault => fault.Id == WarcFaultId.PackageFileMissing);
    }

    private static byte[] Digest(string label, string text) => label switch
    {
        "md5" => MD5.HashData(Encoding.ASCII.GetBytes(text)),
        "sha1" => SHA1.HashData(Encoding.ASCII.GetBytes(text)),
        "sha512" => SHA512.HashData(Encoding.ASCII.GetBytes(text)),
        _ => SHA256.HashData(Encoding.ASCII.GetBytes(text)),
    };

    private static string Record(string fields = "", string message = Page) =>
        $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:1>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: http://example.org/\r\n{fields}"
        + $"Content-Type: application/http; msgtype=response\r\nContent-Length: {message.Length}\r\n\r\n{message}\r\n\r\n";

    // What a gzip member says of time and system, and the bits that fill up its last byte, are under no checksum.
    private static bool IsWithoutMeaning(byte[] intact, byte[] flipped) => Decompress(intact) is { } bytes && Decompress(flipped)?.SequenceEqual(bytes) == true;

    private static byte[]? Decompress(byte[] bytes)
    {
        try
        {
            using var output = new MemoryStream();
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            gzip.CopyTo(output);
            return output.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Compress(string text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return output.ToArray();
    }

    private string Package()
    {
        var page = _files.Write("page.html", "<p>Some words."u8.ToArray());
        var archive = _files.Path("a.wacz");
        using var export = WarcExport.Create(archive);
        export.AddFile(page, "https://example.org/");
        export.Complete();
        return archive;
    }

    private WarcTestResult Check(string text) => Check(Encoding.UTF8.GetBytes(text));

    private WarcTestResult Check(byte[] bytes) => new WarcFileTest().Check(_files.Write("a.warc", bytes), TestContext.Current.CancellationToken);
}
