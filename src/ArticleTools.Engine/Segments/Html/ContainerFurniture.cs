using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html;

/// <summary>Finds the containers that are furniture by their tag, attributes or names, with all that lies in them.</summary>
internal static class ContainerFurniture
{
    // A container that holds this share of the page's text is the page, whatever it is called.
    private const double ShareOfMainPart = 0.5;
    private const int LongestShortPart = 250;
    private const int LooksLikeContent = 600;

    private static readonly Furniture Hidden = new(ArticleBlockRole.Other, "hidden/attribute");
    private static readonly Furniture Navigation = new(ArticleBlockRole.Navigation, "landmark/nav");
    private static readonly Furniture Footer = new(ArticleBlockRole.Other, "landmark/footer");
    private static readonly Furniture Aside = new(ArticleBlockRole.Other, "landmark/aside");
    private static readonly Furniture Header = new(ArticleBlockRole.Navigation, "landmark/header");
    private static readonly Furniture Form = new(ArticleBlockRole.Other, "landmark/form");

    /// <param name="outline">The page.</param>
    /// <param name="text">How much text lies where.</param>
    /// <param name="trustsNames">Whether names count that are at times given to whole articles.</param>
    /// <returns>For each container the furniture that it is or lies in, or null.</returns>
    public static Furniture?[] Find(HtmlOutline outline, PageText text, bool trustsNames = true)
    {
        var containers = outline.Containers;
        var result = new Furniture?[containers.Count];
        var isEssential = FindEssential(outline);
        var isInArticle = new bool[containers.Count];
        for (var i = 0; i < containers.Count; i++)
        {
            var container = containers[i];
            var parent = container.Parent;
            isInArticle[i] = (parent >= 0 && isInArticle[parent]) || container.Name == "article" || container.IsMain;
            if (parent >= 0 && result[parent] is { } inherited)
            {
                result[i] = Refine(inherited, container);
                continue;
            }

            if (!isEssential[i] && (text.Prose(container) < text.ProseOfPage * ShareOfMainPart || container.HasHint(ClassHints.Comment)))
            {
                result[i] = FromAttributes(container, isInArticle[i]) ?? FromNames(container, text, trustsNames);
            }
        }

        return result;
    }

    // The part that an inner container names is more exact than that of the one around it.
    private static Furniture Refine(Furniture inherited, HtmlContainer container) =>
        inherited.Role == ArticleBlockRole.Other && inherited != Hidden && ContainerRole.FromHints(container.Hints) is { } own ? own : inherited;

    private static Furniture? FromAttributes(HtmlContainer container, bool isInArticle)
    {
        if (container.IsHidden)
        {
            return Hidden;
        }

        return container.Landmark switch
        {
            Landmark.Navigation => Navigation,
            Landmark.ContentInfo => Footer,
            Landmark.Complementary => Aside,
            Landmark.Form => Form,
            Landmark.Banner when !isInArticle => Header,
            _ => null,
        };
    }

    private static Furniture? FromNames(HtmlContainer container, PageText text, bool trustsNames)
    {
        if (container.Hints == ClassHints.None)
        {
            return null;
        }

        var furniture = ContainerRole.FromHints(container.Hints);
        if (furniture is null)
        {
            return text.Length(container) <= LongestShortPart ? ContainerRole.FromHintsOfShortPart(container.Hints) : null;
        }

        var isAmbiguous = furniture.Value.Role is ArticleBlockRole.Share or ArticleBlockRole.Navigation or ArticleBlockRole.Tags
            or ArticleBlockRole.Credit or ArticleBlockRole.Caption or ArticleBlockRole.Login;
        isAmbiguous |= !trustsNames && furniture.Value.Role is not (ArticleBlockRole.Comment or ArticleBlockRole.CommentForm or ArticleBlockRole.Legal);
        return isAmbiguous && text.Prose(container) > LooksLikeContent ? null : furniture;
    }

    // Those around the headline or the part that is marked as the article's body.
    private static bool[] FindEssential(HtmlOutline outline)
    {
        var containers = outline.Containers;
        var isEssential = new bool[containers.Count];
        for (var i = containers.Count - 1; i >= 0; i--)
        {
            var container = containers[i];
            isEssential[i] |= container.IsArticleBody || container.IsMain
                || (container.HasHint(ClassHints.ArticleBody) && !container.HasHint(ClassHints.Comment));
            if (isEssential[i] && container.Parent >= 0)
            {
                isEssential[container.Parent] = true;
            }
        }

        return isEssential;
    }
}
