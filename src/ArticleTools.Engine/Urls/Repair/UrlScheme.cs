namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Mends schemes of web pages that are left out, misspelt or doubled.</summary>
internal static class UrlScheme
{
    private const string Http = "http";
    private const string Https = "https";
    private const int LongestMisspelling = 6;
    private const int LongestSeparator = 6;

    // The ends of hosts that may be told without a scheme in front: no file is likely to end like these.
    private static readonly string[] Generic = ["com", "org", "net", "edu", "gov"];

    private static readonly string[] Known =
    [
        .. Generic, "mil", "int", "info", "biz", "eu", "de", "fr", "es", "it", "nl", "uk", "ca", "au", "jp", "ch", "se", "no", "dk", "fi", "br", "mx", "nz", "ie", "us",
    ];

    /// <summary>Whether a scheme is that of web pages or one letter from it.</summary>
    public static bool IsLikeWeb(ReadOnlySpan<char> scheme) =>
        scheme.Length <= LongestMisspelling && (Misspelling.Is(scheme, Http) || Misspelling.Is(scheme, Https) || IsDisarmed(scheme));

    /// <summary>Whether a URL of a web page starts at the beginning of a text.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public static string? Mend(ref string url)
    {
        if (Read(url) is not { Length: > 0 } first)
        {
            return MendMissing(ref url);
        }

        var start = first.Length;
        var last = first;
        var isDoubled = false;
        while (true)
        {
            var rest = url.AsSpan(start);
            var prefix = rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
            if (Read(rest[prefix..]) is not { Length: > 0 } next)
            {
                break;
            }

            isDoubled = true;
            last = next;
            start += prefix + next.Length;
        }

        if ((first.IsCorrect && !isDoubled) || !HostNames.IsPublic(HostNames.At(url.AsSpan(start))))
        {
            return null;
        }

        url = string.Concat(last.Name, "://", url.AsSpan(start));
        return isDoubled ? ArticleLinkIssue.UrlConcatenated : first.LacksColon ? ArticleLinkIssue.SchemeMissing : ArticleLinkIssue.SchemeMisspelt;
    }

    private static string? MendMissing(ref string url)
    {
        var host = HostNames.At(url);
        if (!HostNames.IsPublic(host) || !(host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || EndsIn(host, host.Length == url.Length ? Generic : Known)))
        {
            return null;
        }

        url = "http://" + url;
        return ArticleLinkIssue.SchemeMissing;
    }

    private static bool EndsIn(ReadOnlySpan<char> host, string[] names)
    {
        foreach (var name in names)
        {
            if (host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && host[^(name.Length + 1)] == '.')
            {
                return true;
            }
        }

        return false;
    }

    // A scheme, spelt as it may be, with what parts it from the host.
    private static Prefix Read(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= LongestMisspelling && char.IsAsciiLetter(text[length]))
        {
            length++;
        }

        var scheme = text[..length];
        if (!IsLikeWeb(scheme))
        {
            return default;
        }

        var end = length;
        while (end < text.Length && end - length < LongestSeparator && text[end] is ':' or ';' or '/' or '\\' or '.')
        {
            end++;
        }

        var separator = text[length..end];
        if (!separator.Contains('/') && !separator.Contains('\\') && !(separator is ":" && text[end..].StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
        {
            return default;
        }

        if (separator is "/" or "\\")
        {
            return default;
        }

        var name = scheme.ContainsAny('s', 'S') ? Https : Http;
        var isCorrect = scheme.Equals(name, StringComparison.OrdinalIgnoreCase);
        return new Prefix(name, end, isCorrect && separator is "://", isCorrect && separator is "//");
    }

    // Warnings of bad sites write "hxxp" lest anybody follows the link by mistake.
    private static bool IsDisarmed(ReadOnlySpan<char> scheme) =>
        scheme.Equals("hxxp", StringComparison.OrdinalIgnoreCase) || scheme.Equals("hxxps", StringComparison.OrdinalIgnoreCase);

    private readonly record struct Prefix(string Name, int Length, bool IsCorrect, bool LacksColon);
}
