using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using ArticleTools.Engine.WebArchives.Cdxj;
using ArticleTools.Engine.WebArchives.Writing;

namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>
/// Writes a web archive as a package (WACZ 1.1.1): the archive itself, an index and a list of its pages, and their digests. The archive goes
/// straight into the package; what is written after it waits in temporary files.
/// </summary>
internal sealed class WaczWriter : IDisposable
{
    /// <summary>The name of the archive within the package.</summary>
    public const string ArchiveName = "data.warc.gz";

    private const string IndexName = "index.cdx.gz";

    private readonly ZipArchive _zip;
    private readonly WaczDescription _description;
    private readonly LineSorter _index;
    private readonly FileStream _pages;
    private readonly List<WaczResource> _resources = [];
    private readonly Stream _entry;

    /// <summary>Starts a package.</summary>
    /// <param name="output">Where it goes; the caller disposes of it.</param>
    /// <param name="folder">Where temporary files may be.</param>
    /// <param name="description">What the package says of itself.</param>
    public WaczWriter(Stream output, string folder, WaczDescription description)
    {
        _description = description;
        _index = new LineSorter(folder);
        _pages = new FileStream(Path.Combine(folder, $".pages.{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        _pages.Write("{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All Pages\"}\n"u8);
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        _entry = CreateEntry("archive/" + ArchiveName, CompressionLevel.NoCompression).Open();
        Archive = new DigestingStream(_entry);
    }

    /// <summary>Where the records are written.</summary>
    public DigestingStream Archive { get; }

    /// <summary>Enters a record that was written into the index.</summary>
    public void Index(WarcRecord record)
    {
        if (CdxjEntry.Of(record, ArchiveName) is { } entry)
        {
            _index.Add(entry.ToString());
        }
    }

    /// <summary>Enters a page into the list.</summary>
    /// <param name="record">The record that holds it.</param>
    /// <param name="title">Its title.</param>
    public void AddPage(WarcRecord record, string? title)
    {
        using (var json = new Utf8JsonWriter(_pages))
        {
            json.WriteStartObject();
            json.WriteString("id", record.RecordId!["urn:uuid:".Length..]);
            json.WriteString("url", record.TargetUri);
            json.WriteString("ts", WarcTime.ToHeader(record.Date!.Value));
            if (title is not null)
            {
                json.WriteString("title", title);
            }

            json.WriteNumber("size", record.ContentLength);
            json.WriteEndObject();
        }

        _pages.WriteByte((byte)'\n');
    }

    /// <summary>Writes what follows the archive.</summary>
    public void Complete()
    {
        _entry.Dispose();
        AddResource("archive/" + ArchiveName, Archive);

        var index = "";
        Write("indexes/" + IndexName, CompressionLevel.NoCompression, output => index = CompressedIndexWriter.Write(_index.Sorted(), output, IndexName));
        Write("indexes/index.idx", CompressionLevel.Optimal, output => output.Write(System.Text.Encoding.UTF8.GetBytes(index)));
        Write("pages/pages.jsonl", CompressionLevel.Optimal, output =>
        {
            _pages.Position = 0;
            _pages.CopyTo(output);
        });

        var package = _description.ToJson(_resources);
        WriteEntry("datapackage.json", CompressionLevel.Optimal, output => output.Write(package));
        var digest = Convert.ToHexString(SHA256.HashData(package)).ToLowerInvariant();
        WriteEntry("datapackage-digest.json", CompressionLevel.Optimal, output => output.Write(
            System.Text.Encoding.UTF8.GetBytes($$"""{"path": "datapackage.json", "hash": "sha256:{{digest}}"}""")));
        _zip.Dispose();
    }

    /// <summary>Removes the temporary files.</summary>
    public void Dispose()
    {
        _index.Dispose();
        _pages.Dispose();
        Archive.Dispose();
    }

    private void Write(string path, CompressionLevel level, Action<Stream> write) => WriteEntry(path, level, output =>
    {
        using var digesting = new DigestingStream(output);
        write(digesting);
        AddResource(path, digesting);
    });

    private void WriteEntry(string path, CompressionLevel level, Action<Stream> write)
    {
        using var entry = CreateEntry(path, level).Open();
        write(entry);
    }

    private ZipArchiveEntry CreateEntry(string path, CompressionLevel level)
    {
        // The time is that of the oldest entry there can be: no clock goes into what is written.
        var entry = _zip.CreateEntry(path, level);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry;
    }

    private void AddResource(string path, DigestingStream written) => _resources.Add(new WaczResource(path, written.Sha256, written.Length));
}
