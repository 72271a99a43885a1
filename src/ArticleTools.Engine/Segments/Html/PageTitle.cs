using ArticleTools.Engine.Formats;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>Recognises the headline among a page's blocks by the titles that its head states.</summary>
internal sealed class PageTitle
{
    private const int ShortestPart = 12;

    private readonly string[] _titles;

    public PageTitle(IEnumerable<string> titles) =>
        _titles = [.. titles.Select(Letters.Of).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a block is the headline.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isInFront">Whether it stands in front of the running text.</param>
    public bool Matches(DraftBlock block, bool isInFront)
    {
        if (block.Text.Length == 0 || block.Text.Length > 400 || (block.Kind != ArticleBlockKind.Heading && !isInFront))
        {
            return false;
        }

        if (block.Kind is not (ArticleBlockKind.Heading or ArticleBlockKind.Paragraph))
        {
            return false;
        }

        if (block is { Kind: ArticleBlockKind.Heading, Level: 1 } && isInFront)
        {
            return true;
        }

        return Repeats(block, isInFront);
    }

    /// <summary>Whether a heading in front of an article's content is its headline: it repeats the title, or, where none is stated, is of the first rank.</summary>
    public bool MatchesInFragment(DraftBlock block) =>
        block.Kind == ArticleBlockKind.Heading && (_titles.Length == 0 ? block.Level == 1 : Repeats(block, isInFront: true));

    private bool Repeats(DraftBlock block, bool isInFront)
    {
        var letters = Letters.Of(block.Text);
        foreach (var title in _titles)
        {
            if (letters == title || (isInFront && letters.Length >= ShortestPart && title.StartsWith(letters, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
