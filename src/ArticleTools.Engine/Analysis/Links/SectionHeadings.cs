namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Keeps, block by block, the heading that each part of the page is under: the body's are not those of the furniture around it.</summary>
internal sealed class SectionHeadings
{
    private readonly string?[] _last = new string?[Enum.GetValues<ArticleBlockRole>().Length];

    /// <summary>The heading over a block, of those that play the same part.</summary>
    /// <param name="block">The block behind the one that was asked for before.</param>
    public string? Over(ArticleBlock block)
    {
        var heading = _last[(int)block.Role];
        if (block.Kind == ArticleBlockKind.Heading)
        {
            _last[(int)block.Role] = block.Text;
        }

        return heading;
    }
}
