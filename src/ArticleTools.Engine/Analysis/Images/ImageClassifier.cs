using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Images;

/// <summary>Tells what an image is for from its markup, its files' names, its size and the block that it stands in.</summary>
internal static class ImageClassifier
{
    // The sides of images in CSS pixels: signs of an interface, portraits beside a name.
    private const int LargestIcon = 48;
    private const int LargestAvatar = 300;
    private const int LargestLogo = 400;

    private const int SmallestPicture = 200;

    // What WordPress appends when it makes an image smaller that is wider than 2,560 pixels.
    private const string ScaledDown = "-scaled";

    // A name of more words than these is of what the image shows.
    private const int MostNameWords = 4;

    // Paths and names that only counters of readers have.
    private static readonly string[] Beacons =
    [
        "facebook.com/tr?", "facebook.com/tr/", "/b/ss/", "scorecardresearch.com/", "quantserve.com/pixel", "google-analytics.com/", "googleads.", "doubleclick.net/activity", "bat.bing.com/", "px.ads.linkedin.com/", "t.co/i/adsct", "analytics.twitter.com/",
        "pixel.wp.com/", "stats.wordpress.com/", "/~r/", "feedsportal.com/", "feeds.feedburner.com/~", "/piwik.php", "/matomo.php", "/pixel.php", "vgwort.de/na/", "ioam.de/", "statcounter.com/", "mc.yandex.ru/", "/counter.yadro.ru/", "counter.yadro.ru/", "top-fwz1.mail.ru/", "histats.com/", "sitemeter.com/",
        "republication-tracker-tool=", "republication-pixel", "://piwik.", "://matomo.", "xiti.com/", "/count.gif", "/counter.gif", "/pixel.gif", "/pixel.png", "/beacon.gif", "/tracking.gif", "/track.gif", "/1x1.gif", "/1x1.png", "/p.gif?", "/b.gif?", "/g.gif?", "/blank.gif?", "/beacon?", "/pixel?", "/pixel/", "pixel.quant", "/impression", "/utm.gif", "/ping.gif", "/hit.gif", "hit.gemius.pl/", "amazon-adsystem.com/e/ir", "assoc-amazon.com/e/ir", "tradedoubler.com/", "ad.zanox.com/", "/openpixel", "/imp?",
    ];

    private static readonly string[] AvatarHosts = ["gravatar.com/avatar", "pbs.twimg.com/profile_images", "/avatars/", "/avatar/", "/profile_images/", "/userpics/", "/profile_pic"];
    private static readonly string[] EmojiPaths = ["/emoji/", "/emojis/", "/smilies/", "/smileys/", "/smiles/", "/emoticons/", "twemoji"];
    private static readonly string[] LogoPaths = ["/logos/", "/logo/"];
    private static readonly string[] SocialServices = ["facebook", "twitter", "linkedin", "instagram", "youtube", "pinterest", "tiktok", "whatsapp", "telegram", "mastodon", "bluesky", "threads", "xing", "snapchat", "reddit"];
    private static readonly string[] IconPaths = ["/icons/", "/icon/", "/ico/", "/social-icons/", "/social/", "/sprites/", "/buttons/", "/wp-content/plugins/", "/wp-includes/"];

    /// <summary>What the image is for.</summary>
    /// <param name="reference">What the document says of it.</param>
    /// <param name="files">Its files.</param>
    /// <param name="block">The block that it stands in.</param>
    /// <param name="isCaptioned">Whether it has a caption or credit, which only images to be looked at have.</param>
    public static ArticleImageKind Classify(ArticleImageReference reference, ImageFiles files, ArticleBlock block, bool isCaptioned)
    {
        var url = files.Url;
        var isHidden = reference is { IsHidden: true, Width: null, Height: null } && string.IsNullOrWhiteSpace(reference.Alt) && !ImageUrl.HasExtension(url) && !ImageUrl.IsData(url) && files.Candidates.Count == 1;
        if (reference.Kind == ArticleImageKind.TrackingPixel || isHidden || ContainsAny(url, Beacons))
        {
            return ArticleImageKind.TrackingPixel;
        }

        if (reference.Kind == ArticleImageKind.Emoji || ContainsAny(url, EmojiPaths))
        {
            return ArticleImageKind.Emoji;
        }

        if (files.IsPlaceholder)
        {
            return reference.Alt is { Length: 0 } && !ImageUrl.IsData(url) ? ArticleImageKind.Decorative : ArticleImageKind.Placeholder;
        }

        if (isCaptioned && !IsSign(reference, url) && block.Role is ArticleBlockRole.Body or ArticleBlockRole.Caption)
        {
            return ArticleImageKind.Content;
        }

        // Some systems call the picture of an article its logo: of a large one, the name must say so too.
        return reference.Kind is { } kind and not ArticleImageKind.Decorative && FitsSize(kind, reference) && !(kind == ArticleImageKind.Logo && reference.Width > LargestLogo) ? kind : ByName(reference, url) ?? ByPlace(reference, files, block);
    }

