using System.Text;

namespace ArticleTools.Engine.Analysis;

/// <summary>Puts the text of an article's body together.</summary>
internal static class BodyText
{
    /// <summary>
    /// Parts the body's blocks by a blank line; the items of one list and the rows of a table by a line break, the cells of a row by a tab.
    /// Captions are no part of it.
    /// </summary>
    public static string Compose(Article article)
    {
        var text = new StringBuilder();
        ArticleBlock? previous = null;
        foreach (var block in article.Blocks)
        {
            if (!IsText(block))
            {
                continue;
            }

            if (previous is not null)
            {
                text.Append(IsSameList(previous, block) ? "\n" : "\n\n");
            }

            Append(text, block);
            previous = block;
        }

        return text.ToString();
    }

    /// <summary>Whether a block is part of the body's text.</summary>
    public static bool IsText(ArticleBlock block) =>
        block.Role == ArticleBlockRole.Body
        && block.Kind is not (ArticleBlockKind.Figure or ArticleBlockKind.Rule or ArticleBlockKind.Form or ArticleBlockKind.FrontMatter)
        && (block.Text.Length > 0 || block.Rows.Count > 0);

    private static bool IsSameList(ArticleBlock previous, ArticleBlock block) =>
        previous.Kind == ArticleBlockKind.ListItem && block.Kind == ArticleBlockKind.ListItem && block.Index == previous.Index + 1;

    private static void Append(StringBuilder text, ArticleBlock block)
    {
        if (block.Rows.Count == 0)
        {
            text.Append(block.Text);
            return;
        }

        for (var row = 0; row < block.Rows.Count; row++)
        {
            text.Append(row == 0 ? "" : "\n").AppendJoin('\t', block.Rows[row]);
        }
    }
}
