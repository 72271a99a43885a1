using System.Buffers;
using System.Text;

namespace ArticleTools.Engine.Urls;

/// <summary>An absolute URL, parsed and serialised by the WHATWG URL standard.</summary>
internal sealed class WebUrl
{
    // What stands in most addresses of the web, none of which the standard changes.
    private static readonly SearchValues<char> PlainInHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> PlainBehindHost = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%!$&()*+,;=:@/|[]");

    // The parts, for URLs that serve as a base or were not read the quick way.
    private UrlRecord? _record;

    private WebUrl(string href, string scheme, string? host, int? port)
    {
        Href = href;
        Scheme = scheme;
        Host = host;
        Port = port;
    }

    /// <summary>The URL as text.</summary>
    public string Href { get; }

    /// <summary>The scheme in lower case, without a colon.</summary>
    public string Scheme { get; }

    /// <summary>The host in lower case and in ASCII, without a port; <see langword="null"/> where the URL has none.</summary>
    public string? Host { get; }

    /// <summary>The host with the letters that readers see.</summary>
    public string? UnicodeHost => Host is null ? null : UrlHost.ToUnicode(Host);

    /// <summary>The port; <see langword="null"/> for the scheme's own.</summary>
    public int? Port { get; }

    /// <summary>The path, with a slash in front unless it is one of a scheme without hosts.</summary>
    public ReadOnlySpan<char> Path => IsWeb ? BehindHost(WithoutQuery) : Record.SerialisePath();

    /// <summary>The query without a question mark; empty where there is none.</summary>
    public ReadOnlySpan<char> Query => WithoutFragment[WithoutQuery.Length..] is ['?', .. var query] ? query : [];

    /// <summary>The fragment without a number sign; <see langword="null"/> where there is none.</summary>
    public string? Fragment => Href.IndexOf('#', StringComparison.Ordinal) is var start and >= 0 ? Href[(start + 1)..] : null;

    /// <summary>Whether the URL can name a web page.</summary>
    public bool IsWeb => Scheme is "http" or "https";

    /// <summary><see cref="Href"/> up to the fragment.</summary>
    public ReadOnlySpan<char> WithoutFragment
    {
        get
        {
            var fragment = Href.IndexOf('#', StringComparison.Ordinal);
            return fragment < 0 ? Href : Href.AsSpan(0, fragment);
        }
    }

    private ReadOnlySpan<char> WithoutQuery
    {
        get
        {
            var end = Href.AsSpan().IndexOfAny('?', '#');
            return end < 0 ? Href : Href.AsSpan(0, end);
        }
    }

    private UrlRecord Record => _record ??= UrlParser.Parse(Href, null)!;

    private string Folder => field ??= string.Concat(Origin, Path[..(Path.LastIndexOf('/') + 1)]);

    // All of a web address that is in front of its path.
    private string Origin => field ??= Href[..Href.IndexOf('/', Scheme.Length + 3)];

    /// <summary>Parses a reference against a base.</summary>
    /// <returns>The URL; <see langword="null"/> where the reference is none, or is relative and there is no base.</returns>
    public static WebUrl? Parse(string? reference, WebUrl? baseUrl = null)
    {
        if (reference is null)
        {
            return null;
        }

        var trimmed = Trim(reference);
        if (TryParsePlain(trimmed, baseUrl) is { } plain)
        {
            return plain;
        }

        return UrlParser.Parse(trimmed, baseUrl?.Record) is { } record
            ? new WebUrl(record.ToString(), record.Scheme, string.IsNullOrEmpty(record.Host) ? null : record.Host, record.Port) { _record = record }
            : null;
    }

    /// <summary>Resolves a reference, or gives it back trimmed where it can't be resolved.</summary>
    public static string Resolve(string reference, WebUrl? baseUrl) => Parse(reference, baseUrl)?.Href ?? Trim(reference);

    /// <summary>Removes what the standard ignores: control characters and spaces at the ends, tabs and line breaks anywhere.</summary>
    public static string Trim(string reference)
    {
        var span = reference.AsSpan();
        while (span.Length > 0 && span[0] <= ' ')
        {
            span = span[1..];
        }

        while (span.Length > 0 && span[^1] <= ' ')
        {
            span = span[..^1];
        }

        if (span.IndexOfAny('\t', '\n', '\r') < 0)
        {
            return span.Length == reference.Length ? reference : span.ToString();
        }

        var kept = new StringBuilder(span.Length);
        foreach (var character in span)
        {
            if (character is not ('\t' or '\n' or '\r'))
            {
                kept.Append(character);
            }
        }

        return kept.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Href;

    // Most links are absolute addresses in which the standard changes nothing, or paths and places on the page's own host.
    private static WebUrl? TryParsePlain(string reference, WebUrl? baseUrl)
    {
        if (baseUrl is { IsWeb: true } && TryResolvePlain(reference, baseUrl) is { } href)
        {
            return new WebUrl(href, baseUrl.Scheme, baseUrl.Host, baseUrl.Port);
        }

        var scheme = reference.StartsWith("https://", StringComparison.Ordinal) ? "https" : reference.StartsWith("http://", StringComparison.Ordinal) ? "http" : null;
        if (scheme is null)
        {
            return null;
        }

        var rest = reference.AsSpan(scheme.Length + 3);
        var length = rest.IndexOfAnyExcept(PlainInHost);
        var host = length < 0 ? rest : rest[..length];
        var behind = rest[host.Length..];
        if (host.IsEmpty || char.IsAsciiDigit(host[^1]) || host[^1] == '.' || Ipv4Address.EndsInNumber(host)
            || !(behind.IsEmpty || (behind[0] == '/' && IsPlainBehindHost(behind))))
        {
            return null;
        }

        return new WebUrl(behind.IsEmpty ? reference + "/" : reference, scheme, host.ToString(), port: null);
    }

    private static string? TryResolvePlain(string reference, WebUrl baseUrl) => reference switch
    {
        ['#', .. var fragment] => fragment.AsSpan().ContainsAnyExcept(PlainBehindHost) ? null : string.Concat(baseUrl.WithoutFragment, reference),
        ['/', '/' or '\\', ..] => null,
        ['/', ..] => IsPlainBehindHost(reference) ? string.Concat(baseUrl.Origin, reference) : null,
        [>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9', ..] when !reference.Contains(':', StringComparison.Ordinal) =>
            IsPlainBehindHost(reference) ? string.Concat(baseUrl.Folder, reference) : null,
        _ => null,
    };

    // A path without steps up, perhaps a query, perhaps a fragment.
    private static bool IsPlainBehindHost(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(PlainBehindHost);
        var path = end < 0 ? text : text[..end];
        if (path.Contains("/.", StringComparison.Ordinal) || (path.Contains('%') && path.Contains("%2e", StringComparison.OrdinalIgnoreCase)))
        {
            // Steps up, or points that are escaped, are of no name.
            return false;
        }

        if (end >= 0 && text[end] == '?')
        {
            text = text[(end + 1)..];
            end = text.IndexOfAnyExcept(PlainBehindHost);
        }

        if (end >= 0 && text[end] == '#')
        {
            text = text[(end + 1)..];
            end = text.IndexOfAnyExcept(PlainBehindHost);
        }

        return end < 0;
    }

    private ReadOnlySpan<char> BehindHost(ReadOnlySpan<char> url)
    {
        var authority = Scheme.Length + 3;
        return url[(authority + url[authority..].IndexOf('/'))..];
    }
}
