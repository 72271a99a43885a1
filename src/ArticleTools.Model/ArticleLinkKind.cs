namespace ArticleTools;

/// <summary>What a link leads to, as far as its URL tells. Of several kinds that fit, the most particular one.</summary>
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

    /// <summary>An image file.</summary>
    Image,

    /// <summary>An audio file, or the page of one recording on a service for such.</summary>
    Audio,

    /// <summary>A video file, or the page of one video on a service for such.</summary>
    Video,

    /// <summary>A PDF file.</summary>
    Pdf,

    /// <summary>A file of a word processor, of slides, of plain text, or an electronic book.</summary>
    Document,

    /// <summary>A file of data: a table, a structured format, or a packed archive of files.</summary>
    Data,

    /// <summary>A feed in RSS, Atom or JSON Feed.</summary>
    Feed,

    /// <summary>A single post on a social network.</summary>
    SocialPost,

    /// <summary>A DOI, Handle, ARK, URN or other identifier that is kept from changing; <see cref="ArticleLink.Identifier"/> holds it.</summary>
    PersistentIdentifier,

    /// <summary>A copy that a web archive keeps; <see cref="ArticleLink.Memento"/> tells of what.</summary>
    ArchivedCopy,

    /// <summary>Something other than a web page: a script, inline data, or a scheme of some application.</summary>
    Other,

    /// <summary>A reference that is no URL.</summary>
    Malformed,
}
