namespace ArticleTools.Engine.Formats;

/// <summary>What in a text speaks for HTML.</summary>
/// <param name="IsPage">It opens like a whole page: a doctype, or one of the elements that only a page has.</param>
/// <param name="StartsWithTag">Its first tag stands in front of all text.</param>
/// <param name="Elements">How many block elements are closed in it; they are not counted in a page, which needs no more signs.</param>
internal readonly record struct HtmlSigns(bool IsPage, bool StartsWithTag, int Elements)
{
    private const int LongestName = 12;

    public static HtmlSigns Count(ReadOnlySpan<char> text)
    {
        var start = SkipPrologue(text);
        Span<char> name = stackalloc char[LongestName];
        var first = start.StartsWith("<") ? TagName(start[1..], name) : default;
        var (isPage, isBlock) = (IsPageElement(first), IsBlockElement(first));
        return new HtmlSigns(isPage, isBlock, isPage ? 0 : CountEndTags(text, name));
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

    private static int CountEndTags(ReadOnlySpan<char> text, Span<char> name)
    {
        var count = 0;
        while (true)
        {
            var at = text.IndexOf("</", StringComparison.Ordinal);
            if (at < 0)
            {
                return count;
            }

            text = text[(at + 2)..];
            if (IsBlockElement(TagName(text, name)))
            {
                count++;
            }
        }
    }

    private static ReadOnlySpan<char> TagName(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        while (length < text.Length && length < buffer.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '!'))
        {
            buffer[length] = char.ToLowerInvariant(text[length]);
            length++;
        }

        return buffer[..length];
    }

    private static bool IsPageElement(ReadOnlySpan<char> name) =>
        name is "!doctype" or "html" or "head" or "body" or "meta" or "title" or "frameset";

    private static bool IsBlockElement(ReadOnlySpan<char> name) =>
        name is "p" or "div" or "article" or "section" or "main" or "header" or "footer" or "nav" or "aside" or "figure" or "figcaption"
            or "blockquote" or "pre" or "ul" or "ol" or "li" or "dl" or "table" or "tr" or "td" or "form" or "center"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "html" or "head" or "body" or "title";
}
