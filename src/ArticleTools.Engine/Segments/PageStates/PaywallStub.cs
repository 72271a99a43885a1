namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises the start of an article whose rest is kept for those who pay or register.</summary>
internal static class PaywallStub
{
    private const int LongestBody = 2000;
    private const int ShortBody = 1000;
    private const int ShortestPhrase = 10;
    private const int LongestPhrase = 400;
    private const int LongestNames = 200;

    // So many blocks are looked at, however many a page has.
    private const int MostBlocks = 500;

    public static string? Describe(PageFacts page)
    {
        if (page.BodyLength > LongestBody)
        {
            return null;
        }

        var declared = page.JsonLd.IsPaid ? "its structured data says that it is not free"
            : page.HasMeta("article:content_tier", "locked") ? "its content tier is 'locked'"
            : null;
        var names = FindWall(page);
        var signs = (declared is null ? 0 : 1) + (names is null ? 0 : 1) + (IsCutOff(page) ? 1 : 0);
        if (signs == 0)
        {
            return null;
        }

        var request = FindRequest(page);
        if (request is null && (signs == 1 || page.BodyLength > ShortBody))
        {
            return null;
        }

        string?[] evidence = [declared, request is null ? null : $"it says '{request}'", names is null ? null : $"an element is of the class '{names}'"];
        return $"Only the start of the article is there, {page.BodyLength} characters; the rest is for subscribers: {string.Join(", ", evidence.OfType<string>())}.";
    }

    // Where the reader is asked to pay: below the start of the body.
    private static string? FindRequest(PageFacts page)
    {
        var isBehindStart = page.BodyLength == 0;
        var count = 0;
        foreach (var block in page.Outline.Blocks)
        {
            if (isBehindStart && block.TextLength is >= ShortestPhrase and <= LongestPhrase && page.IsShown(block)
                && ++count <= MostBlocks && StatePhrases.Paywall.FindIn(block.Draft.Text) is { } phrase)
            {
                return phrase;
            }

            isBehindStart |= block.Draft.Role is ArticleBlockRole.Body or ArticleBlockRole.Title;
        }

        return null;
    }

    // An element that is named for its purpose and shows text.
    private static string? FindWall(PageFacts page)
    {
        foreach (var container in page.Outline.Containers)
        {
            if (container.Class is { Length: <= LongestNames } names && container.EndBlock > container.FirstBlock && IsWall(names)
                && page.IsShown(page.Outline.Blocks[container.FirstBlock]))
            {
                return names;
            }
        }

        return null;
    }

    // "paywall" or "regwall", save in the likes of "no-paywall", which says the contrary.
    private static bool IsWall(string names)
    {
        var wall = names.IndexOf("wall", StringComparison.OrdinalIgnoreCase);
        if (wall < 3)
        {
            return false;
        }

        var before = names.AsSpan(0, wall - 3);
        var kind = names.AsSpan(wall - 3, 3);
        return (kind.Equals("pay", StringComparison.OrdinalIgnoreCase) || kind.Equals("reg", StringComparison.OrdinalIgnoreCase))
            && !before.EndsWith("no-", StringComparison.OrdinalIgnoreCase)
            && !before.EndsWith("non-", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCutOff(PageFacts page) =>
        page.Outline.Blocks.FindLast(block => block.Draft.Role == ArticleBlockRole.Body && block.TextLength > 0).Draft?.Text is { } last
        && (last.EndsWith('…') || last.EndsWith("...", StringComparison.Ordinal) || last.EndsWith("[…]", StringComparison.Ordinal));
}
