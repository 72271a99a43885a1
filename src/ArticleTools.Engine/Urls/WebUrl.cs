using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace ArticleTools.Engine.Urls;

/// <summary>An absolute URL, parsed and serialised by the WHATWG URL standard.</summary>
internal sealed class WebUrl
{
    private const int MaximumPort = 65535;

    // The standard's forbidden domain code points that the parser below lets through.
    private static readonly SearchValues<char> ForbiddenInHost = SearchValues.Create("<>^|%\"`{}\u007F ");

    // What the standard percent-encodes in each component and the parser below leaves as it is.
    private static readonly SearchValues<char> EncodedInPath = SearchValues.Create("{}^");
    private static readonly SearchValues<char> EncodedInQuery = SearchValues.Create("'");

    private readonly Url _url;

    private WebUrl(Url url)
    {
        _url = url;
        Scheme = url.Scheme;
        Host = string.IsNullOrEmpty(url.HostName) ? null : url.HostName;
        Href = Serialise(url.Href, IsSpecial(Scheme));
    }

    /// <summary>The URL as text.</summary>
    public string Href { get; }

    /// <summary>The scheme in lower case, without a colon.</summary>
    public string Scheme { get; }

    /// <summary>The host in lower case and in ASCII, without a port; <see langword="null"/> where the URL has none.</summary>
    public string? Host { get; }

    public string Path => "/" + _url.Path;

    public string? Query => string.IsNullOrEmpty(_url.Query) ? null : _url.Query;

    public string? UnicodeHost => Host;

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

    /// <summary>Parses a reference against a base.</summary>
    /// <returns>The URL; <see langword="null"/> where the reference is none, or is relative and there is no base.</returns>
    public static WebUrl? Parse(string? reference, WebUrl? baseUrl = null)
    {
        if (reference is null)
        {
            return null;
        }

        var trimmed = Trim(reference);
        var url = baseUrl is null ? new Url(trimmed) : new Url(baseUrl._url, trimmed);
        return url.IsInvalid || url.IsRelative || string.IsNullOrEmpty(url.Scheme) || !HasValidHost(url) || !HasValidPort(url)
            ? null
            : new WebUrl(url);
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

    private static bool IsSpecial(string scheme) => scheme is "http" or "https" or "ftp" or "ws" or "wss" or "file";

    private static bool HasValidHost(Url url)
    {
        var host = url.HostName.AsSpan();
        if (host.IsEmpty)
        {
            return url.Scheme == "file" || !IsSpecial(url.Scheme);
        }

        return !IsSpecial(url.Scheme) || host.IndexOfAny(ForbiddenInHost) < 0;
    }

    private static bool HasValidPort(Url url) =>
        string.IsNullOrEmpty(url.Port)
        || (int.TryParse(url.Port, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= MaximumPort);

    private static string Serialise(string href, bool special)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var fragmentStart = hash < 0 ? href.Length : hash;
        var question = href.AsSpan(0, fragmentStart).IndexOf('?');
        var queryStart = question < 0 ? fragmentStart : question;
        if (Conforms(href, queryStart, fragmentStart, special))
        {
            return href;
        }

        var result = new StringBuilder(href.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        var position = 0;
        foreach (var rune in href.EnumerateRunes())
        {
            if (MustEncode(rune.Value, position, queryStart, fragmentStart, special))
            {
                foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
                {
                    result.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
                }
            }
            else
            {
                result.Append(rune);
            }

            position += rune.Utf16SequenceLength;
        }

        return result.ToString();
    }

    private static bool Conforms(string href, int queryStart, int fragmentStart, bool special) =>
        (!special || (href.AsSpan(0, queryStart).IndexOfAny(EncodedInPath) < 0
            && href.AsSpan(queryStart, fragmentStart - queryStart).IndexOfAny(EncodedInQuery) < 0))
        && href.AsSpan(fragmentStart).IndexOfAnyExceptInRange('!', '~') < 0
        && href.AsSpan(fragmentStart).IndexOfAny("\"<>`") < 0;

    private static bool MustEncode(int codePoint, int position, int queryStart, int fragmentStart, bool special)
    {
        if (position >= fragmentStart)
        {
            return codePoint is <= ' ' or > '~' or '"' or '<' or '>' or '`';
        }

        if (!special || codePoint > '~')
        {
            return false;
        }

        return position < queryStart ? EncodedInPath.Contains((char)codePoint) : EncodedInQuery.Contains((char)codePoint);
    }
}
