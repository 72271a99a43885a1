using System.Buffers;
using System.Globalization;

namespace ArticleTools.Engine.Urls.Archives;

/// <summary>Reads the URLs of archives that give copies names of their own, or have the original elsewhere than behind a time.</summary>
internal static class NamedCopies
{
    private const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int WebCiteNameLength = 9;
    private const int VideoNameLength = 11;

    private static readonly SearchValues<char> LettersDigits = SearchValues.Create(Base62);
    private static readonly SearchValues<char> LettersDigitsHyphen = SearchValues.Create(Base62 + "-");

    /// <summary>archive.today and its mirrors: with a time, without one, under a short name, or with both.</summary>
    public static Capture? ReadArchiveToday(WebUrl url)
    {
        if (Wayback.Read(url) is { } capture)
        {
            return capture;
        }

        var rest = Wayback.AfterHost(url);
        if (OriginalUrl.ReadWithScheme(rest) is { } original)
        {
            return new Capture(original, null);
        }

        var first = TakeSegment(ref rest);
        switch (first)
        {
            case "o":
                var name = TakeSegment(ref rest);
                return IsName(name) ? new Capture(OriginalUrl.Read(rest), null) : null;
            case "wip":
                return IsName(TakeSegment(ref rest)) ? new Capture(null, null) : null;
            case "newest" or "oldest" or "timegate" or "timemap":
                return OriginalUrl.Read(rest) is { } asked ? new Capture(asked, null) : null;
            default:
                return IsName(first) ? new Capture(null, null) : null;
        }
    }

    /// <summary>Perma.cc: eight letters and digits in two groups.</summary>
    public static Capture? ReadPerma(WebUrl url)
    {
        var rest = Wayback.AfterHost(url);
        var name = TakeSegment(ref rest);
        if (name is "warc" or "timegate" or "timemap")
        {
            name = name is "warc" ? TakeSegment(ref rest) : name;
            return OriginalUrl.Read(rest) is { } original ? new Capture(original, null) : null;
        }

        return name.Length is 9 or 10 or 11 && name.IndexOf('-') is >= 1 and <= 4 && name.IndexOfAnyExcept(LettersDigitsHyphen) < 0 && name.ContainsAnyInRange('0', 'Z')
            ? new Capture(null, null)
            : null;
    }

    /// <summary>WebCite: a name that is the time of capture itself, or a query for a URL.</summary>
    public static Capture? ReadWebCite(WebUrl url)
    {
        var rest = Wayback.AfterHost(url);
        var name = TakeSegment(ref rest);
        var original = UrlParameters.Find(url.Query, "url") is { } value ? OriginalUrl.Read(value) : null;
        if (name is "query")
        {
            return original is null && UrlParameters.Find(url.Query, "id") is null ? null : new Capture(original, ReadDate(UrlParameters.Find(url.Query, "date")));
        }

        return name.Length == WebCiteNameLength && name.IndexOfAnyExcept(LettersDigits) < 0 ? new Capture(original, WebCiteTime(name)) : null;
    }

    /// <summary>Ghostarchive: names for pages, and the service's own names for videos of YouTube.</summary>
    public static Capture? ReadGhostarchive(WebUrl url)
    {
        var rest = Wayback.AfterHost(url);
        switch (TakeSegment(ref rest))
        {
            case "archive":
                if (OriginalUrl.ReadWithScheme(rest) is { } original)
                {
                    return new Capture(original, null);
                }

                return Wayback.Read(url) ?? (TakeSegment(ref rest).IsEmpty ? null : new Capture(null, null));
            case "varchive":
                var name = rest.StartsWith("youtube/", StringComparison.Ordinal) ? rest[(rest.LastIndexOf('/') + 1)..] : TakeSegment(ref rest);
                return name.Length == VideoNameLength ? new Capture(string.Concat("https://www.youtube.com/watch?v=", name), null)
                    : name.IsEmpty ? null : new Capture(null, null);
            default:
                return null;
        }
    }

    /// <summary>Megalodon: the time by the clock of Japan, in groups, and the original without its scheme.</summary>
    public static Capture? ReadMegalodon(WebUrl url)
    {
        var rest = Wayback.AfterHost(url);
        rest = rest.StartsWith("ref/", StringComparison.Ordinal) ? rest[4..] : rest;
        if (!DateTime.TryParseExact(TakeSegment(ref rest), "yyyy-MMdd-HHmm-ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return null;
        }

        return new Capture(OriginalUrl.Read(rest), new DateTimeOffset(time, TimeSpan.FromHours(9)).ToUniversalTime());
    }

    /// <summary>Google's cache: a search for <c>cache:</c>, perhaps a name, the URL, and words to be marked in it.</summary>
    public static Capture? ReadGoogleCache(WebUrl url)
    {
        const string Prefix = "cache:";
        if (UrlParameters.Find(url.Query, "q") is not { } value || !value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var wanted = value.AsSpan(Prefix.Length);
        var end = wanted.IndexOfAny(' ', '+');
        wanted = end < 0 ? wanted : wanted[..end];
        var colon = wanted.IndexOf(':');
        return (OriginalUrl.Read(wanted) ?? (colon < 0 ? null : OriginalUrl.Read(wanted[(colon + 1)..]))) is { } original ? new Capture(original, null) : null;
    }

    /// <summary>Archives that have the original in a parameter, and perhaps the time in the path.</summary>
    public static Capture? ReadQuery(WebUrl url) =>
        Wayback.Read(url) ?? (UrlParameters.Find(url.Query, "url") is { } value && OriginalUrl.Read(value) is { } original ? new Capture(original, null) : null);

    // Short names are of five letters and digits; a word of the site's own pages is told by having no capital and no digit.
    private static bool IsName(ReadOnlySpan<char> segment) =>
        segment.Length is >= 4 and <= 6 && segment.IndexOfAnyExcept(LettersDigits) < 0 && segment.ContainsAnyInRange('0', 'Z');

    private static DateTimeOffset? ReadDate(string? text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    // The name counts the microseconds since 1970.
    private static DateTimeOffset? WebCiteTime(ReadOnlySpan<char> name)
    {
        const long TicksPerMicrosecond = 10;
        var microseconds = 0L;
        foreach (var digit in name)
        {
            microseconds = (microseconds * Base62.Length) + Base62.IndexOf(digit, StringComparison.Ordinal);
        }

        var time = DateTimeOffset.UnixEpoch.AddTicks(microseconds * TicksPerMicrosecond);

        // WebCite took copies from 2003 to 2019.
        return time.Year is >= 2003 and <= 2019 ? new DateTimeOffset(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero) : null;
    }

    private static ReadOnlySpan<char> TakeSegment(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny("/?#");
        var segment = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return segment;
    }
}
