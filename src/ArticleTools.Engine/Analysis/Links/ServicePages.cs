using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Knows the pages of well-known services for what they are: a post, a video, a recording.</summary>
internal static class ServicePages
{
    private const string AnyHost = "*";

    // A post is numbered by its time in milliseconds and more; other things by their count.
    private const int FewestDigits = 12;

    private static readonly ILookup<bool, Pattern> Patterns = Read().ToLookup(pattern => pattern.Host == AnyHost);

    private static readonly HostTable<Pattern> OfHosts = new(Patterns[false].Select(pattern => KeyValuePair.Create(pattern.Host, pattern)));

    private static readonly Pattern[] OfAnyHost = [.. Patterns[true]];

    /// <summary>What the page at a URL is; <see langword="null"/> where no service is known to say so.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="mayBeFile">Whether the path ends like a file's: only such paths, and those of a user, mean something on any host.</param>
    public static ArticleLinkKind? Of(WebUrl url, bool mayBeFile) => Find(OfHosts.Of(url), url) ?? (mayBeFile || url.Path is ['/', '@', ..] ? Find(OfAnyHost, url) : null);

    private static ArticleLinkKind? Find(ReadOnlySpan<Pattern> patterns, WebUrl url)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(url))
            {
                return pattern.Kind;
            }
        }

        return null;
    }

    private static IEnumerable<Pattern> Read()
    {
        foreach (var line in EmbeddedLines.Read("Links.ServicePages.txt"))
        {
            var parts = line.Split('\t');
            var path = parts[2].Split('?');
            yield return new Pattern(Enum.Parse<ArticleLinkKind>(parts[0]), parts[1], path[0].Split('/')[1..], path.Length > 1 ? path[1] : null);
        }
    }

    private sealed record Pattern(ArticleLinkKind Kind, string Host, string[] Segments, string? Parameter)
    {
        public bool Matches(WebUrl url)
        {
            var path = url.Path;
            foreach (var segment in Segments)
            {
                if (path.IsEmpty || path[0] != '/')
                {
                    return false;
                }

                path = path[1..];
                var end = path.IndexOf('/');
                if (!Matches(segment, end < 0 ? path : path[..end]))
                {
                    return false;
                }

                path = end < 0 ? [] : path[end..];
            }

            return Parameter is null || UrlParameters.Find(url.Query, Parameter) is not null;
        }

        private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> segment) => pattern switch
        {
            "##" => segment.Length >= FewestDigits && segment.IndexOfAnyExceptInRange('0', '9') < 0,
            "#" => !segment.IsEmpty && segment.IndexOfAnyExceptInRange('0', '9') < 0,
            [.. var start, '*'] => segment.Length > start.Length && segment.StartsWith(start, StringComparison.Ordinal),
            _ => segment.Equals(pattern, StringComparison.OrdinalIgnoreCase),
        };
    }
}
