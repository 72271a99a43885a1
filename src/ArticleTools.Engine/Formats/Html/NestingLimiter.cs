namespace ArticleTools.Engine.Formats.Html;

/// <summary>
/// Keeps hostile nesting from the parser, whose time grows with the square of it: beyond the limit, tags are blanked out, so that
/// positions stay what they are.
/// </summary>
internal static class NestingLimiter
{
    // Above what the pages of the Web need, though tags left unclosed count as nesting here.
    private const int Limit = 512;
    private const int LongestName = 16;

    /// <returns>The text itself where it nests no deeper than the limit.</returns>
    public static ReadOnlyMemory<char> Apply(ReadOnlyMemory<char> text, out bool exceeded)
    {
        var source = text.Span;
        char[]? copy = null;
        Span<char> name = stackalloc char[LongestName];
        var depth = 0;
        var i = 0;
        while (i < source.Length)
        {
            var next = source[i..].IndexOf('<');
            if (next < 0 || i + next + 1 >= source.Length)
            {
                break;
            }

            i += next + 1;
            var isEnd = source[i] == '/';
            if (!char.IsAsciiLetter(source[i]) && !isEnd)
            {
                continue;
            }

            if (!Nests(ReadName(source[(isEnd ? i + 1 : i)..], name)))
            {
                continue;
            }

            if (depth > Limit)
            {
                copy ??= source.ToArray();
                Blank(copy, i - 1);
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
        }

        exceeded = copy is not null;
        return copy ?? text;
    }

    // In lower case; of a longer name, its start.
    private static ReadOnlySpan<char> ReadName(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        while (length < text.Length && length < buffer.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '-'))
        {
            buffer[length] = char.IsAsciiLetterUpper(text[length]) ? (char)(text[length] | 0x20) : text[length];
            length++;
        }

        return buffer[..length];
    }

    // Void elements do not, nor those whose end tags are left out as a rule, nor links, of which one ends the other.
    private static bool Nests(ReadOnlySpan<char> name) => name switch
    {
        "" or "a" or "p" or "li" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "dt" or "dd" or "option" or "optgroup" or "br" or "img"
            or "hr" or "input" or "meta" or "link" or "area" or "base" or "col" or "colgroup" or "embed" or "param" or "source" or "track" or "wbr"
            or "path" or "rect" or "circle" or "use" or "html" or "head" or "body" => false,
        _ => true,
    };

    private static void Blank(Span<char> text, int start)
    {
        var end = text[start..].IndexOf('>');
        text.Slice(start, end < 0 ? text.Length - start : end + 1).Fill(' ');
    }
}
