using System.Globalization;

namespace ArticleTools.Engine.Urls;

/// <summary>
/// Reads the URLs of archived copies, in which web archives put the time of capture, at times with a modifier, in front of the original URL:
/// <c>https://web.archive.org/web/20200131235959id_/http://example.com/</c>.
/// </summary>
internal static class MementoUrl
{
    private const string TimestampFormat = "yyyyMMddHHmmss";

    private static readonly string[] Archives =
    [
        "web.archive.org", "archive.org", "archive-it.org", "archive.today", "archive.is", "archive.ph", "archive.li", "archive.fo", "archive.vn", "archive.md",
        "arquivo.pt", "webarchive.nationalarchives.gov.uk", "webarchive.org.uk", "webarchive.loc.gov", "vefsafn.is", "webarchive.parliament.uk",
        "swap.stanford.edu", "webharvest.gov", "web.archive.bibalex.org", "perma-archives.org",
    ];

    public static ArticleMemento? Parse(WebUrl url)
    {
        if (!url.IsWeb || url.Host is null || !IsArchive(url.Host))
        {
            return null;
        }

        var href = url.Href;
        var start = href.IndexOf('/', href.IndexOf("//", StringComparison.Ordinal) + 2);
        while (start >= 0)
        {
            var end = href.IndexOf('/', start + 1);
            if (end < 0)
            {
                return null;
            }

            var segment = href.AsSpan(start + 1, end - start - 1);
            if (IsTimestamp(segment, out var captured) && OriginalUrl(href[(end + 1)..]) is { } original)
            {
                return new ArticleMemento { Archive = url.Host, OriginalUrl = original, Captured = captured };
            }

            // Behind a question mark or a URL there is no time any more.
            if (segment.Contains('?') || segment.EndsWith(":", StringComparison.Ordinal))
            {
                return null;
            }

            start = end;
        }

        return null;
    }

    private static bool IsArchive(string host)
    {
        foreach (var archive in Archives)
        {
            if (host.EndsWith(archive, StringComparison.Ordinal) && (host.Length == archive.Length || host[^(archive.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    // Up to fourteen digits or an asterisk, then perhaps a modifier such as "id_". Fewer digits than fourteen ask for the nearest copy
    // and so don't say when it was made.
    private static bool IsTimestamp(ReadOnlySpan<char> segment, out DateTimeOffset? captured)
    {
        captured = null;
        if (segment is "*" or "*id_")
        {
            return true;
        }

        if (segment.Length > 3 && segment[^1] == '_')
        {
            segment = segment[..^3];
        }

        Span<char> digits = stackalloc char[TimestampFormat.Length];
        var count = 0;
        foreach (var character in segment)
        {
            if (char.IsAsciiDigit(character))
            {
                if (count == digits.Length)
                {
                    return false;
                }

                digits[count++] = character;
            }
            else if (character is not ('.' or '-'))
            {
                return false;
            }
        }

        if (DateTimeOffset.TryParseExact(
            digits[..count], TimestampFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact))
        {
            captured = exact;
        }

        return count >= 4;
    }

    private static string? OriginalUrl(string rest)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https:/", "http:/"])
        {
            if (rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                // Some tools squeeze the two slashes into one.
                return rest[scheme.Length..] is ['/', ..] ? rest : scheme + "/" + rest[scheme.Length..];
            }
        }

        // An archive takes an original without a scheme for http.
        var end = rest.AsSpan().IndexOfAny("/?#");
        var host = end < 0 ? rest : rest[..end];
        return host.Contains('.', StringComparison.Ordinal) && WebUrl.Parse("http://" + host) is not null ? "http://" + rest : null;
    }
}
