namespace ArticleTools.Engine.Segments.Html;

/// <summary>What a container alone says about the blocks in it.</summary>
internal static class ContainerRole
{
    // The surest first: a share bar within a comment is a share bar, a related list in a sidebar is related.
    private static readonly (ClassHints Hint, Furniture Furniture)[] ByHint =
    [
        (ClassHints.Hidden, new(ArticleBlockRole.Other, "class/hidden")),
        (ClassHints.CommentForm, new(ArticleBlockRole.CommentForm, "class/comment-form")),
        (ClassHints.Comment, new(ArticleBlockRole.Comment, "class/comment")),
        (ClassHints.Share, new(ArticleBlockRole.Share, "class/share")),
        (ClassHints.Advertisement, new(ArticleBlockRole.Advertisement, "class/advertisement")),
        (ClassHints.AuthorBio, new(ArticleBlockRole.AuthorBio, "class/author-bio")),
        (ClassHints.Related, new(ArticleBlockRole.Related, "class/related")),
        (ClassHints.Navigation, new(ArticleBlockRole.Navigation, "class/navigation")),
        (ClassHints.Appeal, new(ArticleBlockRole.Appeal, "class/appeal")),
        (ClassHints.Login, new(ArticleBlockRole.Login, "class/login")),
        (ClassHints.Legal, new(ArticleBlockRole.Legal, "class/legal")),
        (ClassHints.Dialog, new(ArticleBlockRole.Other, "class/dialog")),
        (ClassHints.Tags, new(ArticleBlockRole.Tags, "class/tags")),
        (ClassHints.Credit, new(ArticleBlockRole.Credit, "class/credit")),
        (ClassHints.Caption, new(ArticleBlockRole.Caption, "class/caption")),
        (ClassHints.Sidebar, new(ArticleBlockRole.Other, "class/sidebar")),
        (ClassHints.Footer, new(ArticleBlockRole.Other, "class/footer")),
        (ClassHints.Header, new(ArticleBlockRole.Navigation, "class/header")),
    ];

    // Names of particulars are also used on whole articles, and in running text: they count for short parts only.
    private static readonly (ClassHints Hint, Furniture Furniture)[] ByHintWhereShort =
    [
        (ClassHints.Byline, new(ArticleBlockRole.Byline, "class/byline")),
        (ClassHints.Date, new(ArticleBlockRole.Dateline, "class/date")),
        (ClassHints.Particulars, new(ArticleBlockRole.Byline, "class/particulars")),
        (ClassHints.Subtitle, new(ArticleBlockRole.Subtitle, "class/subtitle")),
    ];

    public static Furniture? FromHints(ClassHints hints) => First(hints, ByHint);

    public static Furniture? FromHintsOfShortPart(ClassHints hints) => First(hints, ByHintWhereShort);

    private static Furniture? First(ClassHints hints, (ClassHints Hint, Furniture Furniture)[] table)
    {
        if (hints == ClassHints.None)
        {
            return null;
        }

        foreach (var (hint, furniture) in table)
        {
            if (hints.HasAny(hint))
            {
                return furniture;
            }
        }

        return null;
    }
}
