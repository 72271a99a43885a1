namespace ArticleTools.Engine.Formats.Html;

/// <summary>Recognises the quotations with which posts of other sites are embedded.</summary>
internal static class EmbeddedPost
{
    /// <param name="names">The classes of a <c>blockquote</c>.</param>
    public static bool IsOne(string? names) =>
        names is not null
        && (names.Contains("embed", StringComparison.OrdinalIgnoreCase)
            || names.Contains("tweet", StringComparison.OrdinalIgnoreCase)
            || names.Contains("instagram-", StringComparison.OrdinalIgnoreCase)
            || names.Contains("text-post-media", StringComparison.OrdinalIgnoreCase)
            || names.Contains("reddit-", StringComparison.OrdinalIgnoreCase)
            || names.Contains("fb-", StringComparison.OrdinalIgnoreCase));
}
