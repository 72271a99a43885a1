namespace ArticleTools;

/// <summary>What an image is for, as far as its markup, name and place tell.</summary>
public enum ArticleImageKind
{
    /// <summary>An image to be looked at: a photograph, an illustration, a chart.</summary>
    Content,

    /// <summary>An image that says nothing, by its empty alternative text, its ARIA role or its name: a rule, a spacer, a backdrop.</summary>
    Decorative,

    /// <summary>A sign of the interface: an arrow, a button, the mark of a social site.</summary>
    Icon,

    /// <summary>A pictograph that stands for a character of the text.</summary>
    Emoji,

    /// <summary>The mark of a site, publisher or partner.</summary>
    Logo,

    /// <summary>The portrait or profile picture of an author or of a reader who comments.</summary>
    Avatar,

    /// <summary>An image that nobody sees and whose request counts the reader (a web beacon).</summary>
    TrackingPixel,

    /// <summary>What a page shows until a script loads the image itself, which the document does not name.</summary>
    Placeholder,
}
