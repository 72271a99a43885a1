using System.Buffers;
using System.Text;

namespace ArticleTools.Engine.Decoding;

/// <summary>Finds the encoding that a document declares for itself: an XML declaration, or HTML's <c>meta</c> element.</summary>
internal static class DeclaredEncoding
{
    // The HTML standard looks at 1,024 bytes. Pages saved by browsers put comments and scripts in front.
    private const int PrescanLength = 16 * 1024;

    private static readonly SearchValues<char> ValueEnd = SearchValues.Create("\"' \t\r\n;/>");

    /// <summary>The label as declared, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanLength)]).AsSpan();
        return FindInXmlDeclaration(head) ?? FindInMeta(head);
    }

    private static string? FindInXmlDeclaration(ReadOnlySpan<char> head)
    {
        head = head.TrimStart();
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        return head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && end > 0 ? ReadValue(head[..end], "encoding") : null;
    }

    private static string? FindInMeta(ReadOnlySpan<char> head)
    {
        while (true)
        {
            var start = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
            if (start < 0)
            {
                return null;
            }

            head = head[(start + 5)..];
            var end = head.IndexOf('>');
            var tag = end < 0 ? head : head[..end];

            // Both forms end in the same words: charset="x", and content="text/html; charset=x".
            if (ReadValue(tag, "charset") is { } label)
            {
                return label;
            }
        }
    }

    private static string? ReadValue(ReadOnlySpan<char> tag, string name)
    {
        var start = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var rest = tag[(start + name.Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        var end = rest.IndexOfAny(ValueEnd);
        var value = end < 0 ? rest : rest[..end];
        return value.IsEmpty ? null : value.ToString();
    }
}
