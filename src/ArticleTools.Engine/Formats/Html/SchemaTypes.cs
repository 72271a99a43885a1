using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>The types and properties of schema.org that articles are described with.</summary>
internal static class SchemaTypes
{
    public static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("Posting", StringComparison.Ordinal)
        || type is "Report" or "Review" or "OpinionPiece" or "CreativeWork" or "LiveBlogPosting" or "Recipe" or "HowTo";

    public static bool IsPage(string type) => type.EndsWith("Page", StringComparison.Ordinal) && type is not "FAQPage";

    /// <summary>The field that a property of an article states.</summary>
    public static Field? GetField(string property) => property switch
    {
        "headline" or "name" => Field.Title,
        "alternativeHeadline" => Field.Subtitle,
        "author" or "creator" => Field.Author,
        "contributor" or "editor" => Field.Contributor,
        "datePublished" => Field.DatePublished,
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
