using ArticleTools.Engine.WebArchives.Records;
using ArticleTools.Engine.WebArchives.Warc;

namespace ArticleTools.Engine.WebArchives.Arc;

/// <summary>ARC 1.0 and 1.1: one header line a record, the first of which describes the file.</summary>
internal sealed class ArcFormat : RecordFormat
{
    public static readonly ArcFormat Instance = new();

    private ArcFormat()
    {
    }

    /// <summary>What an ARC file starts with.</summary>
    public static ReadOnlySpan<byte> Signature => "filedesc://"u8;

    // The length of the header lines that are told.
    public override int SearchWindow => 8 * 1024;

    public override bool IsStart(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        return end > 0 && ArcHeaderLine.IsMatch(bytes[..end].TrimEnd((byte)'\r'));
    }

    public override bool IsLastLine(ReadOnlySpan<byte> line) => true;

    public override int FindStart(ReadOnlySpan<byte> bytes, bool isLineStart, out int searched)
    {
        var start = isLineStart ? 0 : bytes.IndexOf((byte)'\n') + 1;
        while (start < bytes.Length && (start > 0 || isLineStart))
        {
            var length = bytes[start..].IndexOf((byte)'\n');
            if (length < 0)
            {
                // The line may go on behind the window. One that fills the window is none.
                searched = start > 0 && bytes.Length >= SearchWindow ? start : bytes.Length;
                return -1;
            }

            if (ArcHeaderLine.IsMatch(bytes.Slice(start, length).TrimEnd((byte)'\r')))
            {
                searched = start;
                return start;
            }

            start += length + 1;
        }

        searched = bytes.Length;
        return -1;
    }

    public override WarcRecord ReadHeader(ReadOnlySpan<byte> header)
    {
        var fields = ArcHeaderLine.Read(HeaderText.TakeLine(ref header)) ?? throw new InvalidDataException("its header line is damaged");
        var url = fields[0].Value;
        var contentType = ValueOf(fields[3]);
        return new WarcRecord
        {
            Version = "ARC/1",
            Type = TypeOf(url),
            TargetUri = url,
            IPAddress = ValueOf(fields[1]),
            Date = WarcDate.ReadDigits(fields[2].Value),
            ContentType = contentType,
            MimeType = HeaderText.MediaTypeOf(contentType),
            ContentLength = HeaderText.ReadLength(fields[^1].Value),
            Header = fields,
        };
    }

    private static string? ValueOf(WarcHeaderField field) => field.Value is "-" or "no-type" ? null : field.Value;

    private static WarcRecordType TypeOf(string url) =>
        url.StartsWith("filedesc:", StringComparison.OrdinalIgnoreCase) ? WarcRecordType.WarcInfo
        : url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? WarcRecordType.Response
        : WarcRecordType.Resource;
}
