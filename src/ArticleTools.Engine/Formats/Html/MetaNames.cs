using System.Collections.Frozen;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>The names and properties of <c>meta</c> elements that state fields of an article.</summary>
internal static class MetaNames
{
    private static readonly FrozenDictionary<string, (Field Field, int Weight)> Fields = Build();

    /// <param name="name">The name or property, in any case.</param>
    /// <param name="field">The field that it states.</param>
    /// <param name="weight">How far it is to be trusted.</param>
    public static bool TryGet(string name, out Field field, out int weight)
    {
        var found = Fields.TryGetValue(name, out var entry);
        (field, weight) = entry;
        return found;
    }

    private static FrozenDictionary<string, (Field Field, int Weight)> Build()
    {
        var fields = new Dictionary<string, (Field Field, int Weight)>(StringComparer.OrdinalIgnoreCase);
        Add(Field.Title, Trust.MetaProperty, "og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title");
        Add(Field.Title, Trust.MetaName, "title", "headline", "hdl", "article:title", "article.headline", "bt:headline", "cxenseparse:title");
        Add(Field.Author, Trust.MetaProperty, "article:author_name", "citation_author", "citation_authors", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article:author", "og:author", "og:article:author");
        Add(Field.Author, Trust.MetaName, "author", "authors", "byl", "byline", "dc.creator.name", "cxenseparse:author", "creator", "article.author", "bt:author", "rbauthors", "shareaholic:article_author_name", "vr:author");
        Add(Field.DatePublished, Trust.MetaProperty, "article:published_time", "og:published_time", "og:article:published_time", "citation_publication_date", "citation_date", "citation_online_date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dcterms.issued", "dcterms.available", "parsely-pub-date", "sailthru.date", "article:published", "og:pubdate");
        Add(Field.DatePublished, Trust.MetaName, "date", "pubdate", "published", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published_time", "published-date", "originalpublicationdate", "ptime", "pdate", "displaydate", "date_published", "article_date_original", "datepublished", "article.published", "article.created", "bt:pubdate", "cxenseparse:recs:publishtime", "rnews:datepublished", "shareaholic:article_published_time", "created", "created_date", "timestamp", "eprints.datestamp", "date.created", "content_create_date");
        Add(Field.DateModified, Trust.MetaProperty, "article:modified_time", "og:updated_time", "og:modified_time", "dc.date.modified", "dcterms.modified", "article:modified", "parsely-update-date", "og:article:modified_time");
        Add(Field.DateModified, Trust.MetaName, "lastmod", "last-modified", "lastmodified", "modified", "revised", "utime", "datemodified", "article.updated", "bt:moddate", "modificationdate", "shareaholic:article_modified_time", "updated", "date_updated");
        Add(Field.SiteName, Trust.Stated, "og:site_name");
        Add(Field.SiteName, Trust.MetaName, "al:android:app_name", "al:ios:app_name", "application-name", "apple-mobile-web-app-title", "cre", "twitter:app:name:iphone", "shareaholic:site_name");
        Add(Field.SiteName, Trust.Inferred, "twitter:site");
        Add(Field.Publisher, Trust.MetaProperty, "dc.publisher", "dcterms.publisher", "citation_publisher", "citation_journal_title", "article:publisher");
        Add(Field.Publisher, Trust.MetaName, "publisher");
        Add(Field.Description, Trust.MetaProperty, "og:description", "dc.description", "dcterms.description", "dcterms.abstract", "twitter:description", "citation_abstract", "sailthru.description");
        Add(Field.Description, Trust.MetaName, "description", "abstract", "excerpt", "summary");
        Add(Field.Section, Trust.MetaProperty, "article:section", "parsely-section", "og:article:section", "sailthru.section");
        Add(Field.Section, Trust.MetaName, "section", "category", "article.section", "cg", "bt:section", "cxenseparse:section");
        Add(Field.Tags, Trust.MetaProperty, "article:tag", "og:article:tag", "dc.subject", "dcterms.subject", "citation_keywords", "parsely-tags", "sailthru.tags", "og:video:tag");
        Add(Field.Tags, Trust.MetaName, "keywords", "news_keywords", "tags", "tag", "shareaholic:keywords");
        Add(Field.Language, Trust.MetaProperty, "og:locale", "dc.language", "dcterms.language", "citation_language");
        Add(Field.Language, Trust.MetaName, "language", "content-language", "lang");
        Add(Field.Url, Trust.MetaProperty, "og:url", "parsely-link", "citation_public_url", "citation_fulltext_html_url", "dc.identifier.uri");
        Add(Field.Url, Trust.MetaName, "twitter:url", "identifier-url", "shareaholic:url", "syndication-source");
        Add(Field.IsBasedOn, Trust.MetaName, "original-source");
        Add(Field.Image, Trust.MetaProperty, "og:image", "og:image:url", "og:image:secure_url", "parsely-image-url", "sailthru.image.full");
        Add(Field.Image, Trust.MetaName, "twitter:image", "twitter:image:src", "thumbnail", "image", "shareaholic:image");
        Add(Field.License, Trust.MetaProperty, "dc.rights", "dcterms.rights", "dcterms.license", "dc.rights.license");
        Add(Field.CopyrightYear, Trust.MetaName, "copyright-year");
        Add(Field.CopyrightHolder, Trust.MetaName, "dcterms.rightsholder", "copyright-holder");
        return fields.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Field field, int weight, params string[] names)
        {
            foreach (var name in names)
            {
                fields.Add(name, (field, weight));
            }
        }
    }
}
