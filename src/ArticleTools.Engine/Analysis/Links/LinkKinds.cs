using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Tells what a link leads to, of several kinds the most particular one.</summary>
internal static class LinkKinds
{
    public static ArticleLinkKind Of(in LinkTarget target, ArticleMemento? memento, string? identifier)
    {
        switch (target.Scope)
        {
            case LinkScope.Malformed:
                return ArticleLinkKind.Malformed;
            case LinkScope.SamePage:
                return ArticleLinkKind.SamePage;
            case LinkScope.None:
                return OfScheme(target.Final!.Scheme, identifier);
        }

        if (target.Final is not { } url)
        {
            return OfFile(PathOf(target.Reference)) ?? OfScope(target.Scope);
        }

        if (memento is not null)
        {
            return ArticleLinkKind.ArchivedCopy;
        }

        if (identifier is not null)
        {
            return ArticleLinkKind.PersistentIdentifier;
        }

        var file = OfFile(url.Path);
        var kind = ServicePages.Of(url, file is not null) ?? (AsksForFeed(url.Query) ? ArticleLinkKind.Feed : file) ?? OfScope(target.Scope);
        return kind == ArticleLinkKind.External ? OfScope(target.Scope) : kind;
    }

    private static ArticleLinkKind OfScheme(string scheme, string? identifier) => scheme switch
    {
        _ when identifier is not null => ArticleLinkKind.PersistentIdentifier,
        "mailto" => ArticleLinkKind.Mail,
        "tel" or "sms" or "callto" or "fax" => ArticleLinkKind.Phone,
        "feed" => ArticleLinkKind.Feed,
        _ => ArticleLinkKind.Other,
    };

    private static ArticleLinkKind OfScope(LinkScope scope) => scope == LinkScope.SameSite ? ArticleLinkKind.SameSite : ArticleLinkKind.External;

    private static ArticleLinkKind? OfFile(ReadOnlySpan<char> path) => IsFeed(path) ? ArticleLinkKind.Feed : MediaTypes.Of(path);

    private static bool AsksForFeed(ReadOnlySpan<char> query) =>
        !query.IsEmpty && (query.Contains("feed", StringComparison.Ordinal) || query.Contains("rss", StringComparison.Ordinal) || query.Contains("atom", StringComparison.Ordinal))
        && (UrlParameters.Find(query, "feed") is "rss" or "rss2" or "atom" or "rdf" or "podcast" || UrlParameters.Find(query, "format") is "feed" or "rss" or "atom"
            || UrlParameters.Find(query, "type") is "rss" or "atom" || UrlParameters.Find(query, "mode") is "rss" or "atom");

    // The names that the usual publishing systems give to feeds.
    private static bool IsFeed(ReadOnlySpan<char> path)
    {
        path = path.TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is "feed" or "rss" or "atom" or "feed.json" or "rss.json"
            || (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && (name is "index.xml" or "news.xml" || IsLikeFeed(name) || IsLikeFeed(path[..^name.Length].TrimEnd('/') is var folder ? folder[(folder.LastIndexOf('/') + 1)..] : [])));
    }

    private static bool IsLikeFeed(ReadOnlySpan<char> name) =>
        name.Contains("rss", StringComparison.OrdinalIgnoreCase) || name.Contains("feed", StringComparison.OrdinalIgnoreCase) || name.Contains("atom", StringComparison.OrdinalIgnoreCase)
        || name.Contains("podcast", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> PathOf(string reference)
    {
        var end = reference.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? reference : reference.AsSpan(0, end);
    }
}
