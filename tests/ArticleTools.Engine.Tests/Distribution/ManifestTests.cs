using ArticleTools.Engine.Distribution;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Distribution;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.html\nb.html\n")]
    [InlineData("a.html\nb.html")]
    [InlineData("\uFEFFa.html\r\nb.html\r\n")]
    [InlineData("# pages\n\na.html\n  \n#c.html\nb.html\n\n")]
    public void Paths_stand_on_lines_and_blank_lines_and_comments_are_left_out(string text)
    {
        var manifest = Manifest.Open(_folder.Write("list.txt", text));
        Assert.Equal(2, manifest.Count);
        Assert.Equal(
            [new ManifestEntry(0, "a.html", _folder.PathOf("a.html")), new ManifestEntry(1, "b.html", _folder.PathOf("b.html"))],
            manifest.Read(0, 1));
    }

    [Fact]
    public void A_missing_manifest_has_its_error() =>
        Assert.Equal(ArticleErrorId.ManifestInvalid, Assert.Throws<ArticleException>(() => Manifest.Open(_folder.PathOf("none.txt"))).ErrorId);

    [Fact]
    public void Shards_part_the_inputs() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(Arb.From(Gen.Choose(0, 200)), Arb.From(Gen.Choose(1, 60)), (count, shards) =>
        {
            var manifest = Manifest.Open(_folder.Write("list.txt", string.Concat(Enumerable.Range(0, count).Select(i => $"{i}.html\n"))));
            var parts = Enumerable.Range(0, shards).Select(shard => manifest.Read(shard, shards).ToList()).ToList();
            Assert.All(parts, (part, shard) => Assert.All(part, entry => Assert.Equal(shard, entry.Input % shards)));
            Assert.Equal(manifest.Read(0, 1), parts.SelectMany(part => part).OrderBy(entry => entry.Input));
            Assert.Equal(count, manifest.Count);
        }));

    [Fact]
    public void Reading_starts_where_it_is_told_to()
    {
        var manifest = Manifest.Open(_folder.Write("list.txt", "0\n1\n2\n3\n4\n5\n6\n"));
        Assert.Equal(["4", "6"], manifest.Read(0, 2, from: 3).Select(entry => entry.Path));
    }
}
