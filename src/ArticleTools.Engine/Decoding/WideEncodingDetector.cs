using System.Text;

namespace ArticleTools.Engine.Decoding;

/// <summary>Recognises UTF-16 and UTF-32 without a byte order mark by where their zero bytes stand.</summary>
internal static class WideEncodingDetector
{
    private const int SampleLength = 4096;

    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~3, SampleLength)];
        if (sample.Length < 4 || !sample.Contains((byte)0))
        {
            return null;
        }

        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                zeros[i & 3]++;
            }
        }

        // Markup and spaces are ASCII in any language, so even text in other scripts shows enough zeros in one place and none in the others.
        var units = sample.Length / 4;
        bool Many(int count) => count * 8 >= units;
        bool Few(int count) => count * 64 <= units;
        return (Many(zeros[0]), Many(zeros[1]), Many(zeros[2]), Many(zeros[3])) switch
        {
            (false, true, true, true) when Few(zeros[0]) => new UTF32Encoding(bigEndian: false, byteOrderMark: false),
            (true, true, true, false) when Few(zeros[3]) => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            (false, true, false, true) when Few(zeros[0]) && Few(zeros[2]) => Encoding.Unicode,
            (true, false, true, false) when Few(zeros[1]) && Few(zeros[3]) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
