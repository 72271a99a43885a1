namespace ArticleTools.Engine.Formats.Html.Dom;

/// <summary>Keeps hostile nesting from the parser, whose time grows with the square of it: beyond the limit, tags are passed over.</summary>
internal sealed class NestingLimiter
{
    // Above what the pages of the Web need, though tags left unclosed count as nesting here.
    private const int Limit = 512;

    private int _depth;

    /// <summary>Whether a tag was passed over.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Takes the next tag.</summary>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="isEnd">Whether it is an end tag.</param>
    /// <returns>Whether the parser may see it.</returns>
    public bool Admits(ReadOnlySpan<char> name, bool isEnd)
    {
        if (!Nests(name))
        {
            return true;
        }

        var admits = _depth <= Limit;
        IsExceeded |= !admits;
        _depth = isEnd ? Math.Max(0, _depth - 1) : _depth + 1;
        return admits;
    }

    // Void elements do not, nor those whose end tags are left out as a rule, nor links, of which one ends the other.
    private static bool Nests(ReadOnlySpan<char> name) => name switch
    {
        "" or "a" or "p" or "li" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "dt" or "dd" or "option" or "optgroup" or "br" or "img"
            or "hr" or "input" or "meta" or "link" or "area" or "base" or "col" or "colgroup" or "embed" or "param" or "source" or "track" or "wbr"
            or "path" or "rect" or "circle" or "use" or "html" or "head" or "body" => false,
        _ => true,
    };
}
