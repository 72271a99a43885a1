namespace ArticleTools.Engine.Segments.Html;

/// <summary>Reads hints from the words of class and id attributes, at hyphens, underscores and changes of case.</summary>
internal static class ClassHintReader
{
    // Longer values are generated, and say nothing.
    private const int MaximumLength = 400;

    public static ClassHints Read(ReadOnlySpan<char> names)
    {
        var hints = ClassHints.None;
        if (names.Length > MaximumLength)
        {
            names = names[..MaximumLength];
        }

        while (!names.IsEmpty)
        {
            var end = names.IndexOfAny(" \t\r\n\f");
            var name = end < 0 ? names : names[..end];
            if (name.Length > 1)
            {
                hints |= ReadName(name);
            }

            if (end < 0)
            {
                break;
            }

            names = names[(end + 1)..];
        }

        return hints;
    }

    private static ClassHints ReadName(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[64];
        if (name.Length > lower.Length)
        {
            return ClassHints.None;
        }

        ReadOnlySpan<char> whole = lower[..name.ToLowerInvariant(lower)];
        var hints = ReadWhole(whole);
        if (hints != ClassHints.None || IsAboutLayout(whole))
        {
            return hints;
        }

        var noun = WordKind.Other;
        var hasBody = false;
        scoped ReadOnlySpan<char> previous = default;
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBorder(name, i))
            {
                continue;
            }

            var word = TrimToWord(whole[start..i]);
            start = i;
            if (word.IsEmpty)
            {
                continue;
            }

