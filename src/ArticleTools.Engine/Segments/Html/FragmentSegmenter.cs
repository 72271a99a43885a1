using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>
/// Marks the blocks of an article's content that was cut out of its page: all of it is the article's, save what is furniture by itself.
/// </summary>
internal static class FragmentSegmenter
{
    /// <param name="outline">The content.</param>
    /// <param name="titles">The titles that the header in front of it states.</param>
    public static void Segment(HtmlOutline outline, IEnumerable<string> titles)
    {
        var words = new BodyWords(outline);
        var title = new PageTitle(titles);
        var isInFront = true;
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var block = outline.Blocks[i].Draft;
            var furniture = isInFront && title.MatchesInFragment(block)
                ? new Furniture(ArticleBlockRole.Title, "headline/repeats-title")
                : Classify(outline, i, words);
            isInFront &= furniture is not null;
            block.Assign(furniture?.Role ?? ArticleBlockRole.Body, furniture?.Rule ?? "fragment/content");
        }
    }

    private static Furniture? Classify(HtmlOutline outline, int index, BodyWords words)
    {
        var block = outline.Blocks[index];
        if (IsHidden(outline, block.Container))
        {
            return new Furniture(ArticleBlockRole.Other, "hidden/attribute");
        }

        return ClassifyByKind(block, words)
            ?? FurnitureClassifier.Classify(block.Draft.Text, new FurnitureContext(
                block.Draft.Kind, block.Draft.Landmark, GetPosition(outline, index), block.LinkDensity))
            ?? ClassifyByContainer(outline, block);
    }

    private static Furniture? ClassifyByKind(in HtmlBlock block, BodyWords words) => block.Draft.Kind switch
    {
        ArticleBlockKind.Figure when block.Draft.Landmark == Landmark.Complementary && LinksElsewhere(block.Draft) =>
            new Furniture(ArticleBlockRole.Related, "aside/linked-figure"),
        ArticleBlockKind.Figure => new Furniture(ArticleBlockRole.Caption, "element/figure"),
        ArticleBlockKind.PullQuote => words.Repeats(block.Draft)
            ? new Furniture(ArticleBlockRole.PullQuote, "pull-quote/repeats-body")
            : new Furniture(ArticleBlockRole.Body, "pull-quote/own-words"),
        ArticleBlockKind.Form => new Furniture(ArticleBlockRole.Other, "element/form-control"),
        _ => null,
    };

    private static Furniture? ClassifyByContainer(HtmlOutline outline, in HtmlBlock block)
    {
        for (var i = block.Container; i > 0; i = outline.Containers[i].Parent)
        {
            if (ContainerRole.FromHints(outline.Containers[i].Hints) is { } furniture)
            {
                return furniture;
            }
        }

        return null;
    }

    private static bool LinksElsewhere(DraftBlock block)
    {
        foreach (var image in block.Images)
        {
            if (!string.IsNullOrEmpty(image.LinkTarget))
            {
                return true;
            }
        }

        return block.Inlines.Exists(inline => inline.Kind == ArticleInlineKind.Link && inline.Length == block.Text.Length);
    }

    private static BodyPosition GetPosition(HtmlOutline outline, int index)
    {
        const int Edge = 4;
        return index < Edge ? BodyPosition.Start : index >= outline.Blocks.Count - Edge ? BodyPosition.End : BodyPosition.Middle;
    }

    private static bool IsHidden(HtmlOutline outline, int container)
    {
        for (var i = container; i >= 0; i = outline.Containers[i].Parent)
        {
            if (outline.Containers[i].IsHidden || outline.Containers[i].HasHint(ClassHints.Hidden))
            {
                return true;
            }
        }

        return false;
    }
}
