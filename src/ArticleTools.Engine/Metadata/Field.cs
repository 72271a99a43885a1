namespace ArticleTools.Engine.Metadata;

/// <summary>The fields of an article that are resolved from candidates, named as the properties of <see cref="Article"/>.</summary>
internal enum Field
{
    Title,
    Subtitle,
    Author,
    Contributor,
    DatePublished,
    DateModified,
    SiteName,
    Publisher,
    Description,
    Section,
    Tags,
    Language,
    Url,
    IsBasedOn,
    Image,
    Slug,
    License,
    CopyrightYear,
    CopyrightHolder,
    DateLine,
}
