using System.Security.Cryptography;
using ArticleTools.Engine.WebArchives.Http;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>Takes the records that articles were read from out of their archives, to be written as they were.</summary>
internal sealed class RecordCopier(CancellationToken cancellationToken)
{
    // What the writer sets itself.
    private static readonly HashSet<string> OwnFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "WARC-Type", "WARC-Record-ID", "WARC-Date", "WARC-Target-URI", "Content-Type", "Content-Length",
    };

    private readonly Dictionary<string, RevisitIndex> _originals = new(StringComparer.Ordinal);

    /// <summary>
    /// Opens the record of an article. Where it is a revisit, the record that holds the content comes first, so that the archive that is written
    /// can be read on its own.
    /// </summary>
    /// <exception cref="ArticleException">The record can't be read again, or is not what it was.</exception>
    public IEnumerable<WarcDraft> Open(Article article)
    {
        var source = article.Source;
        var place = new RevisitTarget(source.Path!, source.Entry, source.Offset!.Value);
        var (content, block, headLength) = Read(place, source);
        if (content.Record.Type != WarcRecordType.Revisit)
        {
            RequireSame(content, block.AsSpan(headLength).ToArray(), source);
            return [ToDraft(content.Record, block, headLength)];
        }

        var original = OriginalsOf(place.Path).Find(content.Record) ?? throw Changed(source);
        var (held, heldBlock, heldHeadLength) = Read(original, null);
        RequireSame(held, heldBlock.AsSpan(heldHeadLength).ToArray(), source);
        return [ToDraft(held.Record, heldBlock, heldHeadLength), ToDraft(content.Record, block, payloadOffset: null)];
    }

    private static (RecordContent Content, byte[] Block, int HeadLength) Read(RevisitTarget place, ArticleSource? source)
    {
        using var reader = WebArchiveReader.OpenAt(place);
        while (reader.Read() && reader.Record.Offset == place.Offset)
        {
            // Records that share a gzip member start at the same place.
            if (source is null || (reader.Record.RecordId == source.RecordId && reader.Record.TargetUri == source.TargetUri && reader.Record.Date == source.CaptureTime))
            {
                var content = RecordContent.Read(reader);
                var head = content.Head is null ? [] : reader.HttpHeader.ToArray();
                return (content, [.. head, .. reader.ReadBlock()], head.Length);
            }
        }

        throw Changed(source);
    }

    private static void RequireSame(RecordContent content, byte[] body, ArticleSource source)
    {
        using var document = new ArchivedDocument(content, body, new ArticleReaderOptions { MaximumBytes = Array.MaxLength }).Open();
        if (!Convert.ToHexString(SHA256.HashData(document)).Equals(source.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw Changed(source);
        }
    }

    private static WarcDraft ToDraft(WarcRecord record, byte[] block, long? payloadOffset)
    {
        var isWarc = record.Version.StartsWith("WARC/", StringComparison.OrdinalIgnoreCase);
        var isHttp = !isWarc && record.Type == WarcRecordType.Response;
        return new WarcDraft
        {
            Type = record.Type.ToString().ToLowerInvariant(),
            RecordId = record.RecordId,
            Date = record.Date ?? DateTimeOffset.UnixEpoch,
            TargetUri = record.TargetUri is null ? null : WarcUri.Escape(record.TargetUri),
            ContentType = isHttp ? "application/http; msgtype=response" : record.ContentType,
            MimeType = record.MimeType,
            Status = record.Status,
            Block = new MemoryStream(block, writable: false),
            PayloadOffset = record.SegmentNumber is null ? payloadOffset : null,
            Source = record.Path,
            Fields = isWarc
                ? [.. record.Header.Where(field => !OwnFields.Contains(field.Name))]
                : record.IPAddress is { } address ? [new WarcHeaderField("WARC-IP-Address", address)] : [],
        };
    }

    private static ArticleException Changed(ArticleSource? source) => new(
        ArticleErrorId.ArticleUnreadable, $"The record of the article in '{source?.Path}' is not there any more, or has changed since.", source?.Path);

    private RevisitIndex OriginalsOf(string path)
    {
        if (_originals.TryGetValue(path, out var index))
        {
            return index;
        }

        index = new RevisitIndex();
        using var archive = new WebArchiveReader(path, cancellationToken: cancellationToken);
        foreach (var result in archive.ReadRecords())
        {
            if (result.Record is { Type: WarcRecordType.Response or WarcRecordType.Resource } record)
            {
                index.Add(record, path);
            }
        }

        _originals.Add(path, index);
        return index;
    }
}
