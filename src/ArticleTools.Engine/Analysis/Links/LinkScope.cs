namespace ArticleTools.Engine.Analysis.Links;

/// <summary>How far from an article a link leads.</summary>
internal enum LinkScope
{
    OtherSite,

    SameSite,

    SamePage,

    /// <summary>Not to a place on the web.</summary>
    None,

    /// <summary>The reference is no URL.</summary>
    Malformed,
}
