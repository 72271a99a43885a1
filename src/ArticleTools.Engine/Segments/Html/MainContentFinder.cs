using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>Finds the containers that hold the page's article: by their names in tiers, else by where the running text is.</summary>
internal sealed class MainContentFinder
{
    // A tier's yield is thin below this share of what the voting finds.
    private const double ThinShare = 0.5;
    private const int ThinLength = 140;

    // The descent goes on while one child holds this share of its parent's running text.
    private const double DominantShare = 0.8;
    private const double DominantShareWithin = 0.9;

    private readonly HtmlOutline _outline;
    private readonly Furniture?[] _furniture;
    private readonly PageText _text;

    private MainContentFinder(HtmlOutline outline, Furniture?[] furniture)
    {
        _outline = outline;
        _furniture = furniture;
        _text = new PageText(outline, block => furniture[block.Container] is null);
    }

    /// <param name="outline">The page.</param>
    /// <param name="furniture">For each container the furniture that it is.</param>
    /// <returns>The parts: one for most pages, several for a body in pieces.</returns>
    public static List<MainPart> Find(HtmlOutline outline, Furniture?[] furniture) =>
        new MainContentFinder(outline, furniture).Find();

    private List<MainPart> Find()
    {
        var voted = Descend(0, DominantShare);
        var enough = Math.Max(ThinLength, ThinShare * _text.Prose(_outline.Containers[voted]));
        ReadOnlySpan<(string Rule, Predicate<HtmlContainer> Matches, bool JoinsParts)> tiers =
        [
            ("container/itemprop-article-body", static container => container.IsArticleBody, true),
            ("container/article-body", static container => container.HasHint(ClassHints.ArticleBody), true),
            ("container/article", static container => container.Name == "article", false),
            ("container/article-class", static container => container.HasHint(ClassHints.Article), false),
            ("container/main", static container => container.IsMain, false),
        ];
        foreach (var tier in tiers)
        {
            var parts = FindTier(tier.Matches, tier.JoinsParts);
            if (parts.Sum(part => _text.Prose(_outline.Containers[part])) >= enough)
            {
                return [.. parts.Select(part => tier.JoinsParts
                    ? Around(part, tier.Rule)
                    : new MainPart(_outline.Containers[part], _outline.Containers[Descend(part, DominantShareWithin)], tier.Rule))];
            }
        }

        return [Around(voted, "container/text-mass")];
    }

    // Text beside the container, such as a lead, may be of the body.
    private MainPart Around(int index, string rule)
    {
        var core = _outline.Containers[index];
        return new MainPart(core.Parent > 0 ? _outline.Containers[core.Parent] : core, core, rule);
    }

    private List<int> FindTier(Predicate<HtmlContainer> matches, bool joinsParts)
    {
        var best = -1;
        var outermost = new List<int>();
        var end = 0;
        for (var i = 0; i < _outline.Containers.Count; i++)
        {
            var container = _outline.Containers[i];
            if (_furniture[i] is not null || !matches(container) || (outermost.Count > 0 && container.FirstBlock < end))
            {
                continue;
            }

            outermost.Add(i);
            end = container.EndBlock;
            if (best < 0 || _text.Prose(container) > _text.Prose(_outline.Containers[best]))
            {
                best = i;
            }
        }

        if (best < 0)
        {
            return [];
        }

        return joinsParts ? outermost.FindAll(part => part == best || IsPartOfSame(part, best)) : [best];
    }

    private bool IsPartOfSame(int part, int best)
    {
        var first = _outline.Containers[part];
        var second = _outline.Containers[best];
        return first.Name == second.Name && first.Class == second.Class && _text.Prose(first) > 0;
    }

    // Goes down to the container that still holds nearly all of the running text.
    private int Descend(int start, double share)
    {
        var current = start;
        for (var i = start + 1; i < _outline.Containers.Count; i++)
        {
            var container = _outline.Containers[i];
            if (container.FirstBlock >= _outline.Containers[current].EndBlock && _outline.Containers[current].EndBlock > 0)
            {
                break;
            }

            if (container.Parent == current && _furniture[i] is null && !IsLeaf(container)
                && _text.Prose(container) >= share * _text.Prose(_outline.Containers[current]))
            {
                current = i;
            }
        }

        return current;
    }

    private static bool IsLeaf(HtmlContainer container) => container.Name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "pre" or "td";
}
