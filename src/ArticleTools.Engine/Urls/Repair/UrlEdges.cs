namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Takes off what belongs to the text around a URL: full stops, quotation marks, brackets.</summary>
internal static class UrlEdges
{
    // So many signs at most stand behind a URL; a bound keeps the work linear.
    private const int MaximumSigns = 8;
    private const int ShortestWord = 4;

    private static readonly string[] AtStart = ["<![CDATA[", "\"", "'", "“", "”", "„", "‘", "’", "«", "»", "<", "(", "[", "/", ".", ":", " ", "%20", "%22", "%27", "%E2%80%9C", "%E2%80%9D", "%C2%AB", "%3C"];

    private static readonly string[] Stops = [".", ",", ";", ":", "**", "%2C", "%3B"];

    private static readonly Sign[] Signs =
    [
        new(')', "%29", '(', "%28", true), new(']', "%5D", '[', "%5B", true), new('}', "%7D", '{', "%7B", true),
        new('>', "%3E", '<', "%3C", false), new('<', "%3C", '<', "%3C", false), new('"', "%22", '"', "%22", false), new('`', "%60", '`', "%60", false),
        new('\'', "%27", '\'', "%27", false), new('’', "%E2%80%99", '‘', "%E2%80%98", false), new('”', "%E2%80%9D", '“', "%E2%80%9C", false),
        new('“', "%E2%80%9C", '„', "%E2%80%9E", false), new('»', "%C2%BB", '«', "%C2%AB", false), new('«', "%C2%AB", '»', "%C2%BB", false),
    ];

    // Full stops behind these are their own.
    private static readonly string[] Abbreviations = ["corp", "bros", "assn", "dept"];

    public static string? MendStart(ref string url)
    {
        if (url.Length == 0 || char.IsAsciiLetter(url[0]))
        {
            return null;
        }

        var rest = url.AsSpan();
        for (var length = LengthAtStart(rest); length > 0; length = LengthAtStart(rest))
        {
            rest = rest[length..];
        }

        if (rest.Length == url.Length || !UrlScheme.IsAbsolute(rest))
        {
            return null;
        }

        url = rest.ToString();
        return ArticleLinkIssue.UrlPunctuation;
    }

    public static string? MendEnd(ref string url)
    {
        if (url.Length == 0 || UrlParameters.IsProse(url))
        {
            return null;
        }

        // The end tag of an element, behind an attribute whose quotation mark was left out.
        string? fault = null;
        if (url.IndexOf("</", StringComparison.Ordinal) is var tag and > 0)
        {
            url = url[..tag];
            fault = ArticleLinkIssue.UrlPunctuation;
        }

        if (char.IsAsciiLetterOrDigit(url[^1]) && !(url.Length >= 3 && url[^3] == '%'))
        {
            return fault ?? CloseBracket(ref url);
        }

        for (var i = 0; i < MaximumSigns; i++)
        {
            var (length, found) = SignAtEnd(url);
            if (length == 0)
            {
                break;
            }

            url = url[..^length];
            fault ??= found;
        }

        return fault ?? CloseBracket(ref url);
    }

    private static int LengthAtStart(ReadOnlySpan<char> text)
    {
        foreach (var sign in AtStart)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return sign.Length;
            }
        }

        return 0;
    }

    private static (int Length, string? Fault) SignAtEnd(string url)
    {
        foreach (var sign in Signs)
        {
            if (sign.LengthAtEnd(url) is var length and > 0 && sign.IsUnpaired(url))
            {
                return (length, sign.IsBracket ? ArticleLinkIssue.UrlUnbalanced : ArticleLinkIssue.UrlPunctuation);
            }
        }

        foreach (var stop in Stops)
        {
            if (url.EndsWith(stop, StringComparison.OrdinalIgnoreCase) && IsEndOfSentence(url.AsSpan(0, url.Length - stop.Length), stop))
            {
                return (stop.Length, ArticleLinkIssue.UrlPunctuation);
            }
        }

        return (0, null);
    }

    // Names of pages may well end in an abbreviation, and what is asked for or pointed at in anything.
    private static bool IsEndOfSentence(ReadOnlySpan<char> url, string stop)
    {
        if (url.IsEmpty || url.IndexOfAny('?', '#') >= 0 || url[^1] is '.' or ':')
        {
            return false;
        }

        if (stop == ":" && !url.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        var segment = url[(url.LastIndexOf('/') + 1)..];
        if (stop != "." || segment.IsEmpty || char.IsPunctuation(segment[^1]))
        {
            return true;
        }

        var word = segment[(segment.LastIndexOfAny("-_+,.") + 1)..];
        return url.Contains("://", StringComparison.Ordinal) && !segment.Contains('_') && word.Length >= ShortestWord && !IsAbbreviation(word)
            && !url.EndsWith(string.Concat("//", segment), StringComparison.Ordinal);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Encyclopedias tell pages of one name apart by brackets at the end, which programs that look for URLs in text leave out.
    private static string? CloseBracket(ref string url)
    {
        var segment = url.AsSpan(url.LastIndexOf('/') + 1);
        var open = segment.LastIndexOf("_(", StringComparison.Ordinal);
        if (open < 0 || open + 2 == segment.Length || segment[(open + 1)..].IndexOfAny(")?#%") >= 0 || !char.IsLetterOrDigit(segment[^1]))
        {
            return null;
        }

        url += ")";
        return ArticleLinkIssue.UrlUnbalanced;
    }

    private readonly record struct Sign(char Close, string EscapedClose, char Open, string EscapedOpen, bool IsBracket)
    {
        public int LengthAtEnd(string url) => url.EndsWith(Close) ? 1 : url.EndsWith(EscapedClose, StringComparison.OrdinalIgnoreCase) ? EscapedClose.Length : 0;

        public bool IsUnpaired(string url)
        {
            var closed = Count(url, Close, EscapedClose);
            return Close == Open ? closed % 2 == 1 : closed > Count(url, Open, EscapedOpen);
        }

        private static int Count(string url, char sign, string escaped)
        {
            var count = url.AsSpan().Count(sign);
            for (var at = url.IndexOf(escaped, StringComparison.OrdinalIgnoreCase); at >= 0; at = url.IndexOf(escaped, at + escaped.Length, StringComparison.OrdinalIgnoreCase))
            {
                count++;
            }

            return count;
        }
    }
}
