using System.Security.Cryptography;
using System.Text;
using ArticleTools.Engine.Export;
using ArticleTools.Engine.WebArchives.Cdxj;
using ArticleTools.Engine.WebArchives.Digests;
using ArticleTools.Engine.WebArchives.Gzip;
using ArticleTools.Engine.WebArchives.Http;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives;

/// <summary>
/// Writes a sorted CDXJ index over web archives, in bounded memory. The index takes its place when it is complete.
/// </summary>
public sealed class WarcIndexExport : IDisposable
{
    private readonly DestinationFile _file;
    private readonly LineSorter _lines;
    private readonly string _folder;

    private WarcIndexExport(DestinationFile file, string folder)
    {
        _file = file;
        _folder = folder;
        _lines = new LineSorter(file.Folder);
    }

    /// <summary>Told of each record that can't be read; the indexing goes on with the next one.</summary>
    public Action<ArticleException>? RecordFailed { get; init; }

    /// <summary>Told how many records were found in an archive and how many of its bytes were read.</summary>
    public Action<long, long>? Advanced { get; init; }

    /// <summary>How many records were indexed.</summary>
    public long Count { get; private set; }

    /// <summary>Starts an index.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="noClobber">Whether an index that is there is an error.</param>
    /// <param name="force">Whether a read-only index is replaced.</param>
    /// <param name="recordFailed">Told of each record that can't be read.</param>
    /// <param name="advanced">Told of the progress.</param>
    /// <exception cref="ArticleException">The file can't be written or may not be overwritten.</exception>
    public static WarcIndexExport Create(
        string path, bool noClobber = false, bool force = false, Action<ArticleException>? recordFailed = null, Action<long, long>? advanced = null) =>
        path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? throw new ArticleException(ArticleErrorId.DestinationInvalid, $"The index '{path}' can't be written: an index that is to be searched is not compressed.", path)
            : new WarcIndexExport(DestinationFile.Open(path, noClobber, force), Path.GetDirectoryName(Path.GetFullPath(path))!) { RecordFailed = recordFailed, Advanced = advanced };

    /// <summary>Indexes the captures of an archive.</summary>
    /// <param name="path">The full path of the archive.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArticleException">
    /// The file is no archive, can't be read or can't be indexed; or, with <see cref="ArticleErrorId.DestinationInvalid"/>, the index can't be written.
    /// </exception>
    public void Add(string path, CancellationToken cancellationToken = default)
    {
        using var reader = Open(path, out var isCompressed, cancellationToken);
        var name = Path.GetRelativePath(_folder, path).Replace('\\', '/');
        long records = 0;
        while (true)
        {
            try
            {
                if (!reader.Read())
                {
                    return;
                }

                Advanced?.Invoke(++records, reader.StoredPosition);
                Add(Describe(reader, isCompressed), name);
            }
            catch (ArticleException error) when (error.ErrorId is ArticleErrorId.WarcRecordInvalid or ArticleErrorId.ArticleTooLarge)
            {
                RecordFailed?.Invoke(error);
            }
        }
    }

    /// <summary>Writes the index and puts it into its place.</summary>
    /// <exception cref="ArticleException">The index can't be written.</exception>
    public void Complete()
    {
        _file.Attempt(() =>
        {
            using var writer = new StreamWriter(_file.Stream, new UTF8Encoding(false), 64 * 1024, leaveOpen: true) { NewLine = "\n" };
            foreach (var line in _lines.Sorted())
            {
                writer.WriteLine(line);
            }
        });
        _file.Complete();
    }

    /// <summary>Removes the index unless it is complete.</summary>
    public void Dispose()
    {
        _lines.Dispose();
        _file.Dispose();
    }

    private static RecordReader Open(string path, out bool isCompressed, CancellationToken cancellationToken)
    {
        try
        {
            RecordFormat? format;
            using (var start = File.OpenRead(path))
            {
                format = ArchiveFile.Detect(start);
                start.Position = 0;
                isCompressed = start.ReadByte() == GzipHeader.Magic[0];
            }

            return format is null
                ? throw new ArticleException(ArticleErrorId.ArticleFormatUnknown, $"The file '{path}' can't be indexed: it is no WARC or ARC file. A WACZ package has an index of its own.", path)
                : ArchiveFile.Open(File.OpenRead(path), format, path, cancellationToken: cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw RecordErrors.Unreadable(path, error);
        }
    }

    private static WarcRecord Describe(RecordReader reader, bool isCompressed)
    {
        var record = RecordContent.Read(reader).Record;
        if (record.PayloadDigest is null && record.Type is WarcRecordType.Response or WarcRecordType.Resource or WarcRecordType.Conversion)
        {
            record = record with { PayloadDigest = Digest(reader) };
        }

        // Indexes count the line breaks that end a record only where they are compressed with it.
        var length = reader.Complete();
        return record with { Length = isCompressed ? length : length - reader.TrailerCount };
    }

    // SHA-1 is what indexes hold where archives state nothing.
    private static string Digest(RecordReader reader)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        while (reader.PeekBlock() is { IsEmpty: false } bytes)
        {
            hash.AppendData(bytes);
            reader.AdvanceBlock(bytes.Length);
        }

        return "sha1:" + Base32.Encode(hash.GetHashAndReset());
    }

    private void Add(WarcRecord record, string name)
    {
        if (CdxjEntry.Of(record, name) is not { } entry)
        {
            return;
        }

        if (record.Length is null)
        {
            throw new ArticleException(
                ArticleErrorId.ArticleUnreadable,
                $"The archive '{record.Path}' can't be indexed: it is compressed as a whole, and not record by record, so that no program can go to a record.",
                record.Path);
        }

        Count++;
        _file.Attempt(() => _lines.Add(entry.ToString()));
    }
}
