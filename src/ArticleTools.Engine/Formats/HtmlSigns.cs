namespace ArticleTools.Engine.Formats;

/// <summary>What in a text speaks for HTML.</summary>
/// <param name="IsPage">It opens like a whole page: a doctype, or one of the elements that only a page has.</param>
/// <param name="StartsWithTag">Its first tag stands in front of all text.</param>
/// <param name="Elements">How many block elements are closed in it; they are not counted in a page, which needs no more signs.</param>
internal readonly record struct HtmlSigns(bool IsPage, bool StartsWithTag, int Elements)
{
    public static HtmlSigns Count(ReadOnlySpan<char> text)
    {
        Span<char> name = stackalloc char[TagNames.Longest];
        var first = TagNames.ReadFirst(text, name);
        var (isPage, isBlock) = (IsPageElement(first), IsBlockElement(first));
        return new HtmlSigns(isPage, isBlock, isPage ? 0 : CountEndTags(text, name));
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
            if (IsBlockElement(TagNames.Read(text, name)))
            {
                count++;
            }
        }
    }

    private static bool IsPageElement(ReadOnlySpan<char> name) =>
        name is "!doctype" or "html" or "head" or "body" or "meta" or "title" or "frameset";

    private static bool IsBlockElement(ReadOnlySpan<char> name) =>
        name is "p" or "div" or "article" or "section" or "main" or "header" or "footer" or "nav" or "aside" or "figure" or "figcaption"
            or "blockquote" or "pre" or "ul" or "ol" or "li" or "dl" or "table" or "tr" or "td" or "form" or "center"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "html" or "head" or "body" or "title";
}
