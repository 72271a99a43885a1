namespace ArticleTools.Engine.Formats;

/// <summary>Reads the names of tags without a parser, to tell what kind of document a text is.</summary>
internal static class TagNames
{
    /// <summary>How long a buffer for a name must be.</summary>
    public const int Longest = 12;

    /// <summary>Reads the name of the tag that stands in front of all text; empty where there is none.</summary>
    public static ReadOnlySpan<char> ReadFirst(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var start = SkipPrologue(text);
        return start.StartsWith("<") ? Read(start[1..], buffer) : default;
    }

    /// <summary>Reads the name that a text starts with, up to <see cref="Longest"/> characters of it in lower case, into a buffer.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        while (length < text.Length && length < buffer.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '!'))
        {
            buffer[length] = char.ToLowerInvariant(text[length]);
            length++;
        }

        return buffer[..length];
    }

    // White space, comments and processing instructions may stand in front of the first tag.
    private static ReadOnlySpan<char> SkipPrologue(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            var end = text.StartsWith("<!--") ? "-->" : text.StartsWith("<?") ? ">" : null;
            var at = end is null ? -1 : text.IndexOf(end, StringComparison.Ordinal);
            if (at < 0)
            {
                return text;
            }

            text = text[(at + end!.Length)..];
        }
    }
}
