using System.Security.Cryptography;
using ArticleTools.Engine.Export;
using ArticleTools.Engine.Urls;
using ArticleTools.Engine.WebArchives.Checking;
using ArticleTools.Engine.WebArchives.Digests;
using ArticleTools.Engine.WebArchives.Wacz;
using ArticleTools.Engine.WebArchives.Writing;

namespace ArticleTools.Engine.WebArchives;

/// <summary>
/// Writes articles and files as a web archive: WARC 1.1, or a WACZ package. Each is written as it comes, and the archive takes its place when
/// it is complete. The same input gives the same bytes: identifiers are made of what they name, and times are those of the captures and files.
/// </summary>
public sealed class WarcExport : IDisposable
{
    private readonly WarcExportOptions _options;
    private readonly DestinationFile _file;
    private readonly string _name;
    private readonly WaczWriter? _package;
    private readonly WarcWriter _writer;
    private readonly RecordCopier _copier;
    private readonly HashSet<string> _copied = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellationToken;
    private bool _begun;

    private WarcExport(DestinationFile file, string name, WarcExportFormat format, WarcExportOptions options, HashAlgorithmName algorithm, CancellationToken cancellationToken)
    {
        _file = file;
        _options = options;
        _cancellationToken = cancellationToken;
        _copier = new RecordCopier(cancellationToken);
        var output = (Stream)file.Stream;
        if (format == WarcExportFormat.Wacz)
        {
            var description = new WaczDescription { Title = options.Title, Description = options.Description, Created = options.Date, Software = Software };
            _package = new WaczWriter(file.Stream, file.Folder, description);
            output = _package.Archive;
        }

        _name = format == WarcExportFormat.Wacz ? WaczWriter.ArchiveName : name;
        _writer = new WarcWriter(output, new WarcWriterOptions
        {
            Compress = format != WarcExportFormat.Warc,
            CompressionLevel = options.CompressionLevel,
            Algorithm = algorithm,
        });
    }

    /// <summary>How many records were written, the one that describes the archive among them.</summary>
    public int RecordCount { get; private set; }

