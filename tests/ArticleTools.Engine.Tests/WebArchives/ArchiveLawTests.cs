using ArticleTools.Engine.WebArchives.Records;
using ArticleTools.Engine.WebArchives.Warc;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.WebArchives;

/// <summary>What is written comes back, however it is stored.</summary>
public sealed class ArchiveLawTests
{
    private static readonly string[] Types = ["warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion", "continuation"];

    [Fact]
    public void Records_read_back_with_their_headers_and_blocks_from_offsets_that_can_be_gone_to() => Prop.ForAll(
        Archives().ToArbitrary(),
        archive =>
        {
            var builder = new ArchiveBuilder();
            foreach (var (type, field, block) in archive.Records)
            {
                builder.Warc(Types[type], block, $"X-Field: {field}\r\n");
            }

            var file = builder.Build(archive.Storage);
            var expected = archive.Records.Select((record, index) => (Id: (string?)$"urn:test:{index}", Type: Types[record.Type], Field: (string?)record.Field, record.Block)).ToList();
            var read = ReadAll(file, 0, archive.Records.Length);
            Assert.Equal(expected.Select(record => (record.Id, record.Type, record.Field)), read.Select(record => (record.Id, record.Type, record.Field)));
            Assert.Equal(expected.Select(record => record.Block), read.Select(record => record.Block));

            foreach (var record in read.Where(record => record.OffsetInMember == 0))
            {
                var again = ReadAll(file, record.Offset, 1)[0];
                Assert.Equal((record.Id, record.Block.Length), (again.Id, again.Block.Length));
            }

            if (archive.Storage != Storage.GzipAsWhole)
            {
                Assert.All(read, record => Assert.Equal(0, record.OffsetInMember));
                Assert.Equal(file.Length, read.Sum(record => record.Length));
            }
        }).QuickCheckThrowOnFailure();

    private static List<(string? Id, string Type, string? Field, byte[] Block, long Offset, long OffsetInMember, long? Length)> ReadAll(byte[] file, long offset, int count)
    {
        var records = new List<(string?, string, string?, byte[], long, long, long?)>();
        using var reader = ArchiveFile.Open(new MemoryStream(file), WarcFormat.Instance, "a.warc", offset: offset);
        while (records.Count < count && reader.Read())
        {
            var record = reader.Record;
            var block = reader.ReadBlock();
            var field = record.Header.FirstOrDefault(candidate => candidate.Name == "X-Field")?.Value;
            records.Add((record.RecordId, record.Type.ToString().ToLowerInvariant(), field, block, record.Offset, record.OffsetInMember, reader.Complete()));
        }

        return records;
    }

    // Blocks hold what records start with and gzip members start with, and are of sizes about those of the buffers.
    private static Gen<(Storage Storage, (int Type, string Field, byte[] Block)[] Records)> Archives()
    {
        var piece = Gen.Elements<byte[]>([.. "WARC/1.1\r\n"u8], [.. "\r\n\r\n"u8], [0x1f, 0x8b, 8, 0], [.. "text of some length "u8], [0, 0, 0, 0], new byte[9000], new byte[70_000]);
        var block = Gen.Choose(0, 6).SelectMany(count => piece.ArrayOf(count)).Select(pieces => pieces.SelectMany(bytes => bytes).ToArray());
        var field = Gen.Elements("", "a", "ä value: with; signs", "<x>", "日本");
        var record = Gen.Choose(0, Types.Length - 1).SelectMany(type => field.SelectMany(value => block.Select(bytes => (type, value, bytes))));
        return Gen.Elements(Storage.Plain, Storage.GzipByRecord, Storage.GzipAsWhole)
            .SelectMany(storage => Gen.Choose(1, 8).SelectMany(count => record.ArrayOf(count)).Select(records => (storage, records)));
    }
}
