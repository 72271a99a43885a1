namespace ArticleTools.Engine.Formats.Html;

/// <summary>The kind of thing that a page says it is by the Open Graph protocol, in <c>og:type</c>.</summary>
internal static class OpenGraph
{
    public static bool IsArticle(Draft draft) => string.Equals(GetKind(draft), "article", StringComparison.OrdinalIgnoreCase);

    public static bool IsProduct(Draft draft) => GetKind(draft)?.Contains("product", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The kind as written; null where the page states none.</summary>
    public static string? GetKind(Draft draft) =>
        draft.Metadata.Find(entry => entry.Name.Equals("og:type", StringComparison.OrdinalIgnoreCase))?.RawValue?.Trim();
}