            hints |= ReadWord(word) | ReadPair(previous, word);
            var kind = GetWordKind(word);
            noun = kind is WordKind.Article ? kind : noun;
            hasBody |= kind is WordKind.Body;
            previous = word;
        }

        if (noun == WordKind.Article && hasBody && hints == ClassHints.None)
        {
            hints = ClassHints.ArticleBody;
        }

        return hints;
    }

    private static ReadOnlySpan<char> TrimToWord(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsFiller(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && IsFiller(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static bool IsFiller(char c) => IsSeparator(c) || char.IsAsciiDigit(c);

    private static bool IsSeparator(char c) => c is '-' or '_' or ':' or '.';

    private static bool IsBorder(ReadOnlySpan<char> name, int i) =>
        IsSeparator(name[i]) || (char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]));

    // Such classes tell how a part is laid out, not what it is.
    private static bool IsAboutLayout(ReadOnlySpan<char> name) =>
        name.StartsWith("has-") || name.StartsWith("no-") || name.StartsWith("with-") || name.StartsWith("is-") || name.StartsWith("js-")
        || name.StartsWith("elementor-") || name.StartsWith("tag-") || name.StartsWith("category-") || name.StartsWith("col-")
        || name.StartsWith("et_pb_");

    private static ClassHints ReadWhole(ReadOnlySpan<char> name) => name switch
    {
        "articlebody" or "article__body" or "postcontent" or "post-body" or "entry" or "entrycontent" or "storybody" or "storytext" or "story-text"
            or "bodytext" or "body-text" or "body-copy" or "bodycopy" or "articletext" or "articlecontent" or "post_content" or "blog-content"
            or "blogpost" or "text-content" or "field-name-body" or "field--name-body" or "rich-text" or "richtext" or "rich_text" or "w-richtext"
            or "td-post-content" or "newsbody" or "news-text" or "maincontent-body" or "single-content" or "theme-content" or "mw-parser-output"
            or "elementor-widget-theme-post-content" or "et_pb_post_content" or "texto" or "cuerpo" or "contenido" or "post-text" or "blog-post-content"
            or "markdown-body" or "available-content" or "prose" or "paywall" or "artikeltext" or "texte-article"
            => ClassHints.ArticleBody,
        "article" or "post" or "story" or "hentry" or "h-entry" or "blog-post" or "single-post" or "main-content" or "maincontent" or "main" or "content"
            or "primary" or "page-content" or "content-main" or "content-body" or "contentbody" or "node-content" or "the-content" or "the_content"
            => ClassHints.Article,
        "sr-only" or "screen-reader-text" or "visually-hidden" or "visuallyhidden" or "d-none" or "is-hidden" or "u-hidden" or "element-invisible"
            or "a11y-hidden" or "hidden" or "show-for-sr" or "assistive-text" or "sr" or "offscreen" or "print-only" or "invisible" or "hide"
            or "linenos" or "lineno" or "linenodiv" or "linenumbers" or "line-numbers-rows" or "hljs-ln-numbers" or "rouge-gutter" or "crayon-nums" or "lnt"
            => ClassHints.Hidden,
        "comments" or "comment-list" or "commentlist" or "comments-area" or "disqus_thread" or "fb-comments" or "comment" or "commentary-list"
            => ClassHints.Comment,
        "respond" or "comment-respond" or "commentform" or "comment-form" or "comment-reply-title" => ClassHints.CommentForm,
        "pullquote" or "pull-quote" or "pull_quote" or "pullout" or "wp-block-pullquote" => ClassHints.PullQuote,
        "sidebar" or "side-bar" or "rightcol" or "right-rail" or "rail" or "widget" or "widget-area" or "secondary" or "leftcol" => ClassHints.Sidebar,
        "wp-caption-text" or "gallery-caption" or "wp-element-caption" or "image-caption" or "photo-caption" or "caption-text" => ClassHints.Caption,
        "vcard" or "byline" or "p-author" => ClassHints.Byline,
        _ => ClassHints.None,
    };

    private static ClassHints ReadPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first switch
    {
        "author" or "authors" or "writer" or "contributor" when second is "bio" or "box" or "info" or "description" or "about" or "card" or "profile"
            or "details" or "desc" or "biography" => ClassHints.AuthorBio,
        "about" when second is "author" or "authors" => ClassHints.AuthorBio,
        "user" or "post" when second is "bio" => ClassHints.AuthorBio,
        "comment" or "reply" when second is "form" or "respond" => ClassHints.CommentForm,
        "read" when second is "more" or "next" or "also" => ClassHints.Related,
        "more" when second is "from" or "on" or "stories" or "news" or "articles" or "posts" => ClassHints.Related,
        "most" when second is "read" or "popular" or "viewed" or "recent" => ClassHints.Related,
        "next" or "prev" or "previous" or "recent" or "latest" or "other" or "similar" or "top" or "featured"
            when second is "post" or "posts" or "article" or "articles" or "story" or "stories" or "news" => ClassHints.Related,
        "see" or "you" when second is "also" or "may" => ClassHints.Related,
        "post" or "article" or "entry" when second is "nav" or "navigation" or "links" => ClassHints.Navigation,
        "post" or "article" or "entry" or "story" when second is "meta" or "info" or "details" => ClassHints.Particulars,
        "post" or "article" or "entry" or "story" or "page" or "blog" or "headline" when second is "title" or "headline" => ClassHints.Title,
        "post" or "article" or "entry" or "story" when second is "tags" or "categories" or "cats" or "topics" or "tag" => ClassHints.Tags,
        "tag" when second is "list" or "cloud" or "links" or "container" => ClassHints.Tags,
        "sign" or "log" when second is "up" => ClassHints.Appeal,
        "sign" or "log" when second is "in" => ClassHints.Login,
        "mailing" or "email" when second is "list" or "signup" or "form" or "capture" => ClassHints.Appeal,
        "back" when second is "top" => ClassHints.Navigation,
        "skip" when second is "link" or "links" or "to" or "content" => ClassHints.Navigation,
        "table" when second is "contents" => ClassHints.Navigation,
        "image" or "photo" or "picture" or "media" or "img" when second is "caption" or "legend" => ClassHints.Caption,
        "image" or "photo" or "picture" or "media" or "img" when second is "credit" or "credits" or "source" or "copyright" => ClassHints.Credit,
        _ => ClassHints.None,
    };

    private static ClassHints ReadWord(ReadOnlySpan<char> word) => word switch
    {
        "comments" or "commentlist" or "commenter" or "disqus" or "livefyre" or "viafoura" or "coral" => ClassHints.Comment,
        "related" or "recommended" or "recommendations" or "recommendation" or "recirc" or "recirculation" or "readmore" or "relatedposts" or "upnext"
            or "trending" or "outbrain" or "taboola" or "zergnet" or "yarpp" or "jp-relatedposts" or "morestories" or "crp"
            or "popular" or "seealso" or "suggested" or "promobox" => ClassHints.Related,
        "share" or "sharing" or "sharedaddy" or "social" or "socials" or "addthis" or "addtoany" or "shareaholic" or "sharethis" or "sharebar"
            or "shares" or "socialmedia" or "followus" or "sharebuttons" => ClassHints.Share,
        "nav" or "navbar" or "navigation" or "menu" or "breadcrumb" or "breadcrumbs" or "pagination" or "pager" or "sitemap" or "toc" or "submenu"
            or "megamenu" or "breadcrump" or "pagenav" or "topnav" or "subnav" or "skiplink" => ClassHints.Navigation,
        "byline" or "bylines" or "author" or "authors" or "authorname" or "writer" => ClassHints.Byline,
        "date" or "dates" or "time" or "timestamp" or "datetime" or "published" or "pubdate" or "dateline" or "updated" => ClassHints.Date,
        "caption" or "captions" or "figcaption" => ClassHints.Caption,
        "credit" or "credits" or "photographer" or "photocredit" or "imagecredit" => ClassHints.Credit,
        "tags" or "taglist" or "tagcloud" or "keywords" or "hashtags" => ClassHints.Tags,
        "ad" or "ads" or "advert" or "adverts" or "advertisement" or "advertising" or "adsbygoogle" or "sponsor" or "sponsors" or "sponsored"
            or "advertorial" or "dfp" or "adunit" or "adslot" or "adbox" or "googlead" => ClassHints.Advertisement,
        "newsletter" or "newsletters" or "subscribe" or "subscription" or "subscribers" or "donate" or "donation" or "donations" or "signup" or "optin"
            or "mailchimp" or "mailinglist" or "cta" or "promo" or "promos" or "promotion" or "upsell" or "membership" => ClassHints.Appeal,
        "login" or "signin" or "register" or "registration" => ClassHints.Login,
        "cookie" or "cookies" or "consent" or "gdpr" or "copyright" or "disclaimer" or "disclosure" or "legal" or "ccpa" or "onetrust"
            => ClassHints.Legal,
        "sidebar" or "rail" => ClassHints.Sidebar,
        "footer" or "colophon" or "subfooter" => ClassHints.Footer,
        "masthead" or "topbar" or "siteheader" or "navheader" => ClassHints.Header,
        "modal" or "popup" or "overlay" or "lightbox" or "dialog" or "offcanvas" or "toast" or "tooltip" => ClassHints.Dialog,
        "pullquote" => ClassHints.PullQuote,
        "headline" => ClassHints.Title,
        "subtitle" or "subheadline" or "standfirst" or "dek" or "deck" or "subheading" or "subtitulo" => ClassHints.Subtitle,
        "meta" or "postmeta" or "entrymeta" or "metadata" => ClassHints.Particulars,
        "biography" or "authorbio" or "authorbox" or "aboutauthor" or "bio" => ClassHints.AuthorBio,
        _ => ClassHints.None,
    };

    private static WordKind GetWordKind(ReadOnlySpan<char> word) => word switch
    {
        "article" or "post" or "story" or "entry" or "news" or "blog" or "artikel" or "noticia" or "nota" or "articulo" or "single" => WordKind.Article,
        "body" or "content" or "contents" or "text" or "copy" or "bodytext" or "main" or "maincontent" or "texto" or "cuerpo" => WordKind.Body,
        _ => WordKind.Other,
    };

    private enum WordKind
    {
        Other,
        Article,
        Body,
    }
}
