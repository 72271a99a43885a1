namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>Finds what looks like a header at the start of a document. Whether it is one, its content tells.</summary>
internal static class FrontMatterHeaderFinder
{
    private const int MaximumBlankLines = 3;

    /// <summary>The header; <see langword="null"/> where the document starts with something else.</summary>
    public static FrontMatterHeader? Find(string text)
    {
        var start = SkipBlankLines(text);
        return text.AsSpan(start) switch
        {
            ['-', '-', '-', ..] => FindDelimited(text, start, ArticleFrontMatterFormat.Yaml, "---"),
            ['+', '+', '+', ..] => FindDelimited(text, start, ArticleFrontMatterFormat.Toml, "+++"),
            ['{', ..] => FindJson(text, start),
            _ => null,
        };
    }

    // Saved files may have a few blank lines in front that the page's own tools would not accept.
    private static int SkipBlankLines(string text)
    {
        var start = 0;
        for (var line = 0; line < MaximumBlankLines; line++)
        {
            var end = LineEnd(text, start);
            if (end >= text.Length || !text.AsSpan(start, end - start).IsWhiteSpace())
            {
                break;
            }

            start = end + 1;
        }

        return start;
    }

    private static FrontMatterHeader? FindDelimited(string text, int start, ArticleFrontMatterFormat format, string delimiter)
    {
        var opening = LineEnd(text, start);
        if (opening >= text.Length || !Is(text.AsSpan(start, opening - start), delimiter))
        {
            return null;
        }

        for (int line = opening + 1, end; line < text.Length; line = end + 1)
        {
            end = LineEnd(text, line);
            var span = text.AsSpan(line, end - line);
            if (Is(span, delimiter) || (format == ArticleFrontMatterFormat.Yaml && Is(span, "...")))
            {
                return new FrontMatterHeader(format, opening + 1, line, Math.Min(end + 1, text.Length));
            }
        }

        return null;
    }

    private static bool Is(ReadOnlySpan<char> line, string delimiter) => line.TrimEnd().SequenceEqual(delimiter);

    // An object of string keys or comments, ended by its brace, or by a brace alone on its line where it is broken.
    // A body must follow: an object that is all there is, or the first of many, is data and not a header.
    private static FrontMatterHeader? FindJson(string text, int start)
    {
        if (text.AsSpan(start + 1).TrimStart() is not ['"' or '}' or '/', ..])
        {
            return null;
        }

        var end = JsonObjectEnd(text, start);
        var lineEnd = LineEnd(text, end);
        if (end == 0 || !text.AsSpan(end, lineEnd - end).IsWhiteSpace() || lineEnd >= text.Length)
        {
            return null;
        }

        return text.AsSpan(lineEnd).TrimStart() is [] or ['{', not ('{' or '%'), ..]
            ? null
            : new FrontMatterHeader(ArticleFrontMatterFormat.Json, start, end, lineEnd + 1);
    }

    // Behind the brace that closes the object, or 0. A string ends with its line at the latest, as JSON has it.
    private static int JsonObjectEnd(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = JsonStringEnd(text, i);
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i + 1;
            }
        }

        var alone = text.IndexOf("\n}", start, StringComparison.Ordinal);
        return alone < 0 ? 0 : alone + 2;
    }

    private static int JsonStringEnd(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] is not ('"' or '\n'))
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        return length < 0 ? text.Length : start + length;
    }
}
