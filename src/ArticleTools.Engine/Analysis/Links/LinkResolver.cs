using ArticleTools.Engine.Urls;
using ArticleTools.Engine.Urls.Redirects;
using ArticleTools.Engine.Urls.Repair;
using ArticleTools.Engine.Urls.Tracking;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Resolves an article's references, each once, and tells how far from the article's page they lead.</summary>
internal sealed class LinkResolver
{
    // A page has some hundred links.
    private readonly Dictionary<string, LinkReference> _known = new(128, StringComparer.Ordinal);
    private readonly WebUrl? _base;
    private readonly WebUrl? _page;
    private readonly UrlCleaner? _cleaner;

    /// <param name="article">The article.</param>
    /// <param name="cleaner">What takes tracking away; <see langword="null"/> to leave URLs, wrappers included, as they are.</param>
    public LinkResolver(Article article, UrlCleaner? cleaner)
    {
        _page = WebUrl.Parse(article.Url);
        _base = WebUrl.Parse(article.BaseUrl, _page) ?? _page;
        _page ??= _base;
        _cleaner = cleaner;
    }

    public LinkReference Resolve(string rawUrl)
    {
        if (!_known.TryGetValue(rawUrl, out var reference))
        {
            reference = Examine(rawUrl);
            _known.Add(rawUrl, reference);
        }

        return reference;
    }

    private LinkReference Examine(string rawUrl)
    {
        var target = FindTarget(rawUrl);
        if (UrlRepairer.IsSound(rawUrl))
        {
            return new LinkReference(target, null, null);
        }

        var repair = UrlRepairer.Propose(rawUrl, _base);
        return new LinkReference(target, repair, repair?.Reason ?? UrlRepairer.FindFault(target.Reference));
    }

    private LinkTarget FindTarget(string rawUrl)
    {
        var reference = WebUrl.Trim(rawUrl);
        if (reference.Length == 0 || reference[0] == '#')
        {
            // Whatever the base element says, a reader takes these for places in the page.
            var place = WebUrl.ParseTrimmed(reference, _page);
            return new LinkTarget(reference, place, place, LinkScope.SamePage, place?.Host);
        }

        if (WebUrl.ParseTrimmed(reference, _base) is { } url)
        {
            var final = _cleaner is null ? url : _cleaner.Clean(RedirectUrl.Unwrap(url) ?? url);
            return new LinkTarget(reference, url, final, ScopeOf(final), final.Host);
        }

        if (StartsWithScheme(reference) || _base is not null)
        {
            return new LinkTarget(reference, null, null, LinkScope.Malformed, null);
        }

        // Relative, and nothing tells to what. A host can be read all the same if the reference names one.
        var host = reference.StartsWith("//", StringComparison.Ordinal) ? WebUrl.Parse("https:" + reference)?.Host : null;
        return new LinkTarget(reference, null, null, host is null ? LinkScope.SameSite : LinkScope.OtherSite, host);
    }

    private LinkScope ScopeOf(WebUrl url)
    {
        if (url.Scheme is not ("http" or "https" or "ftp"))
        {
            return LinkScope.None;
        }

        if (_page is null)
        {
            return LinkScope.OtherSite;
        }

        if (url.WithoutFragment.SequenceEqual(_page.WithoutFragment))
        {
            return LinkScope.SamePage;
        }

        return Site.IsSame(url.Host, _page.Host) ? LinkScope.SameSite : LinkScope.OtherSite;
    }

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
