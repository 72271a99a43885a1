namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>What the address and the Open Graph type of a page say about its kind.</summary>
internal static class PageAddress
{
    public static int GetOpenGraphKind(string? type) => type switch
    {
        null => 0,
        "website" => 1,
        "article" => 2,
        _ when type.Contains("product", StringComparison.OrdinalIgnoreCase) => 3,
        _ => 4,
    };

    /// <param name="url">The address, as written.</param>
    /// <param name="depth">How many segments its path has; -1 where there is no address.</param>
    /// <param name="word">The kind of page that a word in it names, 0 where none does.</param>
    /// <param name="slugWords">How many words the last segment has.</param>
    public static void Read(string? url, out int depth, out int word, out int slugWords)
    {
        depth = url is null ? -1 : 0;
        word = 0;
        slugWords = 0;
        ReadOnlySpan<char> rest = url;
        var end = rest.IndexOfAny('?', '#');
        rest = end < 0 ? rest : rest[..end];
        var slashes = rest.IndexOf("//");
        var isHost = slashes == 0 || (slashes > 0 && rest[slashes - 1] == ':');
        rest = isHost ? rest[(slashes + 2)..] : rest;
        while (!rest.IsEmpty)
        {
            var slash = rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            rest = slash < 0 ? [] : rest[(slash + 1)..];
            if (segment.IsEmpty)
            {
                continue;
            }

            depth += isHost ? 0 : 1;
            slugWords = isHost ? 0 : segment.Count('-') + segment.Count('_') + 1;
            isHost = false;
            word = ReadWords(segment, word);
        }
    }

    private static int ReadWords(ReadOnlySpan<char> segment, int word)
    {
        Span<char> lower = stackalloc char[24];
        while (!segment.IsEmpty)
        {
            var border = segment.IndexOfAny("-_.");
            var part = border < 0 ? segment : segment[..border];
            segment = border < 0 ? [] : segment[(border + 1)..];
            if (part.Length is > 1 and <= 24)
            {
                part.ToLowerInvariant(lower);
                var found = GetKind(lower[..part.Length]);
                word = found == 0 ? word : found;
            }
        }

        return word;
    }

    private static int GetKind(ReadOnlySpan<char> word) => word switch
    {
        "forum" or "forums" or "thread" or "threads" or "topic" or "topics" or "viewtopic" or "showthread" or "community" or "discussion" or "questions" => 1,
        "product" or "products" or "shop" or "store" or "item" or "dp" or "p" => 2,
        "collection" or "collections" or "category" or "categories" or "catalog" => 3,
        "docs" or "doc" or "documentation" or "guide" or "manual" or "reference" or "api" or "wiki" or "help" or "support" or "tutorial" => 4,
        "blog" or "news" or "article" or "articles" or "story" or "post" or "posts" => 5,
        "service" or "services" or "solutions" or "about" or "contact" or "pricing" => 6,
        "tag" or "tags" or "search" or "archive" or "list" or "jobs" or "events" or "directory" or "listing" or "listings" => 7,
        _ => 0,
    };
}
