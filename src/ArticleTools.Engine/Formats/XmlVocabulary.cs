namespace ArticleTools.Engine.Formats;

/// <summary>Tells documents of XML vocabularies that hold no article, though they look like markup.</summary>
internal static class XmlVocabulary
{
    /// <summary>What the document is by its root element; null for HTML and for text.</summary>
    public static string? Describe(ReadOnlySpan<char> text)
    {
        Span<char> name = stackalloc char[TagNames.Longest];
        return TagNames.ReadFirst(text, name) switch
        {
            "rss" or "rdf" => "it is an RSS feed",
            "feed" => "it is an Atom feed",
            "urlset" or "sitemapindex" => "it is a sitemap",
            "opml" => "it is an OPML outline",
            _ => null,
        };
    }
}
