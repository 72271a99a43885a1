using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleTools.Engine.Distribution;

namespace ArticleTools.Engine.Tests.Distribution;

public sealed class ShardWorkerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(1000)]
    public void Work_goes_on_behind_any_document_of_an_archive_as_if_it_had_never_stopped(int recordsPerMember)
    {
        TestArchive.Create(articles: 23).Write(_folder.PathOf("a.warc"), recordsPerMember);
        _folder.Write("b.html", TestArchive.Page(100));
        TestArchive.Create(articles: 3).Write(_folder.PathOf("c.warc"), recordsPerMember);
        var manifest = Manifest.Open(_folder.Write("list.txt", "a.warc\nb.html\nc.warc\n"));
        var whole = Read(manifest, default);
        Assert.True(whole.Count > 30, "the archives hold what they should");

        for (var done = 0; done < whole.Count; done++)
        {
            Assert.Equal(whole[(done + 1)..].Select(Describe), Read(manifest, whole[done].Next).Select(Describe));
        }
    }

    [Fact]
    public void Records_are_numbered_and_counted()
    {
        TestArchive.Create(articles: 5).Write(_folder.PathOf("a.warc.gz"), recordsPerMember: 1);
        var (summary, lines) = Work("a.warc.gz", shard: 0, shards: 1);

        // warcinfo 0; then request and response: 1 2; 3 4 and an image 5; 6 7; 8 9 and a revisit 10; 11 12, an image 13, and damage 14.
        Assert.Equal([2, 4, 7, 9, 10, 12, 14], lines.Select(line => line.GetProperty("record").GetInt32()));
        Assert.Equal(new WorkCounts(1, 6, 1, 8), summary.Counts);
        var source = lines[0].GetProperty("article").GetProperty("source");
        Assert.Equal(("a.warc.gz", "https://example.org/0"), (source.GetProperty("path").GetString(), source.GetProperty("targetUri").GetString()));
        var error = lines[6].GetProperty("error");
        Assert.Equal(("WarcRecordInvalid", "a.warc.gz"), (error.GetProperty("id").GetString(), error.GetProperty("path").GetString()));
        Assert.DoesNotContain(_folder.Path, error.GetProperty("message").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_and_files_merge_to_the_same_bytes_at_any_number_of_shards()
    {
        TestArchive.Create(articles: 9).Write(_folder.PathOf("a.warc"), 0);
        TestArchive.Create(articles: 2).Write(_folder.PathOf("b.warc.gz"), 1);
        _folder.Write("c.html", TestArchive.Page(7));
        var list = "a.warc\nb.warc.gz\nc.html\nmissing.warc\na.warc\n";
        Assert.Equal(WorkAndMerge(list, shards: 1, throttleLimit: 1), WorkAndMerge(list, shards: 3, throttleLimit: 5));
    }

    [Fact]
    public void Work_that_is_stopped_goes_on_from_its_checkpoint()
    {
        TestArchive.Create(articles: 200).Write(_folder.PathOf("a.warc.gz"), 1);
        var manifest = Manifest.Open(_folder.Write("list.txt", "a.warc.gz\n"));
        var whole = new JobFolder(_folder.PathOf("whole"));
        new ShardWorker(manifest, 1, whole, new ArticleReaderOptions()) { MemberBytes = 10_000 }.Run(0, TestContext.Current.CancellationToken);

        var stopped = new JobFolder(_folder.PathOf("stopped"));
        for (var run = 0; run < 3; run++)
        {
            using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            using var watcher = new FileSystemWatcher(Directory.CreateDirectory(stopped.Path).FullName, "part-0.checkpoint*") { EnableRaisingEvents = true };
            watcher.Renamed += (_, _) => cancellation.Cancel();
            Assert.ThrowsAny<OperationCanceledException>(
                () => new ShardWorker(manifest, 1, stopped, new ArticleReaderOptions()) { MemberBytes = 10_000 }.Run(0, cancellation.Token));
        }

        var (_, outcome) = new ShardWorker(manifest, 1, stopped, new ArticleReaderOptions()) { MemberBytes = 10_000 }.Run(0, TestContext.Current.CancellationToken);
        Assert.Equal(ShardOutcome.Resumed, outcome);
        Assert.Equal(File.ReadAllBytes(whole.PartPath(0)), File.ReadAllBytes(stopped.PartPath(0)));
        Assert.Equal(File.ReadAllBytes(whole.DonePath(0)), File.ReadAllBytes(stopped.DonePath(0)));
    }

    private static string Describe(ShardItem item)
    {
        var result = item.Source is null ? null : ArticleImporter.Read(new ArticleReader(), item.Source, TestContext.Current.CancellationToken);
        return $"{item.Input} {item.Record} {item.OtherRecords} {result?.Article?.Title} {result?.Article?.Source.TargetUri} {result?.Article?.Source.Offset} {result?.Error?.Message}";
    }

    private static List<ShardItem> Read(Manifest manifest, WorkPosition start) =>
        [.. new ShardInputs(manifest, 1, new ArticleReaderOptions(), TestContext.Current.CancellationToken).Read(0, start)];

    private (PartSummary Summary, List<JsonElement> Lines) Work(string list, int shard, int shards)
    {
        var folder = new JobFolder(_folder.PathOf("out"));
        var manifest = Manifest.Open(_folder.Write("list.txt", list));
        var (summary, _) = new ShardWorker(manifest, shards, folder, new ArticleReaderOptions()).Run(shard, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(folder.PartPath(shard)), CompressionMode.Decompress));
        return (summary, [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)]);
    }

    private string WorkAndMerge(string list, int shards, int throttleLimit)
    {
        var folder = new JobFolder(_folder.PathOf($"{shards}"));
        var manifest = Manifest.Open(_folder.Write("list.txt", list));
        for (var shard = 0; shard < shards; shard++)
        {
            new ShardWorker(manifest, shards, folder, new ArticleReaderOptions(), throttleLimit).Run(shard, TestContext.Current.CancellationToken);
        }

        using var output = new MemoryStream();
        new PartMerger(folder).Write(output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
