using System.Text;
using ArticleTools.Engine.Tests.WebArchives.Writing;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Tests.WebArchives.Cdxj;

public sealed class WebArchiveIndexTests : IDisposable
{
    private readonly TemporaryArchive _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("a.warc")]
    [InlineData("a.warc.gz")]
    public void Every_capture_is_found_by_its_url_and_nothing_else(string name)
    {
        var index = Index(Archive(name, 500));
        Assert.True(WebArchiveIndex.IsIndex(index));
        for (var i = 0; i < 500; i += 37)
        {
            var result = Assert.Single(Find(index, $"http://www.example.org/{i}"));
            Assert.Equal($"https://example.org/{i}", result.Record!.TargetUri);
        }

        Assert.Empty(Find(index, "https://example.org/"));
        Assert.Empty(Find(index, "https://example.org/50000"));
        Assert.Empty(Find(index, "https://a.example/"));
    }

    [Fact]
    public void All_captures_come_in_the_order_of_the_index_and_the_filter_holds()
    {
        var index = Index(Archive("a.warc.gz", 30));
        Assert.Equal(30, new WebArchiveIndex(index).ReadRecords().Count());
        var options = new WebArchiveOptions { Filter = new WebArchiveFilter { Url = url => url.EndsWith('7') } };
        Assert.Equal(3, new WebArchiveIndex(index, options).ReadItems().Count());
    }

    [Fact]
    public void Captures_are_counted_and_records_that_capture_nothing_left_out()
    {
        var archive = Archive("a.warc.gz", 5);
        var path = _files.Path("a.cdxj");
        using var export = WarcIndexExport.Create(path);
        export.Add(archive, TestContext.Current.CancellationToken);
        export.Complete();

        var lines = File.ReadAllLines(path);
        Assert.Equal((5, 5L), (lines.Length, export.Count));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.All(lines, line => Assert.Contains("\"filename\": \"a.warc.gz\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_elsewhere_is_named_by_its_relative_path()
    {
        var page = _files.Write("page.html", "<p>Some words."u8.ToArray());
        Directory.CreateDirectory(_files.Path("archives"));
        using (var export = WarcExport.Create(_files.Path("archives/a.warc"), cancellationToken: TestContext.Current.CancellationToken))
        {
            export.AddFile(page, "https://example.org/");
            export.Complete();
        }

        var index = Index(_files.Path("archives/a.warc"));
        Assert.Contains("\"filename\": \"archives/a.warc\"", File.ReadAllText(index), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(Find(index, "example.org", "https://example.org/")).Record);
    }

    [Fact]
    public void A_damaged_record_is_an_error_and_the_next_is_indexed()
    {
        var text = File.ReadAllText(Archive("a.warc", 3));
        var length = text.IndexOf("Content-Length: ", text.IndexOf("https://example.org/1", StringComparison.Ordinal), StringComparison.Ordinal);
        var archive = _files.Write("b.warc", Encoding.UTF8.GetBytes(text.Insert(length + 16, "9")));
        var errors = new List<ArticleException>();
        using var export = WarcIndexExport.Create(_files.Path("b.cdxj"), recordFailed: errors.Add);
        export.Add(archive, TestContext.Current.CancellationToken);

        Assert.Equal(ArticleErrorId.WarcRecordInvalid, Assert.Single(errors).ErrorId);
        Assert.Equal(2, export.Count);
    }

    [Fact]
    public void What_is_no_archive_is_refused()
    {
        var page = _files.Write("page.html", "<p>Some words."u8.ToArray());
        using var export = WarcIndexExport.Create(_files.Path("a.cdxj"));
        Assert.Equal(ArticleErrorId.ArticleFormatUnknown, Assert.Throws<ArticleException>(() => export.Add(page, cancellationToken: TestContext.Current.CancellationToken)).ErrorId);
        Assert.Equal(ArticleErrorId.ArticleNotFound, Assert.Throws<ArticleException>(() => export.Add(_files.Path("none"), cancellationToken: TestContext.Current.CancellationToken)).ErrorId);
        Assert.Equal(ArticleErrorId.DestinationInvalid, Assert.Throws<ArticleException>(() => WarcIndexExport.Create(_files.Path("a.cdxj.gz"))).ErrorId);
        Assert.False(WebArchiveIndex.IsIndex(page));
    }

    private static IEnumerable<WarcReadResult> Find(string index, params string[] urls) => new WebArchiveIndex(index, new WebArchiveOptions { LookUp = urls }).ReadRecords();

    private string Archive(string name, int count)
    {
        var page = _files.Write("page.html", "<p>Some words of a page."u8.ToArray());
        var path = _files.Path(name);
        using var export = WarcExport.Create(path);
        for (var i = 0; i < count; i++)
        {
            export.AddFile(page, $"https://example.org/{i}");
        }

        export.Complete();
        return path;
    }

    private string Index(string archive)
    {
        var path = _files.Path("index.cdxj");
        using var export = WarcIndexExport.Create(path);
        export.Add(archive, TestContext.Current.CancellationToken);
        export.Complete();
        return path;
    }
}
