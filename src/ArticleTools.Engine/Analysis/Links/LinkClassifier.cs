using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Resolves an article's references and tells what they lead to, seen from the article's page.</summary>
internal sealed class LinkClassifier
{
    private readonly WebUrl? _base;
    private readonly WebUrl? _page;

    public LinkClassifier(Article article)
    {
        _page = WebUrl.Parse(article.Url);
        _base = WebUrl.Parse(article.BaseUrl, _page) ?? _page;
        _page ??= _base;
    }

    public LinkTarget Classify(string rawUrl)
    {
        var reference = WebUrl.Trim(rawUrl);
        if (reference.Length == 0 || reference[0] == '#')
        {
            // Whatever the base element says, a reader takes these for places in the page.
            var place = WebUrl.Parse(reference, _page);
            return new LinkTarget(reference, place, ArticleLinkKind.SamePage, place?.Host);
        }

        var url = WebUrl.Parse(reference, _base);
        if (url is not null)
        {
            return new LinkTarget(reference, url, KindOf(url), url.Host);
        }

        if (StartsWithScheme(reference) || _base is not null)
        {
            return new LinkTarget(reference, null, ArticleLinkKind.Malformed, null);
        }

        // Relative, and nothing tells to what. A host can be read all the same if the reference names one.
        var host = reference.StartsWith("//", StringComparison.Ordinal) ? WebUrl.Parse("https:" + reference)?.Host : null;
        return new LinkTarget(reference, null, host is null ? ArticleLinkKind.SameSite : ArticleLinkKind.External, host);
    }

    private ArticleLinkKind KindOf(WebUrl url)
    {
        switch (url.Scheme)
        {
            case "http" or "https" or "ftp":
                break;
            case "mailto":
                return ArticleLinkKind.Mail;
            case "tel" or "sms":
                return ArticleLinkKind.Phone;
            default:
                return ArticleLinkKind.Other;
        }

        if (_page is null)
        {
            return ArticleLinkKind.External;
        }

        if (url.WithoutFragment.SequenceEqual(_page.WithoutFragment))
        {
            return ArticleLinkKind.SamePage;
        }

        return IsSameSite(url.Host, _page.Host) ? ArticleLinkKind.SameSite : ArticleLinkKind.External;
    }

    // Without the list of public suffixes nobody can say what a site is; a host and its subdomains are as near as a rule comes.
    private static bool IsSameSite(string? host, string? other)
    {
        if (host is null || other is null)
        {
            return false;
        }

        var first = WithoutWww(host);
        var second = WithoutWww(other);
        return first.SequenceEqual(second) || IsSubdomain(first, second) || IsSubdomain(second, first);
    }

    private static bool IsSubdomain(ReadOnlySpan<char> host, ReadOnlySpan<char> parent) =>
        host.Length > parent.Length && parent.Contains('.') && host.EndsWith(parent, StringComparison.Ordinal) && host[^(parent.Length + 1)] == '.';

    private static ReadOnlySpan<char> WithoutWww(string host) =>
        host.StartsWith("www.", StringComparison.Ordinal) ? host.AsSpan(4) : host;

    private static bool StartsWithScheme(string reference)
    {
        var length = reference.AsSpan().IndexOf(':');
        if (length <= 0 || !char.IsAsciiLetter(reference[0]))
        {
            return false;
        }

        foreach (var character in reference.AsSpan(0, length))
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
