using System.Buffers;

namespace ArticleTools.Engine.Decoding;

/// <summary>Tells bytes that are no text, by the signatures of common formats and by control bytes (as the WHATWG MIME Sniffing standard does).</summary>
internal static class BinaryDetector
{
    private const int SampleLength = 8192;

    private static readonly (byte[] Signature, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "it is a PDF document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "it is a PNG image"),
        ([0xff, 0xd8, 0xff], "it is a JPEG image"),
        ("GIF8"u8.ToArray(), "it is a GIF image"),
        ([(byte)'P', (byte)'K', 3, 4], "it is a ZIP archive or an office document"),
        ([0xd0, 0xcf, 0x11, 0xe0], "it is a legacy office document"),
        ("Rar!"u8.ToArray(), "it is a RAR archive"),
        ([(byte)'7', (byte)'z', 0xbc, 0xaf], "it is a 7z archive"),
        ([0x28, 0xb5, 0x2f, 0xfd], "it is Zstandard data"),
        ([0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "it is XZ data"),
        ("bplist00"u8.ToArray(), "it is a binary property list"),
        ("SQLite format 3"u8.ToArray(), "it is an SQLite database"),
        ([0x7f, (byte)'E', (byte)'L', (byte)'F'], "it is a program"),
        ("wOF2"u8.ToArray(), "it is a font"),
    ];

    // Tab, line feed, form feed, carriage return and escape (ISO-2022) stand in text.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value).Except("\t\n\f\r\u001b"u8.ToArray())]);

    /// <summary>What the bytes are by their signature; null if they have none that is known.</summary>
    public static string? DescribeBySignature(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, name) in Signatures)
        {
            if (bytes.StartsWith(signature))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>What speaks against text in a byte-oriented encoding; null if the bytes may be such.</summary>
    public static string? DescribeByContent(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var controls = 0;
        var rest = sample;
        for (var at = rest.IndexOfAny(Controls); at >= 0; at = rest.IndexOfAny(Controls))
        {
            controls++;
            rest = rest[(at + 1)..];
        }

        // A stray control byte in a long page is damage to live with; one byte in a hundred is no text.
        return controls * 100 > sample.Length ? "it holds control bytes" : null;
    }
}
