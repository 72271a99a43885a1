using System.Text;
using ArticleTools.Engine.WebArchives.Records;

namespace ArticleTools.Engine.WebArchives.Warc;

/// <summary>WARC 1.0 and 1.1 (ISO 28500), and the drafts before them.</summary>
internal sealed class WarcFormat : RecordFormat
{
    public static readonly WarcFormat Instance = new();

    private const int LongestVersionLine = 16;

    private WarcFormat()
    {
    }

    /// <summary>What the version line of every record starts with.</summary>
    public static ReadOnlySpan<byte> Signature => "WARC/"u8;

    public override int SearchWindow => LongestVersionLine;

    // The standard writes it in upper case, and its grammar has no case.
    public override bool IsStart(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= Signature.Length && Ascii.EqualsIgnoreCase(bytes[..Signature.Length], Signature);

    // Line ends that were converted twice have a carriage return too many.
    public override bool IsLastLine(ReadOnlySpan<byte> line) => line.TrimEnd("\r\n"u8).IsEmpty;

    public override int FindStart(ReadOnlySpan<byte> bytes, bool isLineStart, out int searched)
    {
        var from = 0;
        while (bytes[from..].IndexOf(Signature) is >= 0 and var index)
        {
            var start = from + index;
            if (start > 0 && bytes.Length - start < LongestVersionLine)
            {
                searched = start;
                return -1;
            }

            if ((start == 0 ? isLineStart : bytes[start - 1] == (byte)'\n') && IsVersionLine(bytes[start..]))
            {
                searched = start;
                return start;
            }

            from = start + 1;
        }

        searched = bytes.Length < LongestVersionLine ? bytes.Length : Math.Max(from, bytes.Length - (Signature.Length - 1));
        return -1;
    }

    public override WarcRecord ReadHeader(ReadOnlySpan<byte> header) => WarcHeader.Read(header);

    private static bool IsVersionLine(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[Signature.Length..];
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0)
        {
            return false;
        }

        var version = bytes[..end].TrimEnd((byte)'\r');
        return version.Length >= 3 && char.IsAsciiDigit((char)version[0]) && version[1] == (byte)'.' && !version[2..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
