using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Urls;

/// <summary>
/// Tells which hosts make one site: those under one name that somebody has registered. The full list of the suffixes under which
/// names are registered changes every week; the usual ones under country codes are told by a rule, those of hosting services by a table.
/// </summary>
internal static class Site
{
    private static readonly WordTable<bool> SecondLevels = CreateTable(
    [
        "ac", "asn", "blog", "co", "com", "edu", "ed", "gob", "gouv", "gov", "gv", "go", "id", "info", "int", "lg", "ltd", "me", "mil", "ne", "net", "nhs", "nic",
        "nom", "or", "org", "plc", "police", "priv", "sch", "school", "tm", "web",
    ]);

    // Each name under these is a site of its own.
    private static readonly WordTable<bool> Hosters = CreateTable(
    [
        "blogspot.com", "wordpress.com", "substack.com", "medium.com", "tumblr.com", "livejournal.com", "typepad.com", "weebly.com", "wixsite.com", "squarespace.com",
        "webflow.io", "ghost.io", "github.io", "gitlab.io", "gitbook.io", "readthedocs.io", "netlify.app", "vercel.app", "pages.dev", "web.app", "firebaseapp.com",
        "herokuapp.com", "azurewebsites.net", "cloudfront.net", "amazonaws.com", "neocities.org", "over-blog.com", "canalblog.com", "jimdofree.com",
        "free.fr", "hypotheses.org", "beehiiv.com", "blogs.com", "tripod.com", "myshopify.com",
    ]);

    /// <summary>Whether two hosts belong to one site.</summary>
    public static bool IsSame(string? host, string? other) =>
        host is not null && other is not null
        && (host.Equals(other, StringComparison.Ordinal) || Of(host).Equals(Of(other), StringComparison.Ordinal));

    /// <summary>The name of a host's site: its registered name, or the host itself where that is an address or a single label.</summary>
    public static ReadOnlySpan<char> Of(string host)
    {
        if (host.Length == 0 || host[0] == '[' || char.IsAsciiDigit(host[^1]))
        {
            return host;
        }

        var last = host.LastIndexOf('.');
        if (last <= 0)
        {
            return host;
        }

        var second = host.LastIndexOf('.', last - 1);
        var name = host.AsSpan(second + 1);
        var isSuffix = Hosters.Contains(name) || (host.Length - last - 1 == 2 && SecondLevels.Contains(host.AsSpan(second + 1, last - second - 1)));
        return isSuffix && second > 0 ? host.AsSpan(host.LastIndexOf('.', second - 1) + 1) : name;
    }

    private static WordTable<bool> CreateTable(IEnumerable<string> words) => new(words.Select(word => KeyValuePair.Create(word, true)));
}
