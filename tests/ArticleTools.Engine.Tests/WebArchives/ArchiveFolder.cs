using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Tests.WebArchives;

/// <summary>A folder for archives, gone when the test ends, and the ways to read them.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("articletools-warc-").FullName;

    public string Write(byte[] bytes, string name = "a.warc")
    {
        var path = Path.Combine(_path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(ArchiveBuilder archive, Storage storage = Storage.Plain) => Write(archive.Build(storage), storage == Storage.Plain ? "a.warc" : "a.warc.gz");

    public static List<WarcReadResult> List(string path, WebArchiveOptions? options = null)
    {
        using var reader = new WebArchiveReader(path, options, TestContext.Current.CancellationToken);
        return [.. reader.ReadRecords()];
    }

    /// <summary>The ids of the records that can be read, and of the errors between them.</summary>
    public static string Outline(IEnumerable<WarcReadResult> results) =>
        string.Join(' ', results.Select(result => result.Succeeded ? result.Record.RecordId?["urn:test:".Length..] : $"{result.Error.ErrorId}@{result.Error.Offset}"));

    public static List<ArticleImportResult> Import(string path, WebArchiveOptions? options = null) => Import([path], options).Results;

    public static (List<ArticleImportResult> Results, string Counts) Import(string[] paths, WebArchiveOptions? options = null)
    {
        options ??= new WebArchiveOptions();
        var counts = "";
        var expander = new SourceExpander(options, TestContext.Current.CancellationToken) { ArchiveCompleted = (_, archive) => counts = archive.ToString() };
        using var importer = new ArticleImporter(options.Reading, cancellationToken: TestContext.Current.CancellationToken);
        return ([.. importer.Import(expander.Expand(paths))], counts);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
