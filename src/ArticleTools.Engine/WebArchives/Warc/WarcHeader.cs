using System.Globalization;
using System.Text;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Warc;

/// <summary>Reads the header of a WARC record. Of a field that stands twice the first counts.</summary>
internal static class WarcHeader
{
    private static readonly int FieldCount = Enum.GetValues<WarcFieldName>().Length;

    /// <exception cref="InvalidDataException">The header doesn't say how long the block is.</exception>
    public static WarcRecord Read(ReadOnlySpan<byte> header)
    {
        var version = HeaderText.Decode(HeaderText.TakeLine(ref header)).TrimEnd();
        var fields = ReadFields(header);
        var values = new string?[FieldCount];
        List<string>? concurrentTo = null;
        foreach (var field in fields)
        {
            if (!WarcFieldNames.TryGet(field.Name, out var name))
            {
                continue;
            }

            values[(int)name] ??= field.Value;
            if (name == WarcFieldName.ConcurrentTo)
            {
                (concurrentTo ??= []).Add(Unbracket(field.Value)!);
            }
        }

        return new WarcRecord
        {
            Version = version,
            Type = TypeOf(values[(int)WarcFieldName.Type]),
            RecordId = Unbracket(values[(int)WarcFieldName.RecordId]),
            Date = WarcDate.Read(values[(int)WarcFieldName.Date]),
            TargetUri = Unbracket(values[(int)WarcFieldName.TargetUri]),
            ContentType = values[(int)WarcFieldName.ContentType],
            ContentLength = HeaderText.ReadLength(values[(int)WarcFieldName.ContentLength]),
            BlockDigest = values[(int)WarcFieldName.BlockDigest],
            PayloadDigest = values[(int)WarcFieldName.PayloadDigest],
            RefersTo = Unbracket(values[(int)WarcFieldName.RefersTo]),
            RefersToTargetUri = Unbracket(values[(int)WarcFieldName.RefersToTargetUri]),
            RefersToDate = WarcDate.Read(values[(int)WarcFieldName.RefersToDate]),
            ConcurrentTo = concurrentTo ?? (IReadOnlyList<string>)[],
            WarcInfoId = Unbracket(values[(int)WarcFieldName.WarcInfoId]),
            IPAddress = values[(int)WarcFieldName.IPAddress],
            Profile = Unbracket(values[(int)WarcFieldName.Profile]),
            FileName = values[(int)WarcFieldName.FileName],
            IdentifiedPayloadType = values[(int)WarcFieldName.IdentifiedPayloadType],
            Truncated = values[(int)WarcFieldName.Truncated],
            SegmentNumber = (int?)NumberOf(values[(int)WarcFieldName.SegmentNumber], int.MaxValue),
            SegmentOriginId = Unbracket(values[(int)WarcFieldName.SegmentOriginId]),
            SegmentTotalLength = NumberOf(values[(int)WarcFieldName.SegmentTotalLength], long.MaxValue),
            Header = fields,
        };
    }

    private static List<WarcHeaderField> ReadFields(ReadOnlySpan<byte> header)
    {
        var fields = new List<WarcHeaderField>(12);
        while (!header.IsEmpty)
        {
            var line = HeaderText.TakeLine(ref header);
            if (line.IndexOf((byte)':') is > 0 and var colon && !IsFolded(line))
            {
                var value = HeaderText.Decode(line[(colon + 1)..]).Trim();
                fields.Add(new WarcHeaderField(HeaderText.Decode(line[..colon]).TrimEnd(), IsFolded(header) ? Unfold(value, ref header) : value));
            }
        }

        return fields;
    }

    private static bool IsFolded(ReadOnlySpan<byte> line) => !line.IsEmpty && line[0] is (byte)' ' or (byte)'\t';

    private static string Unfold(string value, ref ReadOnlySpan<byte> header)
    {
        var unfolded = new StringBuilder(value);
        while (IsFolded(header))
        {
            unfolded.Append(' ').Append(HeaderText.Decode(HeaderText.TakeLine(ref header)).AsSpan().Trim());
        }

        return unfolded.ToString().Trim();
    }

    // Identifiers stand in angle brackets; some crawlers write them around URLs as well.
    private static string? Unbracket(string? value) => value is ['<', .. var inner, '>'] ? inner : value;

    private static long? NumberOf(string? value, long most) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;

    private static WarcRecordType TypeOf(string? type) => type?.ToLowerInvariant() switch
    {
        "warcinfo" => WarcRecordType.WarcInfo,
        "response" => WarcRecordType.Response,
        "resource" => WarcRecordType.Resource,
        "request" => WarcRecordType.Request,
        "metadata" => WarcRecordType.Metadata,
        "revisit" => WarcRecordType.Revisit,
        "conversion" => WarcRecordType.Conversion,
        "continuation" => WarcRecordType.Continuation,
        _ => WarcRecordType.Other,
    };
}
