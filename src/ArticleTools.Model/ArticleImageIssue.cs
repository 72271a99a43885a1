namespace ArticleTools;

/// <summary>The stable names of what may be wrong with an image.</summary>
public static class ArticleImageIssue
{
    /// <summary>
    /// The element has no alternative text, not even an empty one that would mark the image as decorative
    /// (WCAG 2.2, success criterion 1.1.1). Covers, backgrounds, posters and tracking pixels take none.
    /// </summary>
    public const string AltMissing = nameof(AltMissing);

    /// <summary>The alternative text is empty, which marks the image as decorative, yet it has a caption or a size to be looked at.</summary>
    public const string AltEmpty = nameof(AltEmpty);

    /// <summary>The alternative text tells nothing of the image: it is the name of its file, a URL, or a word such as "image".</summary>
    public const string AltUninformative = nameof(AltUninformative);

    /// <summary>The document names no file but the placeholder that a script replaces.</summary>
    public const string FileUnknown = nameof(FileUnknown);

    /// <summary>The reference can't be parsed as a URL.</summary>
    public const string UrlMalformed = nameof(UrlMalformed);
}
