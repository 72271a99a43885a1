using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives.Http;
using ArticleTools.Engine.WebArchives.Records;
using ArticleTools.Engine.WebArchives.Wacz;
using ArticleTools.Engine.WebArchives.Warc;

namespace ArticleTools.Engine.WebArchives;

/// <summary>
/// Reads the records of a web archive: a WARC or ARC file, compressed or not, or a WACZ package of them. It takes no more memory than the largest
/// document needs, and goes on behind damage. One reading, by one thread, is what it is good for.
/// </summary>
public sealed class WebArchiveReader : IDisposable
{
    private readonly string _fullPath;
    private readonly WebArchiveOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly RevisitIndex _revisits;
    private Stream? _file;

    /// <summary>Creates a reader, which opens the file when it is asked for the first record.</summary>
    /// <param name="path">The full path of the archive.</param>
    /// <param name="options">What to read of it; all where <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public WebArchiveReader(string path, WebArchiveOptions? options = null, CancellationToken cancellationToken = default)
        : this(path, options ?? new WebArchiveOptions(), new RevisitIndex(), cancellationToken)
    {
    }

    /// <summary>Creates a reader that knows what was read of other archives.</summary>
    internal WebArchiveReader(string path, WebArchiveOptions options, RevisitIndex revisits, CancellationToken cancellationToken)
    {
        _fullPath = path;
        Path = options.Name ?? path;
        _options = options;
        _revisits = revisits;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The full path of the archive.</summary>
    public string Path { get; }

    /// <summary>What became of the records so far.</summary>
    public WebArchiveCounts Counts { get; } = new();

    /// <summary>Told of each record that was read, whether it is given or not.</summary>
    public Action? RecordRead { get; set; }

    /// <summary>How many bytes the archive has, once it was opened.</summary>
    public long Length { get; private set; }

    /// <summary>How far the archive was read, in bytes.</summary>
    public long Position => _file is { CanSeek: true } ? _file.Position : Length;

    /// <summary>
    /// Whether a file is a web archive: by its first bytes; where these are damaged, by a name that ends as those of WARC files and WACZ packages do.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>Whether it is; not if it can't be read.</returns>
    public static bool IsWebArchive(string path)
    {
        try
        {
            using var stream = OpenFile(path);
            return IsWaczName(path) || IsWarcName(path) || ArchiveFile.Detect(stream) is not null || IsPackage(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Lists the records that the filter lets through, and errors for those that are damaged.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public IEnumerable<WarcReadResult> ReadRecords() => ReadAll(ReadRecord, error => new WarcReadResult(error));

    /// <summary>
    /// Finds the articles among the records that the filter lets through. A record that is damaged is an item that gives the error when it is opened.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public IEnumerable<SourceItem> ReadItems() => ReadAll(ReadItem, error => SourceItem.FromError(Path, error));

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file?.Dispose();

    /// <summary>Opens an archive at a record that was met before.</summary>
    /// <exception cref="ArticleException">It is not there any more.</exception>
    internal static RecordReader OpenAt(RevisitTarget target)
    {
        Stream? file = null;
        try
        {
            file = OpenFile(target.Path);
            var stream = target.Entry is null ? file : OpenEntry(file, target.Entry);
            var format = ArchiveFile.Detect(stream) ?? WarcFormat.Instance;
            stream.Seek(0, SeekOrigin.Begin);
            return ArchiveFile.Open(stream, format, target.Path, target.Entry, target.Offset);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            file?.Dispose();
            throw RecordErrors.Unreadable(target.Path, error);
        }
    }

    private static Stream OpenEntry(Stream file, string name) => WaczPackage.Open(
        file, WaczPackage.ListArchiveFiles(file).Find(entry => entry.Name == name), ArchiveFile.MaximumCompressionRatio);

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);

    private static bool IsWaczName(string path) => path.EndsWith(".wacz", StringComparison.OrdinalIgnoreCase);

    private static bool IsWarcName(string path) =>
        path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);

    private static bool IsPackage(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Seek(0, SeekOrigin.Begin);
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.SequenceEqual(ZipDirectory.Magic) && WaczPackage.IsPackage(stream);
    }

    private IEnumerable<T> ReadAll<T>(Func<RecordReader, T?> read, Func<ArticleException, T> fail)
        where T : class
    {
        foreach (var (reader, openingError) in OpenArchiveFiles())
        {
            if (reader is null)
            {
                Counts.Damaged++;
                yield return fail(openingError!);
                continue;
            }

            using (reader)
            {
                for (var isReadable = true; isReadable;)
                {
                    T? result;
                    try
                    {
                        if (!reader.Read())
                        {
                            break;
                        }

                        result = read(reader);
                    }
                    catch (ArticleException error)
                    {
                        Counts.Damaged++;
                        result = fail(error);
                        isReadable = error.ErrorId is not (ArticleErrorId.ArticleUnreadable or ArticleErrorId.ArticleNotFound);
                    }

                    RecordRead?.Invoke();
                    if (result is not null)
                    {
                        yield return result;
                    }
                }
            }
        }
    }

    private IEnumerable<(RecordReader? Reader, ArticleException? Error)> OpenArchiveFiles()
    {
        List<WaczEntry>? entries = null;
        (RecordReader?, ArticleException?) first = default;
        try
        {
            _file = OpenFile(_fullPath);
            Length = _file.Length;
            var format = ArchiveFile.Detect(_file);
            if (format is null && (IsPackage(_file) || IsWaczName(Path)))
            {
                entries = WaczPackage.ListArchiveFiles(_file);
            }
            else
            {
                _file.Seek(0, SeekOrigin.Begin);
                first = (ArchiveFile.Open(_file, format ?? WarcFormat.Instance, Path, null, _options.Offset, _cancellationToken), null);
            }
        }
        catch (InvalidDataException error)
        {
            var message = $"The package '{Path}' can't be read: {error.Message}.";
            first = (null, new ArticleException(ArticleErrorId.WarcRecordInvalid, message, Path, error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            first = (null, RecordErrors.Unreadable(Path, error));
        }

        if (entries is null)
        {
            yield return first;
            yield break;
        }

        var isSought = _options.Entry is not null;
        foreach (var entry in entries)
        {
            if (isSought && entry.Name != _options.Entry)
            {
                continue;
            }

            yield return OpenEntry(entry, isSought ? _options.Offset : 0);
            isSought = false;
        }
    }

    private (RecordReader?, ArticleException?) OpenEntry(WaczEntry entry, long offset)
    {
        try
        {
            _file!.Dispose();
            _file = OpenFile(_fullPath);
            var stream = WaczPackage.Open(_file, entry, ArchiveFile.MaximumCompressionRatio);
            var format = ArchiveFile.Detect(stream) ?? WarcFormat.Instance;
            if (stream.CanSeek)
            {
                stream.Seek(0, SeekOrigin.Begin);
            }
            else
            {
                _file.Dispose();
                _file = OpenFile(_fullPath);
                stream = WaczPackage.Open(_file, entry, ArchiveFile.MaximumCompressionRatio);
            }

            return (ArchiveFile.Open(stream, format, Path, entry.Name, offset, _cancellationToken), null);
        }
        catch (InvalidDataException error)
        {
            var message = $"The package '{Path}' can't be read in full: {error.Message}.";
            return (null, new ArticleException(ArticleErrorId.WarcRecordInvalid, message, Path, error));
        }
        catch (CompressionRatioException error)
        {
            var message = $"The entry '{entry.Name}' of '{Path}' can't be read: {error.Message}.";
            return (null, new ArticleException(ArticleErrorId.ArticleTooLarge, message, Path, error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, RecordErrors.Unreadable(Path, error));
        }
    }

    private WarcReadResult? ReadRecord(RecordReader reader)
    {
        var record = RecordContent.Read(reader).Record;
        if (!_options.Filter.IsMatch(record))
        {
            Counts.Records++;
            Counts.FilteredOut++;
            return null;
        }

        record = record with { Length = reader.Complete() };
        Counts.Records++;
        return new WarcReadResult(record);
    }

    private SourceItem? ReadItem(RecordReader reader)
    {
        var content = RecordContent.Read(reader);
        var isWanted = _options.Filter.IsMatch(content.Record);
        var anyStatus = _options.Filter.Status is not null;
        var isArticle = ArticleRecords.IsArticle(content.Record, anyStatus);
        if (!isWanted)
        {
            if (isArticle)
            {
                _revisits.Add(content.Record, _fullPath);
            }

            Counts.Records++;
            Counts.FilteredOut++;
            return null;
        }

        if (isArticle)
        {
            return ReadArticle(reader, content);
        }

        var isRevisit = ArticleRecords.IsRevisit(content.Record, anyStatus);
        var target = isRevisit ? _revisits.Find(content.Record) : null;
        content = content with { Record = content.Record with { Length = reader.Complete() } };
        Counts.Records++;
        if (target is not null)
        {
            Counts.Articles++;
            return CreateItem(new ArchivedDocument(content, target, _options.Reading));
        }

        if (isRevisit)
        {
            Counts.UnresolvedRevisits++;
        }
        else
        {
            Counts.NonArticles++;
        }

        return _options.IncludeNonArticle ? SourceItem.FromRecord(content.Record) : null;
    }

    private SourceItem ReadArticle(RecordReader reader, RecordContent content)
    {
        if (reader.Remaining > _options.Reading.MaximumBytes)
        {
            var what = FormattableString.Invariant($"its document has {reader.Remaining} bytes, more than the limit of {_options.Reading.MaximumBytes}");
            var place = new RecordPlace(content.Record.Offset, content.Record.OffsetInMember);
            reader.Complete();
            throw RecordErrors.Damaged(ArticleErrorId.ArticleTooLarge, Path, content.Record.Entry, place, what);
        }

        var body = reader.ReadBlock();
        content = content with { Record = content.Record with { Length = reader.Complete() } };
        Counts.Records++;
        Counts.Articles++;
        _revisits.Add(content.Record, _fullPath);
        return CreateItem(new ArchivedDocument(content, body, _options.Reading));
    }

    private static SourceItem CreateItem(ArchivedDocument document) => SourceItem.FromDocument(
        document, Uri.TryCreate(document.Record.TargetUri, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null);
}
