using System.Text;

namespace ArticleTools.Engine.Decoding;

/// <summary>The byte order marks of the Unicode encodings.</summary>
internal static class ByteOrderMark
{
    // UTF-32 before UTF-16: the little-endian mark of the one starts with that of the other.
    private static readonly Encoding[] Marked =
        [Encoding.UTF8, new UTF32Encoding(bigEndian: false, byteOrderMark: true), new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The encoding whose mark the bytes start with, or null.</summary>
    public static Encoding? Read(ReadOnlySpan<byte> bytes, out int length)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                length = encoding.Preamble.Length;
                return encoding;
            }
        }

        length = 0;
        return null;
    }
}
