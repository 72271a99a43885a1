using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads from the words of names (class names, paths, alternative texts) what an image is for.</summary>
internal static class ImageWords
{
    // Longer names are generated, and say nothing.
    private const int MaximumLength = 400;

    private const int MostSignWords = 2;

    private static readonly WordTable<ArticleImageKind> Kinds = Table(
        (ArticleImageKind.Emoji, ["emoji", "emojis", "twemoji", "smiley", "smileys", "smilie", "smilies", "emoticon", "emoticons"]),
        (ArticleImageKind.Avatar, ["avatar", "avatars", "gravatar", "userpic", "userpics", "headshot", "headshots", "mugshot", "profilepic"]),
        (ArticleImageKind.Logo, ["logo", "logos", "logotype", "wordmark", "sitelogo", "brandmark"]),
        (ArticleImageKind.Icon, ["icon", "icons", "ico", "icn", "favicon", "favicons", "sprite", "sprites", "glyph", "button", "buttons", "btn", "arrow", "arrows", "chevron"]),
        (ArticleImageKind.Decorative, ["spacer", "divider", "separator"]));

    // What the signs of an interface are called, if the name says little else.
    private static readonly WordTable<bool> Signs = Words(
        "facebook", "twitter", "instagram", "youtube", "linkedin", "pinterest", "whatsapp", "xing", "rss", "feed", "email", "mail", "print", "printer", "share", "search", "menu", "hamburger", "close", "play", "download", "star", "stars",
        "rating", "checkmark", "bullet", "caret", "calendar", "clock", "flag", "phone", "appstore", "playstore", "googleplay", "badge");

    // Whose picture it is, and the words for a picture.
    private static readonly WordTable<bool> Persons = Words("author", "authors", "profile", "byline", "user", "writer", "columnist", "contributor", "member", "commenter");
    private static readonly WordTable<bool> Pictures = Words("image", "images", "img", "photo", "photos", "pic", "picture", "pictures", "thumb", "thumbnail", "portrait");

    /// <returns>What the first telling word says; null where none does.</returns>
    public static ArticleImageKind? Find(ReadOnlySpan<char> names) => Find(names, out _);

    /// <param name="names">Names in whatever spelling; words are parted at signs and changes of case.</param>
    /// <param name="count">How many words there are.</param>
    public static ArticleImageKind? Find(ReadOnlySpan<char> names, out int count)
    {
        names = names[..Math.Min(names.Length, MaximumLength)];
        count = 0;
        ArticleImageKind? found = null;
        var afterPerson = false;
        var isSign = false;
        while (Next(ref names, out var word))
        {
            count++;
            if (Kinds.TryGetValue(word, out var kind))
            {
                found ??= kind;
            }
            else if (afterPerson && Pictures.Contains(word))
            {
                found ??= ArticleImageKind.Avatar;
            }

            afterPerson = Persons.Contains(word);
            isSign |= Signs.Contains(word);
        }

        return found ?? (isSign && count <= MostSignWords ? ArticleImageKind.Icon : null);
    }

    private static bool Next(ref ReadOnlySpan<char> names, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < names.Length && !char.IsLetter(names[start]))
        {
            start++;
        }

        var end = start;
        while (end < names.Length && char.IsLetter(names[end]) && !(end > start && char.IsUpper(names[end]) && char.IsLower(names[end - 1])))
        {
            end++;
        }

        word = names[start..end];
        names = names[end..];
        return !word.IsEmpty;
    }

    private static WordTable<ArticleImageKind> Table(params (ArticleImageKind Kind, string[] Words)[] rows) =>
        new(rows.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(word, row.Kind))));

    private static WordTable<bool> Words(params string[] words) => new(words.Select(word => KeyValuePair.Create(word, true)));
}
