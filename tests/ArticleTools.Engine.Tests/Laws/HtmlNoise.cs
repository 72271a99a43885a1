using System.Text;

namespace ArticleTools.Engine.Tests.Laws;

/// <summary>Adds to a page what means nothing: comments, scripts, attributes of data, and white space between the tags of blocks.</summary>
internal static class HtmlNoise
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "div", "dl", "dd", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "li", "main", "nav", "ol", "p", "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
    };

    // What stands in these is no markup, or is kept as written.
    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "textarea", "title", "pre", "xmp", "listing", "plaintext", "noscript", "iframe", "noembed", "noframes", "svg", "math", "template", "select", "object",
    };

    /// <param name="html">The page.</param>
    /// <param name="seed">Where what is added.</param>
    public static string Add(string html, int seed)
    {
        var noisy = new StringBuilder(html.Length * 2);
        var body = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var position = Math.Max(0, body);
        noisy.Append(html, 0, position);
        var random = (uint)seed;
        while (position < html.Length)
        {
            var start = html.IndexOf('<', position);
            if (start < 0 || start + 1 >= html.Length)
            {
                break;
            }

            noisy.Append(html, position, start - position);
            var isEnd = html[start + 1] == '/';
            var name = ReadName(html, isEnd ? start + 2 : start + 1);
            var end = FindEnd(html, start, name);
            if (end < 0)
            {
                position = start;
                break;
            }

            if (Raw.Contains(name) && !isEnd)
            {
                end = FindEndTag(html, end, name);
                noisy.Append(html, start, end - start);
            }
            else
            {
                random = (random * 1664525) + 1013904223;
                AppendTag(noisy, html.AsSpan(start, end - start), name, isEnd, (random >> 24) % 12);
            }

            position = end;
        }

        return noisy.Append(html, position, html.Length - position).ToString();
    }

    private static void AppendTag(StringBuilder noisy, ReadOnlySpan<char> tag, string name, bool isEnd, uint choice)
    {
        if (choice == 0 && !isEnd && name.Length > 0 && tag[^2] is not ('/' or '=') && !tag.Contains('<' + name + '<', StringComparison.Ordinal))
        {
            noisy.Append(tag[..^1]).Append(" data-noise='n 1'>");
            return;
        }

        noisy.Append(tag);
        if (Blocks.Contains(name))
        {
            noisy.Append(choice switch
            {
                1 or 2 => "\n\t ",
                3 or 4 => "<!-- a comment with <p>markup</p> -->",
                5 when !name.Equals("table", StringComparison.OrdinalIgnoreCase) => "<script>var noise = '<p>no text</p>';</script>",
                _ => "",
            });
        }
    }

    private static string ReadName(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html[start..end];
    }

    // Behind the tag, or behind the comment where there is no name.
    private static int FindEnd(string html, int start, string name)
    {
        if (name.Length == 0)
        {
            var isComment = string.CompareOrdinal(html, start, "<!--", 0, 4) == 0;
            var at = html.IndexOf(isComment ? "-->" : ">", start + (isComment ? 2 : 1), StringComparison.Ordinal);
            return at < 0 ? -1 : at + (isComment ? 3 : 1);
        }

        var quote = '\0';
        for (var i = start; i < html.Length; i++)
        {
            if (quote == '\0' && html[i] == '>')
            {
                return i + 1;
            }

            if (html[i] is '"' or '\'' && (quote == '\0' ? html[i - 1] == '=' : html[i] == quote))
            {
                quote = quote == '\0' ? html[i] : '\0';
            }
        }

        return -1;
    }

    private static int FindEndTag(string html, int start, string name)
    {
        var at = html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : html.IndexOf('>', at);
        return end < 0 ? html.Length : end + 1;
    }
}
