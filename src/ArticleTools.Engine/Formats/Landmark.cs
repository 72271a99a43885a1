namespace ArticleTools.Engine.Formats;

/// <summary>The nearest region of a page, in the sense of ARIA landmarks, that a block stands in.</summary>
internal enum Landmark
{
    None,

    /// <summary><c>aside</c>: content beside the main content.</summary>
    Complementary,

    /// <summary><c>nav</c>.</summary>
    Navigation,

    /// <summary><c>header</c>.</summary>
    Banner,

    /// <summary><c>footer</c>.</summary>
    ContentInfo,

    /// <summary><c>form</c>.</summary>
    Form,
}
