using System.Text;
using AngleSharp.Text;

namespace ArticleTools.Engine.Decoding;

/// <summary>The labels and names of character encodings in the WHATWG Encoding standard.</summary>
public static class EncodingLabel
{
    /// <summary>The encoding that a label stands for (<c>latin1</c> is windows-1252), or <see langword="null"/> for an unknown one.</summary>
    /// <param name="label">The label, in any case.</param>
    public static Encoding? Resolve(string label)
    {
        label = label.Trim();
        if (TextEncoding.IsSupported(label))
        {
            // The East Asian code pages of .NET put a katakana dot for bytes that they can't read.
            var encoding = (Encoding)TextEncoding.Resolve(label).Clone();
            encoding.DecoderFallback = DecoderFallback.ReplacementFallback;
            return encoding;
        }

        // What the web standard lacks but files have.
        return label.ToLowerInvariant() switch
        {
            "utf-32" or "utf-32le" => new UTF32Encoding(bigEndian: false, byteOrderMark: true),
            "utf-32be" => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
            _ => null,
        };
    }

    /// <summary>The standard's name, in lower case.</summary>
    /// <param name="encoding">The encoding.</param>
    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        1200 => "utf-16le",
        1201 => "utf-16be",
        12000 => "utf-32le",
        12001 => "utf-32be",
        51932 => "euc-jp",
        51949 or 949 => "euc-kr",
        50220 or 50221 or 50222 => "iso-2022-jp",
        932 => "shift_jis",
        936 => "gbk",
        950 => "big5",
        54936 => "gb18030",
        10007 => "x-mac-cyrillic",
        10000 => "macintosh",
        874 => "windows-874",
        866 => "ibm866",
        _ => encoding.WebName.ToLowerInvariant(),
    };
}
