namespace ArticleTools.Engine.Segments.Html;

/// <summary>What the words in an element's class and id say about it.</summary>
[Flags]
internal enum ClassHints
{
    None = 0,

    /// <summary>Names of article bodies, such as <c>entry-content</c>.</summary>
    ArticleBody = 1 << 0,

    /// <summary>Names of whole articles or of the main part of a page.</summary>
    Article = 1 << 1,
    Comment = 1 << 2,
    CommentForm = 1 << 3,
    Related = 1 << 4,
    Share = 1 << 5,
    Navigation = 1 << 6,
    Byline = 1 << 7,
    Date = 1 << 8,
    Caption = 1 << 9,
    Credit = 1 << 10,
    Tags = 1 << 11,
    Advertisement = 1 << 12,
    Appeal = 1 << 13,
    AuthorBio = 1 << 14,
    Login = 1 << 15,
    Legal = 1 << 16,
    Hidden = 1 << 17,
    Sidebar = 1 << 18,
    Footer = 1 << 19,
    Header = 1 << 20,
    PullQuote = 1 << 21,
    Title = 1 << 22,
    Subtitle = 1 << 23,
    Dialog = 1 << 24,

    /// <summary>Lines of particulars about the article: who, when, in which section.</summary>
    Particulars = 1 << 25,
    SourceNote = 1 << 26,
}
