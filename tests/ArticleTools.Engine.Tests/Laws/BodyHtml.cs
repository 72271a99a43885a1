using System.Globalization;
using System.Net;
using System.Text;
using ArticleTools.Engine.Analysis;

namespace ArticleTools.Engine.Tests.Laws;

/// <summary>Writes the body of an article as a plain page.</summary>
internal static class BodyHtml
{
    public static string Write(Article article)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=utf-8>");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Escape(article.Title ?? "")}</title></head>\n<body><article>\n<h1>{Escape(article.Title ?? "")}</h1>\n");
        var depth = 0;
        foreach (var block in article.Blocks.Where(BodyText.IsText))
        {
            var level = block.Kind == ArticleBlockKind.ListItem ? block.Level ?? 1 : 0;
            for (; depth > level; depth--)
            {
                html.Append("</ul>\n");
            }

            for (; depth < level; depth++)
            {
                html.Append("<ul>\n");
            }

            html.Append(Write(block)).Append('\n');
        }

        for (; depth > 0; depth--)
        {
            html.Append("</ul>\n");
        }

        return html.Append("</article></body></html>\n").ToString();
    }

    private static string Write(ArticleBlock block) => block.Kind switch
    {
        ArticleBlockKind.Heading => $"<h{block.Level ?? 2}>{Text(block)}</h{block.Level ?? 2}>",
        ArticleBlockKind.ListItem => $"<li>{Text(block)}</li>",
        ArticleBlockKind.Quotation or ArticleBlockKind.PullQuote => $"<blockquote><p>{Text(block)}</p></blockquote>",
        ArticleBlockKind.Code => $"<pre>\n{Escape(block.Text)}</pre>",
        ArticleBlockKind.Table => $"<table>{string.Concat(block.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Escape(cell)}</td>"))}</tr>"))}</table>",
        _ => $"<p>{Text(block)}</p>",
    };

    private static string Text(ArticleBlock block) => Escape(block.Text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
