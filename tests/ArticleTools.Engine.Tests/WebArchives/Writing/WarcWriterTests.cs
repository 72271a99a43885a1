using System.Security.Cryptography;
using System.Text;
using ArticleTools.Engine.WebArchives.Digests;
using ArticleTools.Engine.WebArchives.Records;
using ArticleTools.Engine.WebArchives.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.WebArchives.Writing;

public sealed class WarcWriterTests
{
    private static readonly DateTimeOffset Date = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_written_is_read_back(bool compress) =>
        Prop.ForAll<byte[][]>(blocks =>
        {
            var output = new MemoryStream();
            var written = Write(output, blocks, compress);

            using var reader = Read(output.ToArray());
            foreach (var (record, block) in written.Zip(blocks))
            {
                if (!reader.Read() || reader.Record.Offset != record.Offset || reader.Record.RecordId != record.RecordId
                    || reader.Record.BlockDigest != record.BlockDigest || !reader.ReadBlock().SequenceEqual(block) || reader.Complete() != record.Length)
                {
                    return false;
                }
            }

            return !reader.Read();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_drafts_give_the_same_bytes_and_every_record_an_identifier_of_its_own()
    {
        var blocks = Enumerable.Range(0, 20).Select(_ => "the same"u8.ToArray()).ToArray();
        var first = new MemoryStream();
        var second = new MemoryStream();

        var records = Write(first, blocks, compress: true);
        Write(second, blocks, compress: true);

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.Equal(20, records.Select(record => record.RecordId).Distinct().Count());
    }

    [Fact]
    public void A_record_is_laid_out_as_the_standard_has_it()
    {
        var output = new MemoryStream();
        var block = "HTTP/1.1 200 OK\r\n\r\nbody"u8.ToArray();
        new WarcWriter(output, new WarcWriterOptions { Algorithm = HashAlgorithmName.SHA1 }).Write(Draft(block) with
        {
            Type = "response",
            RecordId = "urn:x:1",
            TargetUri = "http://example.org/a",
            ContentType = "application/http; msgtype=response",
            PayloadOffset = 19,
            Fields = [new WarcHeaderField("WARC-IP-Address", "192.0.2.1")],
        });

        Assert.Equal(
            string.Join(
                "\r\n",
                "WARC/1.1",
                "WARC-Type: response",
                "WARC-Record-ID: <urn:x:1>",
                "WARC-Date: 2024-05-06T07:08:09Z",
                "WARC-Target-URI: http://example.org/a",
                "WARC-IP-Address: 192.0.2.1",
                $"WARC-Block-Digest: sha1:{Base32.Encode(SHA1.HashData(block))}",
                $"WARC-Payload-Digest: sha1:{Base32.Encode(SHA1.HashData("body"u8))}",
                "Content-Type: application/http; msgtype=response",
                "Content-Length: 23",
                "",
                "HTTP/1.1 200 OK\r\n\r\nbody",
                "",
                ""),
            Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Digests_that_a_draft_states_stand()
    {
        var output = new MemoryStream();
        new WarcWriter(output, new WarcWriterOptions()).Write(Draft("a"u8.ToArray()) with
        {
            PayloadOffset = 0,
            Fields = [new WarcHeaderField("WARC-Payload-Digest", "sha1:AAAA")],
        });

        var text = Encoding.UTF8.GetString(output.ToArray());
        Assert.Single(text.Split("WARC-Payload-Digest: sha1:AAAA\r\n").Skip(1));
        Assert.Single(text.Split("WARC-Payload-Digest").Skip(1));
        Assert.Contains("WARC-Block-Digest: sha256:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_can_not_end_the_header_early()
    {
        var output = new MemoryStream();
        new WarcWriter(output, new WarcWriterOptions()).Write(Draft([]) with { Fields = [new WarcHeaderField("X-Note", "a\r\n\r\nWARC/1.1")] });

        using var reader = Read(output.ToArray());
        Assert.True(reader.Read());
        Assert.Contains(new WarcHeaderField("X-Note", "a    WARC/1.1"), reader.Record.Header);
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_block_that_grows_while_it_is_written_is_an_error()
    {
        using var block = new GrowingStream();
        Assert.Throws<IOException>(() => new WarcWriter(new MemoryStream(), new WarcWriterOptions()).Write(Draft([]) with { Block = block }));
    }

    private static RecordReader Read(byte[] bytes)
    {
        var format = ArchiveFile.Detect(new MemoryStream(bytes));
        return ArchiveFile.Open(new MemoryStream(bytes), format ?? Engine.WebArchives.Warc.WarcFormat.Instance, null);
    }

    private static List<WarcRecord> Write(Stream output, byte[][] blocks, bool compress)
    {
        var writer = new WarcWriter(output, new WarcWriterOptions { Compress = compress });
        return [.. blocks.Select(block => writer.Write(Draft(block)))];
    }

    private static WarcDraft Draft(byte[] block) => new() { Type = "resource", Date = Date, Block = new MemoryStream(block) };

    private sealed class GrowingStream : MemoryStream
    {
        private int _reads;

        public override long Length => 3;

        public override int Read(Span<byte> buffer) => _reads++ < 5 ? buffer[..2].Length : 0;
    }
}
