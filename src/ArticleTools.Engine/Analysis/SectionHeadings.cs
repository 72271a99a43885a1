namespace ArticleTools.Engine.Analysis;

/// <summary>
/// Keeps, block by block, the heading that each part of the page is under: the article's own headings are not those of the furniture
/// around it, and the headline is over all of it.
/// </summary>
internal sealed class SectionHeadings
{
    private readonly string?[] _last = new string?[Enum.GetValues<ArticleBlockRole>().Length];

    /// <summary>The heading over a block, of those that belong to the same part of the page.</summary>
    /// <param name="block">The block behind the one that was asked for before.</param>
    public string? Over(ArticleBlock block)
    {
        var part = (int)PartOf(block.Role);
        var heading = _last[part];
        if (block.Kind == ArticleBlockKind.Heading && block.Text.Length > 0)
        {
            _last[part] = block.Role == ArticleBlockRole.Title ? null : block.Text;
        }

        return heading;
    }

    // What belongs to a section of the article stands under its heading, whatever part it plays there.
    private static ArticleBlockRole PartOf(ArticleBlockRole role) =>
        role is ArticleBlockRole.Title or ArticleBlockRole.Caption or ArticleBlockRole.Credit or ArticleBlockRole.PullQuote ? ArticleBlockRole.Body : role;
}
