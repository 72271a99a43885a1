using System.Buffers;

namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Proposes what a damaged URL must have been, where what is left of it proves that.</summary>
internal static class UrlRepairer
{
    // An ordinary URL has no other characters than these, and none of the faults below does without others.
    private static readonly SearchValues<char> Sound =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?=&+#!$*%");

    // In the order in which a URL was damaged last to first; each takes the URL as the one before leaves it.
    private static readonly Mending[] Mendings =
        [UrlWhiteSpace.Mend, UrlEdges.MendStart, MailAddress.Mend, UrlScheme.Mend, UrlConcatenation.Mend, UrlEscapes.Mend, UrlEdges.MendEnd];

    // Gives the stable name of the fault that it has mended.
    private delegate string? Mending(ref string url);

    /// <summary>Whether a reference is of so ordinary a form that no fault can be in it.</summary>
    public static bool IsSound(string reference)
    {
        var rest = reference.AsSpan();
        var isAbsolute = rest.StartsWith("http", StringComparison.Ordinal) && rest[4..] is [':', '/', '/', ..] or ['s', ':', '/', '/', ..];
        rest = isAbsolute ? rest[(rest.IndexOf('/') + 2)..] : rest;
        if (rest.IsEmpty)
        {
            return true;
        }

        return (isAbsolute || IsRelative(rest)) && rest.IndexOfAnyExcept(Sound) < 0 && rest[^1] is not '.'
            && !rest.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && (!rest.Contains('%') || AreSoundEscapes(rest));
    }

    /// <summary>The URL that a reference must have been; <see langword="null"/> where it is sound or nothing proves what is missing.</summary>
    public static ArticleUrlRepair? Propose(string reference, WebUrl? baseUrl)
    {
        if (IsSound(reference) || IsForeign(reference))
        {
            return null;
        }

        string? reason = null;
        var url = reference;
        foreach (var mend in Mendings)
        {
            var mended = mend(ref url);
            reason ??= mended;
        }

        return reason is not null && WebUrl.Parse(url, baseUrl) is { } repaired && repaired.Href != WebUrl.Parse(reference, baseUrl)?.Href
            && (!repaired.IsWeb || IsPlausible(repaired.Host!, baseUrl))
            ? new ArticleUrlRepair { Url = repaired.Href, Reason = reason }
            : null;
    }

    /// <summary>The fault that a reference has for certain, as a stable name, though nothing may prove what it should have been.</summary>
    public static string? FindFault(string reference) =>
        !IsSound(reference) && UrlConcatenation.FindSecond(reference) >= 0 ? ArticleLinkIssue.UrlConcatenated : null;

    /// <summary>Whether a URL ends in an ellipsis or in the middle of an escape, or has an ellipsis for a part of its path.</summary>
    public static bool LooksTruncated(WebUrl url)
    {
        var href = url.Href.AsSpan();
        if (href.EndsWith("...", StringComparison.Ordinal) || href.Contains("/.../", StringComparison.Ordinal))
        {
            return !UrlParameters.IsProse(href) && !href[href.LastIndexOf('/')..].Contains("%20", StringComparison.Ordinal);
        }

        var escape = href.LastIndexOf('%');
        return escape >= 0 && !UrlParameters.IsProse(href) && (UrlEscapes.EndsInside(href[escape..], href)
            || href.EndsWith("%E2%80%A6", StringComparison.OrdinalIgnoreCase) || href.Contains("/%E2%80%A6/", StringComparison.OrdinalIgnoreCase));
    }

    // What starts with a name that holds no dot is no host.
    private static bool IsRelative(ReadOnlySpan<char> reference)
    {
        var end = reference.IndexOfAny('/', '.', '?');
        return reference[0] is '/' or '#' or '?' ? !reference.StartsWith("//", StringComparison.Ordinal)
            : char.IsAsciiLetterOrDigit(reference[0]) && (end < 0 || (reference[end] != '.' && !reference[end..].StartsWith("//", StringComparison.Ordinal)));
    }

    // Inside the path or behind it, none of an escape, and none of the colon of another URL.
    private static bool AreSoundEscapes(ReadOnlySpan<char> reference) =>
        reference.IndexOf('%') > reference.IndexOf('/') && reference.Contains('/') && reference.LastIndexOf('%') < reference.Length - 3
        && !reference.Contains("%25", StringComparison.Ordinal) && !reference.Contains("%3A", StringComparison.OrdinalIgnoreCase);

    // Scripts, telephone numbers and the like hold anything.
    private static bool IsForeign(string reference)
    {
        var trimmed = reference.AsSpan().TrimStart();
        var colon = trimmed.IndexOf(':');
        if (colon <= 0)
        {
            return false;
        }

        var scheme = trimmed[..colon];
        foreach (var character in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-'))
            {
                return false;
            }
        }

        return !UrlScheme.IsLikeWeb(scheme) && !MailAddress.IsLikeScheme(scheme);
    }

    private static bool IsPlausible(string host, WebUrl? baseUrl) => HostNames.IsPublic(host) || host == baseUrl?.Host;
}