    private static string Software { get; } = $"ArticleTools/{typeof(WarcExport).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>Starts an archive.</summary>
    /// <param name="path">Its place, whose extension says the form: <c>.warc</c>, <c>.warc.gz</c> or <c>.wacz</c>.</param>
    /// <param name="options">How to write; the defaults where <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArticleException">The file can't be written or may not be overwritten, or its extension names no form.</exception>
    public static WarcExport Create(string path, WarcExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new WarcExportOptions();
        var format = FormatOf(path);
        var algorithm = DigestAlgorithms.Find(options.Algorithm) ?? throw new ArgumentException($"The digest '{options.Algorithm}' is not known.", nameof(options));
        var file = DestinationFile.Open(path, options.NoClobber, options.Force);
        try
        {
            return new WarcExport(file, Path.GetFileName(path), format, options, algorithm, cancellationToken);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Adds the document that an article was read from, and a record of what is known about it.</summary>
    /// <exception cref="ArticleException">
    /// The document can't be read again, and the archive can go on without it; or, with <see cref="ArticleErrorId.DestinationInvalid"/>, the archive
    /// can't be written.
    /// </exception>
    public void Add(Article article)
    {
        WarcRecord? record = null;
        if (article.Source is { Path: not null, Offset: not null })
        {
            foreach (var draft in _copier.Open(article))
            {
                record = Copy(draft, article.Title);
            }
        }
        else
        {
            record = Write(ArticleDraft.Open(article, TargetOf(article), _cancellationToken), article.Title);
        }

        Write(ArticleDraft.Describe(article, record!), null);
    }

    /// <summary>Adds a file.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="url">The URI that it shall have; its own by <see cref="WarcExportOptions.UrlPrefix"/> where <see langword="null"/>.</param>
    /// <exception cref="ArticleException">As by <see cref="Add"/>.</exception>
    /// <exception cref="ArgumentException">The URI is not absolute.</exception>
    public void AddFile(string path, string? url = null)
    {
        var target = WarcUri.Escape(url ?? UriOf(path)!);
        if (!FieldValues.IsUri(target))
        {
            throw new ArgumentException($"'{url}' is no absolute URI.", nameof(url));
        }

        Write(FileDraft.Open(path, target), null);
    }

    /// <summary>Writes what is still to be written, and puts the archive into its place.</summary>
    /// <exception cref="ArticleException">The archive can't be written.</exception>
    public void Complete()
    {
        _file.Attempt(() =>
        {
            Begin(_options.Date ?? DateTimeOffset.UnixEpoch);
            _package?.Complete();
        });
        _file.Complete();
    }

    /// <summary>Removes the archive unless it is complete.</summary>
    public void Dispose()
    {
        _package?.Dispose();
        _file.Dispose();
    }

    private static WarcExportFormat FormatOf(string path)
    {
        bool Ends(string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
        return Ends(".warc") ? WarcExportFormat.Warc
            : Ends(".warc.gz") ? WarcExportFormat.CompressedWarc
            : Ends(".wacz") ? WarcExportFormat.Wacz
            : throw new ArticleException(
                ArticleErrorId.DestinationInvalid, $"The extension of '{path}' names no form of web archive: .warc, .warc.gz and .wacz do.", path);
    }

    private WarcRecord Write(WarcDraft draft, string? title)
    {
        using var block = draft.Block;
        _cancellationToken.ThrowIfCancellationRequested();
        WarcRecord? record = null;
        _file.Attempt(() =>
        {
            Begin(draft.Date);
            record = _writer.Write(draft);
            Enter(record, title);
        });
        return record!;
    }

    // The archive's own record is written as late as the first capture, whose time it takes unless one was given.
    private void Begin(DateTimeOffset date)
    {
        if (_begun)
        {
            return;
        }

        _begun = true;
        IEnumerable<(string Name, string? Value)> fields =
        [
            ("software", Software),
            ("format", "WARC File Format 1.1"),
            ("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
            ("isPartOf", _options.Title),
            ("description", _options.Description),
        ];
        var info = fields.Where(field => field.Value is not null).Select(field => new WarcHeaderField(field.Name, field.Value!));
        Enter(_writer.WriteInfo(info, _name, _options.Date ?? date), null);
    }

    private void Enter(WarcRecord record, string? title)
    {
        RecordCount++;
        if (_package is null)
        {
            return;
        }

        _package.Index(record);
        if (record.Type != WarcRecordType.Metadata && record.TargetUri is not null && record.MimeType is { } type && PayloadTypes.IsPage(type.Split(';')[0]))
        {
            _package.AddPage(record, title);
        }
    }

    // A record keeps its identifier, and a second copy would be of no use.
    private WarcRecord Copy(WarcDraft draft, string? title)
    {
        if (draft.RecordId is not { } id || _copied.Add(id))
        {
            return Write(draft, title);
        }

        draft.Block.Dispose();
        return new WarcRecord { Version = "", RecordId = id, TargetUri = draft.TargetUri, Date = draft.Date };
    }

    private string TargetOf(Article article) => WarcUri.Escape(WebUrl.Parse(article.Url) is { IsWeb: true } url ? url.Href : UriOf(article.Source.Path) ?? "");

    private string? UriOf(string? path)
    {
        if (path is null)
        {
            return null;
        }

        if (_options.UrlPrefix is null)
        {
            return new Uri(path).AbsoluteUri;
        }

        // As archiving programs do: the path below the folder that the user is in, and no more than the name of a file that is elsewhere.
        var relative = Path.GetRelativePath(_options.BaseFolder ?? Path.GetDirectoryName(path)!, path);
        relative = Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFileName(path) : relative;
        var segments = relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString);
        return _options.UrlPrefix + string.Join('/', segments);
    }
}
