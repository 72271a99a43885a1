namespace ArticleTools.Engine.Segments.PageStates;

/// <summary>Recognises the start of an article whose rest is kept for those who pay or register.</summary>
internal static class PaywallStub
{
    private const int LongestBody = 2000;
    private const int ShortBody = 1000;
    private const int ShortestPhrase = 10;
    private const int LongestPhrase = 400;

    public static string? Describe(PageFacts page)
    {
        if (page.BodyLength > LongestBody)
        {
            return null;
        }

        var declared = page.JsonLd.IsPaid ? "its structured data says that it is not free"
            : page.HasMeta("article:content_tier", "locked") ? "its content tier is 'locked'"
            : null;
        var request = FindRequest(page);
        var names = FindWall(page);
        var signs = (declared is null ? 0 : 1) + (request is null ? 0 : 1) + (names is null ? 0 : 1) + (IsCutOff(page) ? 1 : 0);
        if (signs < 2 || (request is null && page.BodyLength > ShortBody))
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
        foreach (var block in page.Outline.Blocks)
        {
            if (isBehindStart && block.TextLength is >= ShortestPhrase and <= LongestPhrase && page.IsShown(block)
                && StatePhrases.Paywall.FindIn(block.Draft.Text) is { } phrase)
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
            if (container.Class is { } names && container.EndBlock > container.FirstBlock && IsWall(names)
                && page.IsShown(page.Outline.Blocks[container.FirstBlock]))
            {
                return names;
            }
        }

        return null;
    }

    private static bool IsWall(string names) =>
        (names.Contains("paywall", StringComparison.OrdinalIgnoreCase)
            || names.Contains("regwall", StringComparison.OrdinalIgnoreCase)
            || names.Contains("subscriber-only", StringComparison.OrdinalIgnoreCase)
            || names.Contains("premium-content", StringComparison.OrdinalIgnoreCase)
            || names.Contains("content-gate", StringComparison.OrdinalIgnoreCase))
        && !names.Contains("no-paywall", StringComparison.OrdinalIgnoreCase)
        && !names.Contains("non-paywall", StringComparison.OrdinalIgnoreCase);

    private static bool IsCutOff(PageFacts page) =>
        page.Outline.Blocks.FindLast(block => block.Draft.Role == ArticleBlockRole.Body && block.TextLength > 0).Draft?.Text is { } last
        && (last.EndsWith('…') || last.EndsWith("...", StringComparison.Ordinal) || last.EndsWith("[…]", StringComparison.Ordinal));
}
