using System.Text;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Sources;

/// <summary>One document to read: its bytes, when they are wanted, and where they come from.</summary>
public sealed class SourceItem
{
    private readonly Func<Stream> _open;

    private SourceItem(string? path, Func<Stream> open)
    {
        Path = path;
        _open = open;
    }

    /// <summary>The full path of the file; <see langword="null"/> for a document in hand.</summary>
    public string? Path { get; }

    /// <summary>The name whose extension hints at the format; <see langword="null"/> where there is none.</summary>
    public string? FileName => Document is not null ? Document.FileName : Path is null ? null : System.IO.Path.GetFileName(Path);

    /// <summary>What messages call the document.</summary>
    public string DisplayName => Record is null ? Path ?? "(input)" : Document?.DisplayName ?? $"{Path} ({Record})";

    /// <summary>The archive record that holds the document; <see langword="null"/> for a plain file.</summary>
    public WarcRecord? Record { get; private init; }

    /// <summary>Whether this stands for a record that is no article, for those who want to see these as well.</summary>
    public bool IsRecordOnly => Record is not null && Document is null;

    /// <summary>Why there is no document.</summary>
    internal ArticleException? Error { get; private init; }

    /// <summary>The document in the record.</summary>
    internal ArchivedDocument? Document { get; private init; }

    /// <summary>The encoding that is certain, whatever the document declares: that of text in hand.</summary>
    public string? Encoding { get; private init; }

    /// <summary>The URL that the document was fetched from: what relative references are resolved against where nothing else tells.</summary>
    public Uri? BaseUrl { get; private init; }

    /// <summary>A file, opened when it is read and shared with other readers and writers.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What <see cref="Path"/> is to be, where results shall not tell where the file is on this machine.</param>
    /// <param name="baseUrl">The URL that it was fetched from.</param>
    public static SourceItem FromFile(string path, string? name = null, Uri? baseUrl = null) => new(
        name ?? path,
        () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan))
    {
        BaseUrl = baseUrl,
    };

    /// <summary>Bytes in hand.</summary>
    public static SourceItem FromBytes(byte[] bytes, string? path = null, Uri? baseUrl = null) =>
        new(path, () => new MemoryStream(bytes, writable: false)) { BaseUrl = baseUrl };

    /// <summary>Text in hand; its length and digest are those of its UTF-8 form.</summary>
    public static SourceItem FromText(string text, string? path = null, Uri? baseUrl = null) =>
        new(path, () => new MemoryStream(new UTF8Encoding(false).GetBytes(text), writable: false)) { Encoding = "utf-8", BaseUrl = baseUrl };

    /// <summary>A document in a record of a web archive.</summary>
    internal static SourceItem FromDocument(ArchivedDocument document, Uri? baseUrl) =>
        new(document.Record.Path, document.Open) { Record = document.Record, Document = document, BaseUrl = baseUrl };

    /// <summary>A record that is no article.</summary>
    internal static SourceItem FromRecord(WarcRecord record) => new(record.Path, () => Stream.Null) { Record = record };

    /// <summary>A document that could not be found or read: whoever opens it gets the error, so that it comes in its place.</summary>
    internal static SourceItem FromError(string? path, ArticleException error) => new(path, () => throw error) { Error = error };

    /// <summary>Opens the stored bytes. The caller disposes of the stream.</summary>
    public Stream Open() => _open();
}
