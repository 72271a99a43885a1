using System.Text;
using ArticleTools.Engine.Urls.Archives;

namespace ArticleTools.Engine.Urls.Redirects;

/// <summary>Reads the targets of redirects that are not simply in a parameter.</summary>
internal static class RedirectForms
{
    /// <summary>Gives the target as it is written, which may be no URL; <see langword="null"/> where there is none.</summary>
    public delegate string? Form(WebUrl url);

    public static KeyValuePair<string, Form>[] ByHost { get; } =
    [
        new("google.*", ReadGoogleAmp),
        new("cdn.ampproject.org", ReadAmpCache), new("bing-amp.com", ReadAmpCache),
        new("bing.com", ReadBing),
        new("search.yahoo.com", ReadYahoo),
        new("urldefense.com", ReadProofpoint), new("urldefense.proofpoint.com", ReadProofpoint), new("urldefense.us", ReadProofpoint),
        new("secure-web.cisco.com", ReadPath),
        new("outgoing.prod.mozaws.net", ReadPath), new("outgoing.prod.webservices.mozgcp.net", ReadPath),
        new("awstrack.me", ReadSegment),
        new("anrdoezrs.net", ReadPath), new("dpbolvw.net", ReadPath), new("jdoqocy.com", ReadPath), new("kqzyfj.com", ReadPath), new("tkqlhce.com", ReadPath),
        new("prf.hn", ReadPartnerize),
        new("tradedoubler.com", ReadTradedoubler),
        new("href.li", ReadQuery), new("anonym.to", ReadQuery), new("nullrefer.com", ReadQuery), new("hiderefer.com", ReadQuery), new("dereferer.me", ReadQuery),
        new("deviantart.com", ReadDeviantArt),
        new("disq.us", ReadDisqus),
    ];

    // /amp/s/example.com/page, where "s" stands for https.
    private static string? ReadGoogleAmp(WebUrl url) =>
        url.Path.StartsWith("/amp/", StringComparison.Ordinal) ? WithScheme(url, "/amp/".Length) : null;

    // /c/s/example.com/page, with "c" for a page, "v" for one in a viewer, and "i" for an image.
    private static string? ReadAmpCache(WebUrl url) =>
        url.Path is ['/', 'c' or 'v' or 'i', '/', ..] ? WithScheme(url, "/c/".Length) : null;

    private static string? WithScheme(WebUrl url, int length)
    {
        var rest = url.Path[length..];
        var isSecure = rest.StartsWith("s/", StringComparison.Ordinal);
        rest = isSecure ? rest[2..] : rest;
        return HostNames.IsPublic(HostNames.At(rest))
            ? string.Concat(isSecure ? "https://" : "http://", rest, url.Query.IsEmpty ? "" : "?", url.Query)
            : null;
    }

    // "a1" and the target in base 64.
    private static string? ReadBing(WebUrl url) =>
        url.Path.StartsWith("/ck/a", StringComparison.Ordinal) && UrlParameters.Find(url.Query, "u") is { } value && value.StartsWith("a1", StringComparison.Ordinal)
            ? FromBase64(value.AsSpan(2))
            : url.Path.StartsWith("/aclick", StringComparison.Ordinal) && UrlParameters.Find(url.Query, "u") is { } click && FromBase64(click) is { } target
                ? UrlParameters.Decode(target)
                : null;

    // /…/RU=https%3a%2f%2fexample.com%2fpage/RK=2/RS=…
    private static string? ReadYahoo(WebUrl url)
    {
        var path = url.Path;
        var start = path.IndexOf("/RU=", StringComparison.Ordinal);
        if (start < 0)
        {
            return UrlParameters.Find(url.Query, "RU");
        }

        path = path[(start + 4)..];
        var end = path.IndexOf('/');
        return UrlParameters.Decode(end < 0 ? path : path[..end]);
    }

    private static string? ReadProofpoint(WebUrl url)
    {
        if (url.Path.StartsWith("/v3/__", StringComparison.Ordinal))
        {
            return ReadProofpoint3(url.Href);
        }

        // Version 2 writes "-" for the percent sign of escapes and "_" for the slash.
        return url.Path is "/v2/url" && UrlParameters.Find(url.Query, "u") is { } value
            ? UrlParameters.Decode(value.Replace('-', '%').Replace('_', '/'))
            : null;
    }

