using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Tells tables of data from tables that lay out a page.</summary>
internal static class DataTable
{
    private const int LongCell = 400;

    /// <summary>
    /// Whether a table holds data: at least two rows and columns, nothing in its cells but short text.
    /// The look ends at the first nested table, so that tables within tables cost no more than one pass.
    /// </summary>
    public static bool IsData(HtmlElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return false;
        }

        var rows = 0;
        var columns = 0;
        return Look(table, ref rows, ref columns) && rows > 1 && columns > 1;
    }

    private static bool Look(HtmlElement parent, ref int rows, ref int columns)
    {
        var cells = 0;
        var length = 0;
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is HtmlText text)
            {
                length += text.Data.Span.Trim().Length;
                if (length > LongCell)
                {
                    return false;
                }
            }

            if (children[i] is not HtmlElement { LocalName: not ("script" or "style") } child)
            {
                continue;
            }

            switch (child.LocalName)
            {
                case "tr":
                    rows++;
                    break;
                case "td" or "th":
                    cells++;
                    break;
                case "table" or "h1" or "h2" or "form" or "article" or "section" or "blockquote" or "pre" or "iframe" or "nav" or "hr":
                    return false;
            }

            if (!Look(child, ref rows, ref columns))
            {
                return false;
            }
        }

        columns = Math.Max(columns, cells);
        return true;
    }
}
