using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Tells by what a page declares whether it is something else than an article, so that the names and dates on it are of its parts.</summary>
internal static class PageKind
{
    /// <summary>Whether the page declares itself a product or a list, or is the front page of its site, and declares no article.</summary>
    public static bool IsNoArticle(Draft draft, ElementObserver observer)
    {
        var types = observer.JsonLd.Types;
        return !types.Exists(SchemaTypes.IsNarrowly)
            && (types.Exists(IsOfProductOrList) || observer.Microdata.Types.Exists(IsOfProductOrList) || OpenGraph.IsProduct(draft) || IsFrontPage(draft));
    }

    private static bool IsOfProductOrList(string type) => type is "Product" or "ProductGroup" or "CollectionPage" or "SearchResultsPage";

    private static bool IsFrontPage(Draft draft)
    {
        FieldCandidate? strongest = null;
        foreach (var candidate in draft.Candidates)
        {
            if (candidate.Field == Field.Url && (strongest is not { } other || candidate.Weight > other.Weight))
            {
                strongest = candidate;
            }
        }

        return strongest is { } address && WebUrl.Parse(address.RawValue) is { IsWeb: true } url && UrlResolver.IsFrontPage(url);
    }
}
