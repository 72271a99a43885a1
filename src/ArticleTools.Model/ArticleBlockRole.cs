namespace ArticleTools;

/// <summary>The part that a block plays: the article's body, or one of the kinds of furniture around it.</summary>
public enum ArticleBlockRole
{
    /// <summary>What the author wrote for the reader of this piece.</summary>
    Body,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>A subtitle, standfirst or deck.</summary>
    Subtitle,

    /// <summary>The line that names the authors.</summary>
    Byline,

    /// <summary>The line that gives the date or place of publication.</summary>
    Dateline,

    /// <summary>The caption of an image or another medium.</summary>
    Caption,

    /// <summary>Who made or owns an image or another medium.</summary>
    Credit,

    /// <summary>Where the article was first published, or by which wire.</summary>
    SourceNote,

    /// <summary>A pull quote whose words stand in the body as well.</summary>
    PullQuote,

    /// <summary>A note about an author.</summary>
    AuthorBio,

    /// <summary>A request for money, a subscription, a signature or a follow.</summary>
    Appeal,

    /// <summary>A pointer to another article.</summary>
    Related,

    /// <summary>Menus, breadcrumbs, and moves to other pages.</summary>
    Navigation,

    /// <summary>The article's keywords, as links or labels.</summary>
    Tags,

    /// <summary>Controls for sharing, printing or saving.</summary>
    Share,

    /// <summary>A reader's comment.</summary>
    Comment,

    /// <summary>The form in which comments are written, and its notices.</summary>
    CommentForm,

    /// <summary>Copyright, terms, privacy and cookie notices.</summary>
    Legal,

    /// <summary>A form or prompt for logging in or registering.</summary>
    Login,

    /// <summary>Paid content.</summary>
    Advertisement,

    /// <summary>A header of metadata.</summary>
    Metadata,

    /// <summary>Something else that is not of the article.</summary>
    Other,
}
