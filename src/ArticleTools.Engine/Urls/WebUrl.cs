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

    // Where the parts of a web address end in it.
    private readonly int _originEnd;
    private readonly int _pathEnd;
    private readonly int _queryEnd;

    // The parts, for URLs that serve as a base or were not read the quick way.
    private UrlRecord? _record;

    private WebUrl(string href, UrlOrigin origin, int originEnd)
    {
        Href = href;
        Origin = origin;
        _originEnd = originEnd;
        var end = href.AsSpan().IndexOfAny('?', '#');
        _pathEnd = end < 0 ? href.Length : end;
        _queryEnd = end >= 0 && href[end] == '?' && href.IndexOf('#', end) is var hash ? (hash < 0 ? href.Length : hash) : _pathEnd;
    }

    /// <summary>The URL as text.</summary>
    public string Href { get; }

    /// <summary>Scheme, host and port, and what is known of them.</summary>
    public UrlOrigin Origin { get; }

    /// <inheritdoc cref="UrlOrigin.Scheme"/>
    public string Scheme => Origin.Scheme;

    /// <inheritdoc cref="UrlOrigin.Host"/>
    public string? Host => Origin.Host;

    /// <inheritdoc cref="UrlOrigin.UnicodeHost"/>
    public string? UnicodeHost => Origin.UnicodeHost;

    /// <inheritdoc cref="UrlOrigin.Port"/>
    public int? Port => Origin.Port;

    /// <inheritdoc cref="UrlOrigin.IsWeb"/>
    public bool IsWeb => Origin.IsWeb;

    /// <summary>The path, with a slash in front unless it is one of a scheme without hosts.</summary>
    public ReadOnlySpan<char> Path => IsWeb ? Href.AsSpan(_originEnd, _pathEnd - _originEnd) : Record.SerialisePath();

    /// <summary>The query without a question mark; empty where there is none.</summary>
    public ReadOnlySpan<char> Query => _queryEnd > _pathEnd ? Href.AsSpan(_pathEnd + 1, _queryEnd - _pathEnd - 1) : [];

    /// <summary>The fragment without a number sign; <see langword="null"/> where there is none.</summary>
    public string? Fragment => _queryEnd < Href.Length ? Href[(_queryEnd + 1)..] : null;

    /// <summary><see cref="Href"/> up to the fragment.</summary>
    public ReadOnlySpan<char> WithoutFragment => Href.AsSpan(0, _queryEnd);

    private UrlRecord Record => _record ??= UrlParser.Parse(Href, null)!;

    // All of a web address that is in front of its path.
    private ReadOnlySpan<char> BeforePath => Href.AsSpan(0, _originEnd);

    // Up to the last slash of the path.
    private ReadOnlySpan<char> Folder => Href.AsSpan(0, Href.AsSpan(0, _pathEnd).LastIndexOf('/') + 1);

    /// <summary>Parses a reference against a base.</summary>
    /// <returns>The URL; <see langword="null"/> where the reference is none, or is relative and there is no base.</returns>
    public static WebUrl? Parse(string? reference, WebUrl? baseUrl = null) => reference is null ? null : ParseTrimmed(Trim(reference), baseUrl);

    /// <summary>Parses a reference that was trimmed before.</summary>
    public static WebUrl? ParseTrimmed(string reference, WebUrl? baseUrl) =>
        TryParsePlain(reference, baseUrl) ?? (UrlParser.Parse(reference, baseUrl?.Record) is { } record ? Create(record) : null);

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

    private static WebUrl Create(UrlRecord record)
    {
        var href = record.ToString();
        var origin = new UrlOrigin(record.Scheme, string.IsNullOrEmpty(record.Host) ? null : record.Host, record.Port);
        return new WebUrl(href, origin, origin.IsWeb ? href.IndexOf('/', origin.Scheme.Length + 3) : 0) { _record = record };
    }

    // Most links are absolute addresses in which the standard changes nothing, or paths and places on the page's own host.
    private static WebUrl? TryParsePlain(string reference, WebUrl? baseUrl)
    {
        if (baseUrl is { IsWeb: true } && TryResolvePlain(reference, baseUrl) is { } href)
        {
            return new WebUrl(href, baseUrl.Origin, baseUrl._originEnd);
        }

        if (baseUrl is { IsWeb: true } && reference.StartsWith("//", StringComparison.Ordinal))
        {
            reference = string.Concat(baseUrl.Scheme, ":", reference);
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

        return new WebUrl(behind.IsEmpty ? reference + "/" : reference, new UrlOrigin(scheme, host.ToString(), port: null), reference.Length - behind.Length);
    }

    private static string? TryResolvePlain(string reference, WebUrl baseUrl) => reference switch
    {
        ['#', .. var fragment] => fragment.AsSpan().ContainsAnyExcept(PlainBehindHost) ? null : string.Concat(baseUrl.WithoutFragment, reference),
        ['/', '/' or '\\', ..] => null,
        ['?', ..] => IsPlainBehindHost(reference) ? string.Concat(baseUrl.Href.AsSpan(0, baseUrl._pathEnd), reference) : null,
        ['.', ..] => ResolveSteps(reference, baseUrl.Folder, baseUrl._originEnd),
        ['/', ..] => IsPlainBehindHost(reference) ? string.Concat(baseUrl.BeforePath, reference) : null,
        ['h', 't', 't', 'p', ..] when reference.AsSpan().StartsWith(baseUrl.BeforePath, StringComparison.Ordinal) =>
            reference.AsSpan(baseUrl._originEnd) is ['/', ..] path && IsPlainBehindHost(path) ? reference : null,
        [>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9', ..] when !reference.Contains(':', StringComparison.Ordinal) =>
            IsPlainBehindHost(reference) ? string.Concat(baseUrl.Folder, reference) : null,
        _ => null,
    };

    // "./" stays in the folder, "../" goes one up, but never above the first.
    private static string? ResolveSteps(ReadOnlySpan<char> reference, ReadOnlySpan<char> folder, int originEnd)
    {
        while (reference.Length > 0 && reference[0] == '.')
        {
            if (reference.StartsWith("./", StringComparison.Ordinal))
            {
                reference = reference[2..];
            }
            else if (reference.StartsWith("../", StringComparison.Ordinal))
            {
                reference = reference[3..];
                folder = folder.Length == originEnd + 1 ? folder : folder[..(folder[..^1].LastIndexOf('/') + 1)];
            }
            else
            {
                return null;
            }
        }

        return IsPlainBehindHost(reference) ? string.Concat(folder, reference) : null;
    }

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
}
