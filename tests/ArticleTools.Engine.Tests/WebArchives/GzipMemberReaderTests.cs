using ArticleTools.Engine.WebArchives;
using ArticleTools.Engine.WebArchives.Gzip;

namespace ArticleTools.Engine.Tests.WebArchives;

public sealed class GzipMemberReaderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(8 * 1024)]
    [InlineData(300_000)]
    public void Members_start_where_they_were_written(int size)
    {
        var random = new Random(size);
        byte[][] contents = [.. Enumerable.Range(0, 20).Select(i => Content(random, i % 3 == 0 ? 0 : size + i))];
        byte[][] members = [.. contents.Select(ArchiveBuilder.Gzip)];

        var read = ReadAll([.. members.SelectMany(member => member)]);

        Assert.Equal(contents, read.Select(member => member.Content));
        var offset = 0L;
        foreach (var (member, expected) in read.Zip(members))
        {
            Assert.Equal(offset, member.Offset);
            offset += expected.Length;
        }
    }

    [Fact]
    public void Optional_fields_of_the_header_and_padding_are_passed_over()
    {
        var plain = ArchiveBuilder.Gzip([.. "some text"u8]);
        byte[] dressed = [0x1f, 0x8b, 8, 0x1e, .. plain[4..10], 4, 0, .. "slxx"u8, .. "name\0"u8, .. "comment\0"u8, 0, 0, .. plain[10..]];
        byte[] file = [.. dressed, 0, 0, 0, 0, .. plain];

        var read = ReadAll(file);

        Assert.Equal([0L, dressed.Length + 4], read.Select(member => member.Offset));
        Assert.All(read, member => Assert.Equal("some text"u8, member.Content));
    }

    [Fact]
    public void A_wrong_checksum_is_told()
    {
        var member = ArchiveBuilder.Gzip(Content(new Random(1), 1000));
        member[^6] ^= 1;
        Assert.Throws<InvalidDataException>(() => ReadAll(member));
    }

    [Fact]
    public void A_member_that_was_cut_off_hides_none_behind_it()
    {
        var random = new Random(2);
        var cut = ArchiveBuilder.Gzip(Content(random, 50_000))[..20_000];
        var intact = ArchiveBuilder.Gzip(Content(random, 500));
        using var reader = Open([.. cut, .. intact]);
        Assert.True(reader.MoveNext());
        Assert.Throws<InvalidDataException>(() => ReadMember(reader));

        Assert.True(reader.MoveNextIntact());

        // Bytes that look like the start of a member may come first; none may be taken for the one that follows.
        while (reader.Offset < cut.Length)
        {
            Assert.True(reader.MoveNextIntact());
        }

        Assert.Equal(cut.Length, reader.Offset);
        Assert.Equal(500, ReadMember(reader).Length);
        Assert.False(reader.MoveNext());
    }

    private static byte[] Content(Random random, int size)
    {
        var content = new byte[size];
        for (var i = 0; i < size; i++)
        {
            content[i] = (byte)"etaoin shrdlu<>"[random.Next(15)];
        }

        return content;
    }

    private static GzipMemberReader Open(byte[] file) => new(new ByteWindow(new MemoryStream(file), 0, CancellationToken.None), maximumRatio: 400);

    private static List<(long Offset, byte[] Content)> ReadAll(byte[] file)
    {
        using var reader = Open(file);
        var members = new List<(long, byte[])>();
        while (reader.MoveNext())
        {
            members.Add((reader.Offset, ReadMember(reader)));
        }

        return members;
    }

    private static byte[] ReadMember(GzipMemberReader reader)
    {
        var content = new List<byte>();
        var buffer = new byte[1000];
        for (int read; (read = reader.Read(buffer)) > 0;)
        {
            content.AddRange(buffer[..read]);
        }

        return [.. content];
    }
}
