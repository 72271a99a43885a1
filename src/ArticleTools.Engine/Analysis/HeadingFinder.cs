namespace ArticleTools.Engine.Analysis;

/// <summary>Lists the headings of an article.</summary>
internal static class HeadingFinder
{
    public static IReadOnlyList<ArticleHeading> Find(Article article)
    {
        var headings = new List<ArticleHeading>();
        foreach (var block in article.Blocks)
        {
            if (block.Kind == ArticleBlockKind.Heading)
            {
                headings.Add(new ArticleHeading
                {
                    Index = headings.Count + 1,
                    Level = block.Level ?? 1,
                    Text = block.Text,
                    Role = block.Role,
                    BlockIndex = block.Index,
                    Title = article.Title,
                    Path = article.Source.Path,
                });
            }
        }

        return headings;
    }
}
