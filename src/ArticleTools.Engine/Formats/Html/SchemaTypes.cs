using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments.Html.Model;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>The types and properties of schema.org that articles are described with.</summary>
internal static class SchemaTypes
{
    /// <summary>The property for the day on which the text was begun, which is near that of its publication.</summary>
    public const string Created = "dateCreated";

    public static bool IsArticle(string type) =>
        IsNarrowly(type) || type is "Review" or "CreativeWork" or "Recipe" or "HowTo";

    /// <summary>Whether the type is of articles alone: of the others a page may hold several, and be something else itself.</summary>
    public static bool IsNarrowly(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("Posting", StringComparison.Ordinal)
        || type is "Report" or "OpinionPiece";

    public static bool IsPage(string type) => type.EndsWith("Page", StringComparison.Ordinal) && type is not "FAQPage";

    /// <summary>The kind of thing that a type is, as far as it tells kinds of pages apart.</summary>
    public static SchemaKinds GetKind(string type) => type switch
    {
        "DiscussionForumPosting" or "QAPage" or "Question" or "Answer" or "Comment" or "Conversation" => SchemaKinds.Discussion,
        "Product" or "ProductGroup" or "Offer" or "AggregateOffer" or "IndividualProduct" => SchemaKinds.Product,
        "ItemList" or "CollectionPage" or "OfferCatalog" or "SearchResultsPage" or "Blog" => SchemaKinds.List,
        "Service" or "LocalBusiness" or "Place" or "ContactPage" or "AboutPage" or "ProfessionalService" or "Course" => SchemaKinds.Business,
        "Recipe" or "HowTo" or "TechArticle" or "APIReference" or "SoftwareSourceCode" => SchemaKinds.Instructions,
        "FAQPage" => SchemaKinds.Questions,
        "Event" => SchemaKinds.Event,
        "WebSite" => SchemaKinds.Site,
        _ when IsArticle(type) => SchemaKinds.Article,
        _ when IsPage(type) => SchemaKinds.Page,
        _ => SchemaKinds.None,
    };

    /// <summary>The field that a property of an article states.</summary>
    public static Field? GetField(string property) => property switch
    {
        "headline" or "name" => Field.Title,
        "alternativeHeadline" => Field.Subtitle,
        "author" or "creator" => Field.Author,
        "contributor" or "editor" => Field.Contributor,
        "datePublished" or Created => Field.DatePublished,
        "dateModified" => Field.DateModified,
        "publisher" => Field.Publisher,
        "description" => Field.Description,
        "articleSection" => Field.Section,
        "keywords" => Field.Tags,
        "inLanguage" => Field.Language,
        "url" or "mainEntityOfPage" => Field.Url,
        "isBasedOn" => Field.IsBasedOn,
        "image" or "thumbnailUrl" => Field.Image,
        "license" => Field.License,
        "copyrightYear" => Field.CopyrightYear,
        "copyrightHolder" => Field.CopyrightHolder,
        _ => null,
    };
}
