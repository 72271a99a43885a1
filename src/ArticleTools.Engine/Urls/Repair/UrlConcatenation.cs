namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Finds URLs that are run into one, and parts them where they prove which one was meant.</summary>
internal static class UrlConcatenation
{
    // Archives and wrappers hold one another, but not without end; the bound keeps the work linear.
    private const int MaximumNested = 8;

    // A URL is pasted behind a blank or a comma, a slash, or the bracket of a link in Markdown.
    private static readonly string[] Joints = ["%20", "%2C", "](", " ", ",", ";", "/"];

    public static string? Mend(ref string url)
    {
        var second = FindSecond(url);
        if (second < 0)
        {
            return null;
        }

        var half = url.Length / 2;
        if (second <= half && url.Length % 2 == 0 && IsPastedIntoItself(url, second, half))
        {
            url = url.Substring(second, half);
            return ArticleLinkIssue.UrlConcatenated;
        }

        if (!IsStartOf(url.AsSpan(0, second), url.AsSpan(second)))
        {
            return null;
        }

        url = url[second..];
        return ArticleLinkIssue.UrlConcatenated;
    }

    /// <summary>
    /// Where a second URL starts that can't belong to the first one; negative where there is none. Archives and proxies put whole URLs behind a
    /// slash, parameters have them behind an equals sign, and texts to be shared behind a blank: these are meant.
    /// </summary>
    public static int FindSecond(string url)
    {
        if (!UrlScheme.IsAbsolute(url))
        {
            return -1;
        }

        var query = url.IndexOf('?', StringComparison.Ordinal);
        var second = NextAbsolute(url, 1);
        for (var i = 0; i < MaximumNested && second > 0; i++)
        {
            if (IsJoint(url, second, query >= 0 && query < second ? url.AsSpan(query, second - query) : []))
            {
                return second;
            }

            second = NextAbsolute(url, second + 1);
        }

        return -1;
    }

    /// <summary>Where the next URL of a web page starts; negative where there is none.</summary>
    public static int NextAbsolute(string url, int from)
    {
        for (var colon = url.IndexOf("://", from, StringComparison.Ordinal); colon >= 0; colon = url.IndexOf("://", colon + 1, StringComparison.Ordinal))
        {
            var scheme = url.AsSpan(0, colon);
            var length = scheme.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : scheme.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
            if (length > 0 && colon - length >= from)
            {
                return colon - length;
            }
        }

        return -1;
    }

    private static bool IsJoint(string url, int second, ReadOnlySpan<char> query)
    {
        var first = url.AsSpan(0, second);
        if (first.EndsWith("](", StringComparison.Ordinal))
        {
            return !UrlParameters.IsProse(query);
        }

        if (first[^1] == '/')
        {
            return query.IsEmpty && !EndsInTime(first[..^1])
                && HostNames.At(AfterScheme(first)).Equals(HostNames.At(AfterScheme(url.AsSpan(second))), StringComparison.OrdinalIgnoreCase);
        }

        if (char.IsAsciiLetterOrDigit(first[^1]) && !(first.Length >= 3 && first[^3] == '%'))
        {
            return !UrlParameters.IsProse(query);
        }

        return query.IsEmpty && (first[^1] is ' ' or ',' or ';' || first.EndsWith("%20", StringComparison.Ordinal) || first.EndsWith("%2C", StringComparison.OrdinalIgnoreCase));
    }

    // The time of capture that archives put in front of an original.
    private static bool EndsInTime(ReadOnlySpan<char> url)
    {
        var segment = url[(url.LastIndexOf('/') + 1)..];
        return segment is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..];
    }

    // Whoever pastes a URL twice has set the cursor behind or into the first one.
    private static bool IsPastedIntoItself(string url, int second, int length) =>
        url.AsSpan(second, second).SequenceEqual(url.AsSpan(0, second))
        && url.AsSpan(2 * second, length - second).SequenceEqual(url.AsSpan(second + length));

    // A template that puts the site's address in front of every path, or a host typed in front of the URL pasted.
    private static bool IsStartOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        foreach (var joint in Joints)
        {
            if (first.EndsWith(joint, StringComparison.OrdinalIgnoreCase))
            {
                first = first[..^joint.Length];
                break;
            }
        }

        first = AfterScheme(first).TrimEnd('/');
        second = AfterScheme(second);
        return second.StartsWith(first, StringComparison.OrdinalIgnoreCase) && (second.Length == first.Length || second[first.Length] is '/' or '?' or '#' or '&');
    }

    private static ReadOnlySpan<char> AfterScheme(ReadOnlySpan<char> url) => url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..];
}
