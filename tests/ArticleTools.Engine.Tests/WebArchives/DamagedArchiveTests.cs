using System.IO.Compression;
using System.Text;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Tests.WebArchives;

/// <summary>Archives that are damaged, or made to do harm: each fault is one error that names its place, and the next record is found.</summary>
public sealed class DamagedArchiveTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("-1")]
    [InlineData("-9223372036854775808")]
    [InlineData("99999999999999999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("1000000")]
    [InlineData("2")]
    [InlineData("600")]
    public void A_length_that_lies_is_one_error_and_hides_no_record(string length)
    {
        foreach (var storage in Enum.GetValues<Storage>())
        {
            var archive = new ArchiveBuilder().Warc("warcinfo", "a: b\r\n").Warc("resource", new string('x', 40), length: length)
                .Warc("resource", new string('y', 400)).Warc("resource", "last");

            var results = ArchiveFolder.List(_folder.Write(archive, storage));

            var offset = storage switch
            {
                Storage.Plain => archive.Records[0].Length,
                Storage.GzipByRecord => ArchiveBuilder.Gzip(archive.Records[0]).Length,
                _ => 0,
            };
            if (storage == Storage.GzipAsWhole && length is "600" or "1000000" or "9223372036854775807")
            {
                // Nothing can be gone back to in there: what the record claims is its own.
                Assert.StartsWith($"0 {ArticleErrorId.WarcRecordInvalid}@0", ArchiveFolder.Outline(results), StringComparison.Ordinal);
                continue;
            }

            Assert.Equal($"0 {ArticleErrorId.WarcRecordInvalid}@{offset} 2 3", ArchiveFolder.Outline(results));
        }
    }

    [Fact]
    public void An_error_names_file_and_offset()
    {
        var path = _folder.Write(new ArchiveBuilder().Warc("warcinfo", "").Warc("resource", "x", length: "-5"));
        var error = ArchiveFolder.List(path)[1].Error!;
        Assert.Equal((ArticleErrorId.WarcRecordInvalid, path), (error.ErrorId, error.Path));
        Assert.Equal($"The record at offset {error.Offset} of '{path}' can't be read: its header states the length '-5', which is none.", error.Message);
    }

    [Theory]
    [InlineData(Storage.Plain)]
    [InlineData(Storage.GzipByRecord)]
    [InlineData(Storage.GzipAsWhole)]
    public void A_header_of_megabytes_is_refused(Storage storage)
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "").Warc("resource", "x", $"X-Long: {new string('a', 3_000_000)}\r\n")
            .Warc("resource", "y", string.Concat(Enumerable.Repeat("X: WARC/1.1\r\n", 200_000))).Warc("resource", "last");

        var results = ArchiveFolder.List(_folder.Write(archive, storage));

        Assert.Equal(["0", ArticleErrorId.WarcRecordInvalid, ArticleErrorId.WarcRecordInvalid, "3"], Ids(results));
    }

    [Theory]
    [InlineData(Storage.Plain)]
    [InlineData(Storage.GzipByRecord)]
    public void An_HTTP_header_of_megabytes_is_refused(Storage storage)
    {
        var archive = new ArchiveBuilder().Response(httpFields: $"X-Long: {new string('a', 3_000_000)}\r\n").Warc("resource", "last");
        Assert.Equal([ArticleErrorId.WarcRecordInvalid, "1"], Ids(ArchiveFolder.List(_folder.Write(archive, storage))));
    }

    [Theory]
    [InlineData("noise before ")]
    [InlineData("\0\0\0\0")]
    [InlineData("WARC/1.1 without an end")]
    public void What_is_no_record_is_one_error(string noise)
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a").Raw(noise + "\r\n").Warc("resource", "last");
        Assert.Contains("2", Ids(ArchiveFolder.List(_folder.Write(archive))));
        Assert.Equal(["0", ArticleErrorId.WarcRecordInvalid, "2"], Ids(ArchiveFolder.List(_folder.Write(archive, Storage.GzipByRecord))));
    }

    [Fact]
    public void A_file_that_was_cut_off_gives_what_is_whole()
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a").Warc("resource", new string('x', 5000));
        foreach (var storage in new[] { Storage.Plain, Storage.GzipByRecord })
        {
            var path = _folder.Write(archive.Build(storage)[..^10], storage == Storage.Plain ? "a.warc" : "a.warc.gz");
            Assert.Equal(["0", ArticleErrorId.WarcRecordInvalid], Ids(ArchiveFolder.List(path)));
        }
    }

    [Fact]
    public void A_member_that_was_cut_off_or_changed_is_one_error()
    {
        var random = new Random(5);
        var noise = new byte[100_000];
        random.NextBytes(noise);
        byte[][] members = [.. new ArchiveBuilder().Warc("warcinfo", "a").Warc("resource", noise).Warc("resource", "b").Warc("resource", "c").Records.Select(ArchiveBuilder.Gzip)];
        var changed = (byte[])members[1].Clone();
        changed[50_000] ^= 0x55;

        foreach (var middle in new[] { members[1][..60_000], changed })
        {
            var results = ArchiveFolder.List(_folder.Write([.. members[0], .. middle, .. members[2], .. members[3]], "a.warc.gz"));
            Assert.Equal($"0 {ArticleErrorId.WarcRecordInvalid}@{members[0].Length} 2 3", ArchiveFolder.Outline(results));
        }
    }

    [Fact]
    public void A_member_that_decompresses_without_end_is_refused_and_the_next_is_found()
    {
        var archive = new ArchiveBuilder().Warc("warcinfo", "a").Response(new byte[64 * 1024 * 1024]).Warc("resource", "last");
        var results = ArchiveFolder.List(_folder.Write(archive, Storage.GzipByRecord));
        Assert.Equal(["0", ArticleErrorId.ArticleTooLarge, "2"], Ids(results));
        Assert.Contains("decompress to more than", results[1].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_beyond_the_limit_is_refused_and_the_next_is_read()
    {
        var archive = new ArchiveBuilder().Response(new string('x', 20_000)).Response();
        var options = new WebArchiveOptions { Reading = new ArticleReaderOptions { MaximumBytes = 10_000 } };
        var results = ArchiveFolder.Import(_folder.Write(archive), options);
        Assert.Equal([ArticleErrorId.ArticleTooLarge, null], results.Select(result => result.Error?.ErrorId));
    }

    [Fact]
    public void A_body_that_decompresses_without_end_is_refused_and_the_next_is_read()
    {
        var archive = new ArchiveBuilder().Response(ArchiveBuilder.Gzip(new byte[30 * 1024 * 1024]), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n").Response();
        var results = ArchiveFolder.Import(_folder.Write(archive));
        Assert.Equal([ArticleErrorId.ArticleTooLarge, null], results.Select(result => result.Error?.ErrorId));
        Assert.Contains("offset 0 of", results[0].Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../archive/evil.warc")]
    [InlineData("archive/../../evil.warc")]
    [InlineData("/archive/evil.warc")]
    [InlineData("C:/evil.warc")]
    [InlineData("archive\\..\\evil.warc")]
    public void A_name_that_climbs_out_of_its_package_is_refused(string name)
    {
        var data = new ArchiveBuilder().Warc("resource", "x").Build();
        var path = _folder.Write(Package((name, data, CompressionLevel.NoCompression), ("archive/data.warc", data, CompressionLevel.NoCompression)), "a.wacz");
        var results = ArchiveFolder.List(path);
        Assert.Equal([ArticleErrorId.WarcRecordInvalid, "0"], Ids(results));
        Assert.Contains($"'{name}' leads out of the package", results[0].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_decompresses_without_end_is_refused()
    {
        var bomb = new ArchiveBuilder().Warc("resource", new byte[64 * 1024 * 1024]).Build();
        var path = _folder.Write(Package(("archive/data.warc", bomb, CompressionLevel.Optimal)), "a.wacz");
        Assert.Equal([ArticleErrorId.ArticleTooLarge], Ids(ArchiveFolder.List(path)));
    }

    [Fact]
    public void Entries_that_lie_over_each_other_are_refused()
    {
        var data = new ArchiveBuilder().Warc("resource", new string('x', 1000)).Build();
        var package = Package(("archive/a.warc", data, CompressionLevel.NoCompression), ("archive/b.warc", data, CompressionLevel.NoCompression));

        // The directory's second entry is made to point to the first one's bytes.
        var directory = package.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        package.AsSpan(directory + 42, 4).Clear();
        var results = ArchiveFolder.List(_folder.Write(package, "a.wacz"));
        Assert.Equal([ArticleErrorId.WarcRecordInvalid], Ids(results));
        Assert.Contains("lie over each other", results[0].Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a zip file at all")]
    [InlineData("PK\u0003\u0004 and then nothing")]
    [InlineData("")]
    public void A_package_that_is_none_is_one_error(string text) =>
        Assert.Equal([ArticleErrorId.WarcRecordInvalid], Ids(ArchiveFolder.List(_folder.Write(Encoding.Latin1.GetBytes(text), "a.wacz"))));

    [Fact]
    public void A_package_that_was_cut_anywhere_is_refused_or_read()
    {
        var package = Package(("archive/a.warc", new ArchiveBuilder().Response().Build(), CompressionLevel.Optimal), ("datapackage.json", [.. "{}"u8], CompressionLevel.Optimal));
        for (var length = 0; length < package.Length; length += 7)
        {
            Assert.All(ArchiveFolder.List(_folder.Write(package[..length], "a.wacz")), result => Assert.NotNull(result.Error));
        }
    }

    [Fact]
    public void A_file_that_is_changed_anywhere_ends_in_errors_of_ours()
    {
        var random = new Random(11);
        var archive = new ArchiveBuilder().Warc("warcinfo", "a: b").Response().Response(ArchiveBuilder.Gzip(Encoding.ASCII.GetBytes(ArchiveBuilder.Page)), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n").Warc("metadata", "x");
        foreach (var storage in Enum.GetValues<Storage>())
        {
            var file = archive.Build(storage);
            for (var i = 0; i < 300; i++)
            {
                var changed = (byte[])file.Clone();
                changed[random.Next(file.Length)] = (byte)random.Next(256);
                Assert.InRange(ArchiveFolder.Import(_folder.Write(changed, storage == Storage.Plain ? "a.warc" : "a.warc.gz")).Count, 0, 10);
            }
        }
    }

    private static string[] Ids(IEnumerable<WarcReadResult> results) =>
        [.. results.Select(result => result.Succeeded ? result.Record.RecordId!["urn:test:".Length..] : result.Error.ErrorId)];

    internal static byte[] Package(params (string Name, byte[] Bytes, CompressionLevel Level)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes, level) in entries)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
