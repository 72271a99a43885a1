namespace ArticleTools.Engine.Urls.Archives;

/// <summary>
/// Reads URLs of the form that the Internet Archive's Wayback Machine has brought in and most archives have taken over: the time of capture, at times with a
/// modifier, in front of the original URL, as <c>/web/20200131235959id_/http://example.com/</c>.
/// </summary>
internal static class Wayback
{
    // A time stands behind the names of a collection and of its owner at most.
    private const int MaximumSegments = 6;

    private static readonly string[] Folders = ["/web/", "/wayback/"];

    /// <summary>Reads the URL of an archive that is known to have this form.</summary>
    public static Capture? Read(WebUrl url)
    {
        var rest = AfterHost(url);
        for (var i = 0; i < MaximumSegments && rest.IndexOf('/') is var end and >= 0; i++)
        {
            var segment = rest[..end];
            rest = rest[(end + 1)..];
            if (CaptureTime.TryRead(segment, out var time) && OriginalUrl.Read(rest) is { } original)
            {
                return new Capture(original, time);
            }

            // Behind a question mark or a URL there is no time any more.
            if (segment.Contains('?') || segment.EndsWith(":", StringComparison.Ordinal))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Reads a URL of the Internet Archive, which also takes originals without a time.</summary>
    public static Capture? ReadInternetArchive(WebUrl url)
    {
        var rest = AfterHost(url);
        if (!url.Host!.Contains("web", StringComparison.Ordinal) && !url.Host.Contains("wayback", StringComparison.Ordinal)
            && !rest.StartsWith("web/", StringComparison.Ordinal) && !rest.StartsWith("wayback/", StringComparison.Ordinal))
        {
            // The archive's other collections, of books and recordings.
            return null;
        }

        if (Read(url) is { } capture)
        {
            return capture;
        }

        foreach (var folder in (ReadOnlySpan<string>)["save/_embed/", "save/", "web/"])
        {
            if (rest.StartsWith(folder, StringComparison.Ordinal))
            {
                rest = rest[folder.Length..];
                break;
            }
        }

        // A digit or two in place of a time ask for the oldest or newest copy.
        var end = rest.IndexOf('/');
        rest = end > 0 && rest[..end].IndexOfAnyExceptInRange('0', '9') < 0 ? rest[(end + 1)..] : rest;
        return OriginalUrl.ReadWithScheme(rest) is { } original ? new Capture(original, null) : null;
    }

    /// <summary>Reads the URL of a service that leads to the copy nearest a time, which that copy need not be of.</summary>
    public static Capture? ReadTimeGate(WebUrl url)
    {
        if (Read(url) is { } capture)
        {
            return capture with { Time = null };
        }

        var rest = AfterHost(url);
        var folder = rest.IndexOf('/');
        return folder > 0 && rest[..folder] is "timegate" or "timemap" or "memento" or "api" && OriginalUrl.ReadWithScheme(rest[(folder + 1)..]) is { } original
            ? new Capture(original, null)
            : null;
    }

    /// <summary>Reads a URL of any host: a whole time in the usual folder, with a whole URL behind it, is proof enough.</summary>
    public static Capture? ReadAnywhere(WebUrl url)
    {
        var href = url.Href.AsSpan();
        if (href.LastIndexOf(':') < url.Scheme.Length + 3 && !href.Contains('%'))
        {
            return null;
        }

        foreach (var folder in Folders)
        {
            var start = href.IndexOf(folder, StringComparison.Ordinal);
            if (start < 0 || href[..start].Contains('?'))
            {
                continue;
            }

            var rest = href[(start + folder.Length)..];
            var end = rest.IndexOf('/');
            if (end > 0 && CaptureTime.TryRead(rest[..end], out var time) && time is not null && OriginalUrl.ReadWithScheme(rest[(end + 1)..]) is { } original)
            {
                return new Capture(original, time);
            }
        }

        return null;
    }

    /// <summary>A URL from the first character behind the slash that ends the host on.</summary>
    public static ReadOnlySpan<char> AfterHost(WebUrl url)
    {
        var rest = url.Href.AsSpan(url.Href.IndexOf("//", StringComparison.Ordinal) + 2);
        var slash = rest.IndexOf('/');
        return slash < 0 ? [] : rest[(slash + 1)..];
    }
}