    // Beside the picture that the caption is of, there may be a button to share or enlarge it.
    private static bool IsSign(ArticleImageReference reference, string url) =>
        IsSmall(reference, LargestIcon) || (ImageUrl.PathOf(url).EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && ByName(reference, url) == ArticleImageKind.Icon);

    /// <summary>What a cover is for, of which only the URL is known.</summary>
    public static ArticleImageKind ClassifyCover(string url) =>
        ImageUrl.IsPlaceholder(url) ? ArticleImageKind.Placeholder : KindOfName(url) is ArticleImageKind.Logo or ArticleImageKind.Icon ? KindOfName(url)!.Value : ArticleImageKind.Content;

    private static ArticleImageKind? ByName(ArticleImageReference reference, string url)
    {
        if (ContainsAny(url, AvatarHosts) && FitsSize(ArticleImageKind.Avatar, reference))
        {
            return ArticleImageKind.Avatar;
        }

        if (KindOfName(url) is { } kind && FitsSize(kind, reference))
        {
            return kind == ArticleImageKind.Logo && IsSocialService(url) ? ArticleImageKind.Icon : kind;
        }

        if (reference.Alt is { Length: > 0 } alt && ImageWords.Find(alt, out var words) is { } told && told is ArticleImageKind.Logo or ArticleImageKind.Avatar or ArticleImageKind.Icon
            && words <= MostNameWords && FitsSize(told, reference))
        {
            return told;
        }

        return (ContainsAny(url, IconPaths) && FitsSize(ArticleImageKind.Icon, reference)) || IsSmall(reference, LargestIcon) ? ArticleImageKind.Icon
            : ContainsAny(url, LogoPaths) && (reference.Width ?? 0) <= LargestLogo ? ArticleImageKind.Logo
            : null;
    }

    // The mark of a social site is there to be pressed.
    private static bool IsSocialService(string url)
    {
        var path = ImageUrl.PathOf(url);
        return ContainsAny(path[(path.LastIndexOf('/') + 1)..].ToString(), SocialServices);
    }

    private static ArticleImageKind ByPlace(ArticleImageReference reference, ImageFiles files, ArticleBlock block) => block.Role switch
    {
        ArticleBlockRole.AuthorBio or ArticleBlockRole.Byline when FitsSize(ArticleImageKind.Avatar, reference) => ArticleImageKind.Avatar,
        ArticleBlockRole.Comment when IsSmall(reference, LargestAvatar) => ArticleImageKind.Avatar,
        _ when reference.Kind == ArticleImageKind.Decorative => ArticleImageKind.Decorative,
        _ => string.IsNullOrWhiteSpace(reference.Alt ?? "?") && !IsLarge(reference, files) ? ArticleImageKind.Decorative : ArticleImageKind.Content,
    };

    // Many systems write an empty alternative text unasked. An image of this size, or one that opens to a larger one, is there to be looked at.
    private static bool IsLarge(ArticleImageReference reference, ImageFiles files) =>
        Math.Max(reference.Width ?? 0, files.Largest.Width ?? 0) >= SmallestPicture || files.LinksToItself
        || ImageUrl.WithoutExtension(ImageUrl.PathOf(files.Url)).EndsWith(ScaledDown, StringComparison.Ordinal);

    // What the file's own name says, if it is short; a long one is of what the image shows.
    private static ArticleImageKind? KindOfName(string url)
    {
        if (ImageUrl.IsData(url))
        {
            return null;
        }

        var path = ImageUrl.PathOf(url);
        var kind = ImageWords.Find(ImageUrl.WithoutExtension(path[(path.LastIndexOf('/') + 1)..]), out var words);
        return words <= MostNameWords && !(kind == ArticleImageKind.Icon && ImageUrl.IsPhotograph(path)) ? kind : null;
    }

    private static bool FitsSize(ArticleImageKind kind, ArticleImageReference reference)
    {
        var limit = kind switch
        {
            ArticleImageKind.Icon => LargestIcon * 3,
            ArticleImageKind.Avatar => LargestAvatar,
            _ => int.MaxValue,
        };
        return (reference.Width ?? 0) <= limit && (reference.Height ?? 0) <= limit;
    }

    private static bool IsSmall(ArticleImageReference reference, int limit) =>
        (reference.Width ?? reference.Height) is not null && (reference.Width ?? 0) <= limit && (reference.Height ?? 0) <= limit;

    private static bool ContainsAny(string url, string[] parts)
    {
        if (ImageUrl.IsData(url))
        {
            return false;
        }

        foreach (var part in parts)
        {
            if (url.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
