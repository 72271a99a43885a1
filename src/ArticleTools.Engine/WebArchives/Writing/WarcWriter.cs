using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ArticleTools.Engine.WebArchives.Digests;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>
/// Writes records of WARC 1.1 (ISO 28500:2017), each with the digests of its block and payload, and each a gzip member of its own where the
/// file is to be compressed. No clock and no chance goes in: the same drafts give the same bytes.
/// </summary>
internal sealed class WarcWriter(Stream output, WarcWriterOptions options)
{
    private const string Version = "WARC/1.1";
    private const int BufferLength = 64 * 1024;

    private string? _warcInfoId;
    private int _count;

    /// <summary>Writes a record.</summary>
    /// <returns>The record as it was written, with its place.</returns>
    /// <exception cref="ArticleException">The block can't be read; nothing was written.</exception>
    /// <exception cref="IOException">The block changed while it was read, or the output can't be written.</exception>
    public WarcRecord Write(WarcDraft draft)
    {
        var length = draft.Block.Length;
        var (block, payload) = Digest(draft);
        var header = Header(draft, length, block, payload);
        var offset = output.Position;
        if (options.Compress)
        {
            using var member = new GZipStream(output, options.CompressionLevel, leaveOpen: true);
            Write(member, header, draft.Block, length);
        }
        else
        {
            Write(output, header, draft.Block, length);
        }

        _count++;
        return new WarcRecord
        {
            Offset = offset,
            Length = output.Position - offset,
            Version = Version,
            Type = Enum.TryParse<WarcRecordType>(draft.Type, ignoreCase: true, out var type) ? type : WarcRecordType.Other,
            RecordId = header[1].Value[1..^1],
            Date = draft.Date,
            TargetUri = draft.TargetUri,
            ContentType = draft.ContentType,
            ContentLength = length,
            MimeType = draft.MimeType ?? draft.ContentType,
            Status = draft.Status,
            BlockDigest = block,
            PayloadDigest = payload,
            WarcInfoId = _warcInfoId,
            Header = header,
        };
    }

    /// <summary>Writes the record that says what the others are; it comes first.</summary>
    /// <param name="fields">What it says.</param>
    /// <param name="fileName">The name of the archive.</param>
    /// <param name="date">The time that it states.</param>
    public WarcRecord WriteInfo(IEnumerable<WarcHeaderField> fields, string fileName, DateTimeOffset date)
    {
        using var block = WarcFields.ToStream(fields);
        var record = Write(new WarcDraft
        {
            Type = "warcinfo",
            Date = date,
            Block = block,
            ContentType = WarcFields.MediaType,
            Fields = [new WarcHeaderField("WARC-Filename", fileName)],
        });
        _warcInfoId = record.RecordId;
        return record;
    }

    private List<WarcHeaderField> Header(WarcDraft draft, long length, string? blockDigest, string? payloadDigest)
    {
        var date = WarcTime.ToHeader(draft.Date);
        var place = _count.ToString(CultureInfo.InvariantCulture);
        var id = draft.RecordId ?? WarcUuid.Create([_warcInfoId, place, draft.Type, draft.TargetUri, date, blockDigest, .. draft.Fields.Select(field => field.ToString())]);
        List<WarcHeaderField> header = [new("WARC-Type", draft.Type), new("WARC-Record-ID", $"<{id}>"), new("WARC-Date", date)];
        Add("WARC-Target-URI", draft.TargetUri);
        if (_warcInfoId is not null && !draft.Fields.Any(field => field.Name.Equals("WARC-Warcinfo-ID", StringComparison.OrdinalIgnoreCase)))
        {
            header.Add(new WarcHeaderField("WARC-Warcinfo-ID", $"<{_warcInfoId}>"));
        }

        header.AddRange(draft.Fields);
        AddDigest("WARC-Block-Digest", blockDigest);
        AddDigest("WARC-Payload-Digest", payloadDigest);
        Add("Content-Type", draft.ContentType);
        Add("Content-Length", length.ToString(CultureInfo.InvariantCulture));
        return header;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                header.Add(new WarcHeaderField(name, value));
            }
        }

        void AddDigest(string name, string? value) => Add(name, draft.Fields.Any(field => Is(field, name)) ? null : value);
    }

    private (string? Block, string? Payload) Digest(WarcDraft draft)
    {
        var block = draft.Fields.FirstOrDefault(field => Is(field, "WARC-Block-Digest"))?.Value;
        var payload = draft.Fields.FirstOrDefault(field => Is(field, "WARC-Payload-Digest"))?.Value;
        var stream = draft.Block;
        if (block is null)
        {
            stream.Position = 0;
            block = DigestRest(stream, draft.Source);
        }

        if (payload is null && draft.PayloadOffset is { } offset)
        {
            stream.Position = offset;
            payload = offset == 0 ? block : DigestRest(stream, draft.Source);
        }

        stream.Position = 0;
        return (block, payload);
    }

    private string DigestRest(Stream stream, string? source)
    {
        using var hash = IncrementalHash.CreateHash(options.Algorithm);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            while (stream.Read(buffer) is > 0 and var read)
            {
                hash.AppendData(buffer.AsSpan(0, read));
            }
        }
        catch (IOException error)
        {
            throw new ArticleException(ArticleErrorId.ArticleUnreadable, $"The file '{source}' can't be read: {error.Message}", source, error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return $"{DigestAlgorithms.LabelOf(options.Algorithm)}:{Base32.Encode(hash.GetHashAndReset())}";
    }

    private static bool Is(WarcHeaderField field, string name) => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static void Write(Stream stream, List<WarcHeaderField> header, Stream block, long length)
    {
        var text = new StringBuilder(Version).Append("\r\n");
        foreach (var field in header)
        {
            text.Append(field.Name).Append(": ").Append(WarcFields.ToOneLine(field.Value)).Append("\r\n");
        }

        stream.Write(Encoding.UTF8.GetBytes(text.Append("\r\n").ToString()));
        Copy(block, stream, length);
        stream.Write("\r\n\r\n"u8);
    }

    private static void Copy(Stream block, Stream stream, long length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            while (block.Read(buffer) is > 0 and var read)
            {
                length -= read;
                if (length < 0)
                {
                    break;
                }

                stream.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (length != 0)
        {
            throw new IOException("what is to be written changed while it was read");
        }
    }
}
