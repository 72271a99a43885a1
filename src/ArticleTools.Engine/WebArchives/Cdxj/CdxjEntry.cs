using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleTools.Engine.Urls;
using ArticleTools.Engine.WebArchives.Writing;

namespace ArticleTools.Engine.WebArchives.Cdxj;

/// <summary>
/// A line of a CDXJ index: the sortable key of a URL, the time of capture to the second, and as JSON where the record is and what it holds.
/// </summary>
internal sealed record CdxjEntry
{
    /// <summary>The key (SURT).</summary>
    public required string Key { get; init; }

    /// <summary>The time of capture, as 14 digits.</summary>
    public required string Timestamp { get; init; }

    /// <summary>The URL.</summary>
    public required string Url { get; init; }

    /// <summary>The media type of the payload; that of a revisit is <c>warc/revisit</c>.</summary>
    public string? Mime { get; init; }

    /// <summary>The HTTP status.</summary>
    public int? Status { get; init; }

    /// <summary>The digest of the payload.</summary>
    public string? Digest { get; init; }

    /// <summary>How many stored bytes the record takes up; <see langword="null"/> where the index doesn't say.</summary>
    public long? Length { get; init; }

    /// <summary>Where the record starts in its file.</summary>
    public required long Offset { get; init; }

    /// <summary>The name of the archive file.</summary>
    public required string FileName { get; init; }

    /// <summary>The entry of a record; <see langword="null"/> for one that is not indexed, being no capture of anything.</summary>
    /// <param name="record">The record, with its place.</param>
    /// <param name="fileName">The name by which the index shall call the archive.</param>
    public static CdxjEntry? Of(WarcRecord record, string fileName)
    {
        if (record.TargetUri is null || record.Date is null || !IsIndexed(record))
        {
            return null;
        }

        return new CdxjEntry
        {
            Key = KeyOf(record.TargetUri),
            Timestamp = WarcTime.ToTimestamp(record.Date.Value),
            Url = record.TargetUri,
            Mime = record.Type == WarcRecordType.Revisit ? "warc/revisit" : WithoutParameters(record.MimeType),
            Status = record.Status,
            Digest = record.PayloadDigest,
            Length = record.Length,
            Offset = record.Offset,
            FileName = fileName,
        };
    }

    /// <summary>The key under which a URL is found. The scheme is no part of it, unless there is no host.</summary>
    public static string KeyOf(string url)
    {
        if (WebUrl.Parse(url) is { IsWeb: true } web)
        {
            return Surt.FromUrl(web.Href)!;
        }

        var host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        if (host > 3 && host < url.Length && url[host] != '/' && !url.StartsWith("filedesc:", StringComparison.Ordinal) && WebUrl.Parse("http://" + url[host..]) is { IsWeb: true } other)
        {
            return Surt.FromUrl(other.Href)!;
        }

        return WarcUri.Escape(url).Replace(":///", ":/", StringComparison.Ordinal).ToLowerInvariant();
    }

    /// <summary>Reads a line; <see langword="null"/> where it is none of this kind.</summary>
    public static CdxjEntry? Parse(string line)
    {
        var first = line.IndexOf(' ', StringComparison.Ordinal);
        var second = first < 0 ? -1 : line.IndexOf(' ', first + 1);
        if (second < 0)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line.AsMemory(second + 1));
            var fields = json.RootElement;
            if (fields.ValueKind != JsonValueKind.Object || Text(fields, "filename") is not { } fileName || Number(fields, "offset") is not { } offset || offset < 0)
            {
                return null;
            }

            var key = line[..first];
            return new CdxjEntry
            {
                Key = key,
                Timestamp = line[(first + 1)..second],
                Url = Text(fields, "url") ?? key,
                Mime = Text(fields, "mime"),
                Status = Number(fields, "status") is { } status and >= 0 and <= 999 ? (int)status : null,
                Digest = Text(fields, "digest"),
                Length = Number(fields, "length"),
                Offset = offset,
                FileName = fileName,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The line, in ASCII and without its end.</summary>
    public override string ToString()
    {
        // Written by hand, as the tools of web archives lay it out: values are text, and a space follows each comma and colon.
        var line = new StringBuilder(Key).Append(' ').Append(Timestamp).Append(" {");
        Append(line, "url", Url);
        Append(line, "mime", Mime);
        Append(line, "status", Status?.ToString(CultureInfo.InvariantCulture));
        Append(line, "digest", Digest);
        Append(line, "length", Length?.ToString(CultureInfo.InvariantCulture));
        Append(line, "offset", Offset.ToString(CultureInfo.InvariantCulture));
        Append(line, "filename", FileName);
        return line.Append('}').ToString();
    }

    private static bool IsIndexed(WarcRecord record) => record.Type switch
    {
        WarcRecordType.Response or WarcRecordType.Revisit or WarcRecordType.Conversion => true,
        WarcRecordType.Resource or WarcRecordType.Metadata => WithoutParameters(record.ContentType) != WarcFields.MediaType,
        _ => false,
    };

    private static string? WithoutParameters(string? mediaType)
    {
        var end = mediaType.AsSpan().IndexOfAny(';', ' ', '\t');
        return end < 0 ? mediaType : mediaType![..end];
    }

    private static void Append(StringBuilder line, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        line.Append(line[^1] == '{' ? "" : ", ").Append('"').Append(name).Append("\": \"");
        foreach (var character in value)
        {
            if (character is '"' or '\\')
            {
                line.Append('\\').Append(character);
            }
            else if (character is >= ' ' and <= '~')
            {
                line.Append(character);
            }
            else
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
        }

        line.Append('"');
    }

    private static string? Text(JsonElement fields, string name) => fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Some tools write numbers as numbers.
    private static long? Number(JsonElement fields, string name) => !fields.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out var number) ? number : null,
        JsonValueKind.String => long.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };
}
