using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>Names the furniture around the main part.</summary>
internal static class SurroundingsMarker
{
    private const double MostlyLinks = 0.6;

    public static void Mark(HtmlOutline outline, Furniture?[] furniture, PageTitle title)
    {
        var firstBody = outline.Blocks.FindIndex(block => block.Draft.Role == ArticleBlockRole.Body);
        var hasTitle = outline.Blocks.Exists(block => block.Draft.Role == ArticleBlockRole.Title);
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var block = outline.Blocks[i];
            if (block.Draft.Role is not null)
            {
                continue;
            }

            var isInFront = i < firstBody;
            if (!hasTitle && block.Draft.Kind == ArticleBlockKind.Heading && title.Matches(block.Draft, isInFront))
            {
                block.Draft.Assign(ArticleBlockRole.Title, "headline/in-front");
                hasTitle = true;
                continue;
            }

            var found = Classify(block, furniture[block.Container], isInFront ? BodyPosition.Start : BodyPosition.End);
            block.Draft.Assign(found.Role, found.Rule);
        }
    }

    private static Furniture Classify(in HtmlBlock block, Furniture? container, BodyPosition position)
    {
        if (container is { Role: not ArticleBlockRole.Other } named)
        {
            return named;
        }

        var context = new FurnitureContext(block.Draft.Kind, block.Draft.Landmark, position, block.LinkDensity);
        if (FurnitureClassifier.Classify(block.Draft.Text, context) is { } recognised)
        {
            return recognised;
        }

        if (container is null && block.TextLength > 0 && block.LinkDensity >= MostlyLinks)
        {
            return new Furniture(ArticleBlockRole.Navigation, "link-density/outside");
        }

        return container ?? new Furniture(ArticleBlockRole.Other, "outside/main-part");
    }
}
