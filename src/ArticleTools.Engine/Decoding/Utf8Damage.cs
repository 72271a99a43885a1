using System.Buffers;
using System.Text;

namespace ArticleTools.Engine.Decoding;

/// <summary>Tells UTF-8 with some damage (a page cut in mid-character, one pasted word) from another encoding.</summary>
internal static class Utf8Damage
{
    public static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var sequences = 0;
        var faults = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
            {
                sequences++;
            }
            else
            {
                faults++;
            }

            bytes = bytes[length..];
        }

        // Text of a legacy encoding forms a UTF-8 sequence only by rare chance.
        return sequences > faults * 4;
    }
}
