using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>Reads the parts of headers.</summary>
internal static class HeaderText
{
    /// <summary>Text as UTF-8, or as Latin-1 where it is not that.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);

    /// <summary>Takes a line off the start of a header, without its end.</summary>
    public static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> header)
    {
        var end = header.IndexOf((byte)'\n');
        var line = end < 0 ? header : header[..end];
        header = end < 0 ? default : header[(end + 1)..];
        return line.TrimEnd((byte)'\r');
    }

    /// <summary>Reads the length of a block.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static long ReadLength(string? text)
    {
        if (text is null)
        {
            throw new InvalidDataException("its header states no length");
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : throw new InvalidDataException($"its header states the length '{Shorten(text)}', which is none");
    }

    /// <summary>The media type of a Content-Type field, in lower case and without parameters.</summary>
    public static string? MediaTypeOf(string? contentType)
    {
        if (contentType is null)
        {
            return null;
        }

        var end = contentType.AsSpan().IndexOfAny(';', ',');
        var type = (end < 0 ? contentType : contentType.AsSpan(0, end)).Trim();
        return type.IsEmpty ? null : type.ToString().ToLowerInvariant();
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