    // Version 3 leaves the target readable, with asterisks for the characters that follow in base 64: /v3/__https://example.com/a*b__;Iw!!…
    private static string? ReadProofpoint3(string href)
    {
        var start = href.IndexOf("/v3/__", StringComparison.Ordinal) + 6;
        var end = href.LastIndexOf("__;", StringComparison.Ordinal);
        if (end < start)
        {
            return null;
        }

        var target = href.AsSpan(start, end - start);
        target = OriginalUrl.ReadWithScheme(target);
        if (!target.Contains('*'))
        {
            return target.ToString();
        }

        var coded = href.AsSpan(end + 3);
        var codedEnd = coded.IndexOf('!');
        return codedEnd < 0 || FromBase64(coded[..codedEnd]) is not { } characters ? null : Fill(target, characters);
    }

    // One asterisk stands for one character; two and a letter for a run of them, as long as the letter says.
    private static string? Fill(ReadOnlySpan<char> target, string characters)
    {
        const string Lengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        const int ShortestRun = 2;
        var filled = new StringBuilder(target.Length);
        var used = 0;
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] != '*')
            {
                filled.Append(target[i]);
                continue;
            }

            var length = 1;
            if (i + 2 < target.Length && target[i + 1] == '*' && Lengths.IndexOf(target[i + 2], StringComparison.Ordinal) is var run and >= 0)
            {
                length = run + ShortestRun;
                i += 2;
            }

            if (used + length > characters.Length)
            {
                return null;
            }

            filled.Append(characters, used, length);
            used += length;
        }

        return filled.ToString();
    }

    // The target is the last part of the path, escaped or not.
    private static string? ReadPath(WebUrl url)
    {
        var rest = url.Href.AsSpan(url.Href.IndexOf("//", StringComparison.Ordinal) + 2);
        var start = rest.IndexOf("/http", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : OriginalUrl.ReadWithScheme(rest[(start + 1)..]);
    }

    // Counts for Amazon's mail service: /L0/https:%2F%2Fexample.com%2Fpage/1/…, the target escaped into one segment.
    private static string? ReadSegment(WebUrl url)
    {
        var path = url.Path;
        var start = path.IndexOf("/http", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        path = path[(start + 1)..];
        var end = path.IndexOf('/');
        return UrlParameters.Decode(end < 0 ? path : path[..end]);
    }

    private static string? ReadPartnerize(WebUrl url)
    {
        const string Label = "/destination:";
        var start = url.Href.IndexOf(Label, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : OriginalUrl.ReadWithScheme(url.Href.AsSpan(start + Label.Length));
    }

    // /click?p(1)a(2)g(3)url(https://example.com/)
    private static string? ReadTradedoubler(WebUrl url)
    {
        const string Label = "url(";
        var start = url.Href.IndexOf(Label, StringComparison.Ordinal);
        var end = url.Href.LastIndexOf(')');
        return start < 0 || end < start ? null : OriginalUrl.ReadWithScheme(url.Href.AsSpan(start + Label.Length, end - start - Label.Length));
    }

    private static string? ReadQuery(WebUrl url) => url.Query.IsEmpty ? null : OriginalUrl.ReadWithScheme(url.Query);

    private static string? ReadDeviantArt(WebUrl url) => url.Path is "/users/outgoing" or "/outgoing" ? ReadQuery(url) : null;

    // The target and a check sum behind a colon.
    private static string? ReadDisqus(WebUrl url)
    {
        if (url.Path is not "/url" || UrlParameters.Find(url.Query, "url") is not { } value)
        {
            return null;
        }

        var colon = value.LastIndexOf(':');
        return colon > "https:".Length ? value[..colon] : value;
    }

    private static string? FromBase64(ReadOnlySpan<char> text)
    {
        var padded = text.TrimEnd('=').ToString().Replace('-', '+').Replace('_', '/');
        padded += (padded.Length % 4) switch { 2 => "==", 3 => "=", _ => "" };
        var octets = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, octets, out var length) ? Encoding.UTF8.GetString(octets, 0, length) : null;
    }
}
