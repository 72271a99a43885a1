using System.Text.RegularExpressions;

namespace ArticleTools.Engine.Urls.Tracking;

/// <summary>
/// Cleans URLs by rules in the format of ClearURLs. Nothing is loaded here, so that a URL which those rules would block (<c>completeProvider</c>) is
/// cleaned as any other, and how a browser gets to a target (<c>forceRedirection</c>) does not matter.
/// </summary>
internal sealed class ClearUrlsCleaner : UrlCleaner
{
    private const int MaximumRedirections = 5;

    private readonly ClearUrlsProvider[] _providers;

    public ClearUrlsCleaner(ClearUrlsProvider[] providers) => _providers = providers;

    public override WebUrl Clean(WebUrl url)
    {
        if (!url.IsWeb)
        {
            return url;
        }

        var cleaned = url;
        for (var i = 0; i < MaximumRedirections; i++)
        {
            var (href, isTarget) = Clean(cleaned.Href);
            cleaned = WebUrl.Parse(href) is { IsWeb: true } parsed && parsed.Href != cleaned.Href ? parsed : cleaned;
            if (!isTarget)
            {
                break;
            }
        }

        return cleaned;
    }

    private (string Href, bool IsTarget) Clean(string original)
    {
        var href = original;
        try
        {
            foreach (var provider in _providers)
            {
                if (provider.Covers(href))
                {
                    if (provider.Target(href) is { } target && WebUrl.Parse(target)?.IsWeb == true)
                    {
                        return (target, true);
                    }

                    href = provider.Clean(href);
                }
            }

            return (href, false);
        }
        catch (RegexMatchTimeoutException)
        {
            // Half of the rules would give a URL that depends on how busy the machine is.
            return (original, false);
        }
    }
}
