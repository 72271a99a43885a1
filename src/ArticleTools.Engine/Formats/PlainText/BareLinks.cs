using System.Buffers;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Finds the addresses that stand in a text without markup.</summary>
internal static class BareLinks
{
    private static readonly SearchValues<char> Delimiters =
        SearchValues.Create(" \t\u00A0\u2002\u2003\u2009\u200B\u202F\u3000<>\"“”„«»`|{}\\^。，、；）」』】\0");

    private static readonly SearchValues<char> OfLocalPart =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_`{|}~-");

    private static readonly SearchValues<char> OfDomain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    private static readonly string[] Openings = ["https://", "http://", "mailto:", "www."];

    private static readonly SearchValues<char> Openers = SearchValues.Create("hHmMwW@");

    /// <summary>Adds an inline for each web and mail address in a text.</summary>
    public static void Find(string text, List<ArticleInline> inlines)
    {
        var floor = 0;
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny(Openers);
            if (next < 0)
            {
                return;
            }

            i += next;
            if (text[i] == '@' ? TryReadMail(text, i, floor, out var link) : TryReadUrl(text, i, floor, out link))
            {
                inlines.Add(link);
                i = link.Start + link.Length;
                floor = i;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool TryReadUrl(string text, int start, int floor, out ArticleInline link)
    {
        link = null!;
        if (start > floor && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (text.AsSpan(start).StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                var length = UrlLength(text.AsSpan(start));
                var isWww = opening == "www.";
                if (length <= opening.Length || (isWww && !text.AsSpan(start + opening.Length, length - opening.Length).Contains('.')))
                {
                    return false;
                }

                var written = text.Substring(start, length);
                link = CreateLink(start, length, isWww ? "http://" + written : written);
                return true;
            }
        }

        return false;
    }

    // A sentence's own punctuation ends no address, and a bracket ends one only if it was opened in it.
    private static int UrlLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(Delimiters);
        text = length < 0 ? text : text[..length];
        var surplus = text.Count(')') - text.Count('(');
        var squareSurplus = text.Count(']') - text.Count('[');
        while (!text.IsEmpty)
        {
            switch (text[^1])
            {
                case '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '‘' or '*' or '_' or '…' or '–' or '—':
                    break;
                case ')' when surplus > 0:
                    surplus--;
                    break;
                case ']' when squareSurplus > 0:
                    squareSurplus--;
                    break;
                default:
                    return text.Length;
            }

            text = text[..^1];
        }

        return 0;
    }

    private static bool TryReadMail(string text, int at, int floor, out ArticleInline link)
    {
        link = null!;
        var before = text.AsSpan(floor, at - floor);
        var local = before[(before.LastIndexOfAnyExcept(OfLocalPart) + 1)..].TrimStart("./'*_!?=");
        var after = text.AsSpan(at + 1);
        var domainLength = after.IndexOfAnyExcept(OfDomain);
        var domain = (domainLength < 0 ? after : after[..domainLength]).TrimEnd(".-");
        var dot = domain.LastIndexOf('.');
        if (local.IsEmpty || dot <= 0 || domain.Length - dot < 3 || !char.IsAsciiLetter(domain[dot + 1]))
        {
            return false;
        }

        var start = at - local.Length;
        var length = local.Length + 1 + domain.Length;
        link = CreateLink(start, length, string.Concat("mailto:", text.AsSpan(start, length)));
        return true;
    }

    private static ArticleInline CreateLink(int start, int length, string target) =>
        new() { Kind = ArticleInlineKind.Link, Start = start, Length = length, Target = target };
}
