namespace ArticleTools;

/// <summary>The stable names of what may be wrong with a link.</summary>
public static class ArticleLinkIssue
{
    /// <summary>The reference can't be parsed as a URL.</summary>
    public const string UrlMalformed = nameof(UrlMalformed);

    /// <summary>The reference is empty: the link leads to its own page.</summary>
    public const string UrlEmpty = nameof(UrlEmpty);

    /// <summary>A second URL is run into the first one.</summary>
    public const string UrlConcatenated = nameof(UrlConcatenated);

    /// <summary>The URL's scheme needs a host, and there is none.</summary>
    public const string HostMissing = nameof(HostMissing);

    /// <summary>The host is one that only the author's machine or network knows.</summary>
    public const string HostLocal = nameof(HostLocal);

    /// <summary>The reference starts with a host, but without a scheme browsers take it for a page of the same site.</summary>
    public const string SchemeMissing = nameof(SchemeMissing);

    /// <summary>The scheme or what parts it from the host is misspelt, as in <c>htp://</c> or <c>https;//</c>.</summary>
    public const string SchemeMisspelt = nameof(SchemeMisspelt);

    /// <summary>Characters are escaped once more than they should be, as in <c>%2520</c>, or <c>&amp;amp;</c> between parameters.</summary>
    public const string UrlEscapedTwice = nameof(UrlEscapedTwice);

    /// <summary>White space stands inside the URL or is escaped at its end, so that it leads elsewhere.</summary>
    public const string UrlWhiteSpace = nameof(UrlWhiteSpace);

    /// <summary>Punctuation of the text around the URL was taken into it, as the full stop behind it or quotation marks.</summary>
    public const string UrlPunctuation = nameof(UrlPunctuation);

    /// <summary>A bracket at the end of the URL was never opened, or never closed.</summary>
    public const string UrlUnbalanced = nameof(UrlUnbalanced);

    /// <summary>A mail address is written as that of a web page, without <c>mailto:</c>, or with it twice.</summary>
    public const string MailMalformed = nameof(MailMalformed);

    /// <summary>The scheme runs a script or holds the page itself (<c>javascript:</c>, <c>vbscript:</c>, <c>data:</c>).</summary>
    public const string SchemeUnsafe = nameof(SchemeUnsafe);

    /// <summary>The URL is of a file on somebody's own machine (<c>file:</c>).</summary>
    public const string SchemeLocal = nameof(SchemeLocal);

    /// <summary>Tracking parameters stand in the path, where no server takes them for parameters, as in <c>/&amp;utm_source=</c>.</summary>
    public const string TrackingOnPath = nameof(TrackingOnPath);

    /// <summary>The link has neither text nor an image with alternative text nor a label.</summary>
    public const string TextEmpty = nameof(TextEmpty);

    /// <summary>The URL looks cut off: it ends in an ellipsis, or in the middle of an escape.</summary>
    public const string UrlTruncated = nameof(UrlTruncated);

    /// <summary>The text of the link says nothing when it is read alone, as "click here" or an arrow (WCAG 2.2, success criterion 2.4.9).</summary>
    public const string TextUninformative = nameof(TextUninformative);

    /// <summary>The text of the link is the address of another site than the one that the link leads to.</summary>
    public const string TextHostMismatch = nameof(TextHostMismatch);
}
