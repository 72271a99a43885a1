namespace ArticleTools;

/// <summary>What a link leads to, as far as its URL tells.</summary>
public enum ArticleLinkKind
{
    /// <summary>A page of another site.</summary>
    External,

    /// <summary>Another page of the article's own site.</summary>
    SameSite,

    /// <summary>A place in the same document.</summary>
    SamePage,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>Something other than a web page: a script, inline data, or a scheme of some application.</summary>
    Other,

    /// <summary>A reference that is no URL.</summary>
    Malformed,
}
