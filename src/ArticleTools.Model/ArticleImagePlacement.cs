namespace ArticleTools;

/// <summary>Where a document names an image.</summary>
public enum ArticleImagePlacement
{
    /// <summary>In an element for images: <c>img</c>, also within <c>picture</c>, or <c>amp-img</c>; in Markdown, <c>![...](...)</c>.</summary>
    Element,

    /// <summary>In the inline style of some other element, as its background.</summary>
    Background,

    /// <summary>In the <c>poster</c> attribute of a <c>video</c>: what is shown until it plays.</summary>
    Poster,

    /// <summary>In an <c>input</c> element of the type <c>image</c>: a button.</summary>
    Button,

    /// <summary>Only in the article's metadata: Open Graph, structured data or front matter.</summary>
    Cover,
}
