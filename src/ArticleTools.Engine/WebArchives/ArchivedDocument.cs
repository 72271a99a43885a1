using ArticleTools.Engine.WebArchives.Http;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives;

/// <summary>A document in a record of an archive, decoded when it is opened, so that this is done by whoever parses it.</summary>
internal sealed class ArchivedDocument
{
    private readonly ArticleReaderOptions _options;
    private readonly List<ArticleDiagnostic> _diagnostics = [];
    private readonly RevisitTarget? _target;
    private HttpHead? _head;
    private byte[]? _body;
    private ReadOnlyMemory<byte>? _decoded;

    /// <summary>A document whose record holds it.</summary>
    public ArchivedDocument(RecordContent content, byte[] body, ArticleReaderOptions options)
    {
        (Record, _head) = content;
        _body = body;
        _options = options;
    }

    /// <summary>A document that another record holds.</summary>
    public ArchivedDocument(RecordContent content, RevisitTarget target, ArticleReaderOptions options)
    {
        (Record, _head) = content;
        _target = target;
        _options = options;
    }

    public WarcRecord Record { get; }

    /// <summary>A name whose extension hints at the format as the server stated it.</summary>
    public string FileName => Record.MimeType switch
    {
        "text/html" or "application/xhtml+xml" => "document.html",
        "text/markdown" or "text/x-markdown" => "document.md",
        _ => Path.GetFileName(Record.TargetUri) ?? "document.txt",
    };

    public string DisplayName => $"record at {RecordErrors.Describe(Record.Path, Record.Entry, PlaceOf(Record))}";

    /// <summary>The character encoding that the server named, once the document was opened.</summary>
    public string? Charset => HttpHead.CharsetOf(_head is null ? Record.ContentType : _head.ContentType);

    /// <summary>What was noticed when the document was opened.</summary>
    public IReadOnlyList<ArticleDiagnostic> Diagnostics => _diagnostics;

    /// <exception cref="ArticleException">The document can't be decoded within the limits, or the record that holds it can't be read.</exception>
    public Stream Open()
    {
        _decoded ??= Decode();
        _body = null;
        return HttpBody.OpenBytes(_decoded.Value);
    }

    private ReadOnlyMemory<byte> Decode()
    {
        try
        {
            _body ??= ReadTarget(_target!);
            NoteWhatIsMissing();
            return _head is null ? _body : HttpBody.Decode(_body, _head, _options, _diagnostics);
        }
        catch (InvalidDataException error)
        {
            throw RecordErrors.Damaged(ArticleErrorId.WarcRecordInvalid, Record.Path, Record.Entry, PlaceOf(Record), error.Message, error);
        }
        catch (CompressionRatioException error)
        {
            throw RecordErrors.Damaged(ArticleErrorId.ArticleTooLarge, Record.Path, Record.Entry, PlaceOf(Record), error.Message, error);
        }
    }

    private byte[] ReadTarget(RevisitTarget target)
    {
        using var reader = WebArchiveReader.OpenAt(target);
        if (!reader.Read())
        {
            throw new InvalidDataException("the record that it refers to is gone");
        }

        var content = RecordContent.Read(reader);
        if (reader.Remaining > _options.MaximumBytes)
        {
            throw new CompressionRatioException(_options.MaximumBytes, Record.ContentLength);
        }

        _head = content.Head ?? _head;
        return reader.ReadBlock();
    }

    private void NoteWhatIsMissing()
    {
        if (Record.Truncated is { } reason)
        {
            _diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.RecordTruncated,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = $"The document was cut short when it was captured ({reason}).",
            });
        }

        if (Record.SegmentNumber is not null)
        {
            _diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.RecordSegmented,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = "The document is stored in segments, of which only the first was read.",
            });
        }
    }

    private static RecordPlace PlaceOf(WarcRecord record) => new(record.Offset, record.OffsetInMember);
}
