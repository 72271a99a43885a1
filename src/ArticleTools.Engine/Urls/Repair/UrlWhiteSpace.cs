using System.Text;

namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Takes out white space that came into a URL where lines were broken, or with the text around it.</summary>
internal static class UrlWhiteSpace
{
    private const int LongestScheme = 10;

    // The blanks and the marks without width that text processors put around words.
    private static readonly string[] AtEdges =
        [" ", "%20", "%09", "%0A", "%0D", "\u00A0", "%C2%A0", "\u200B", "%E2%80%8B", "\u200E", "%E2%80%8E", "\u200F", "%E2%80%8F", "\u2060", "%E2%81%A0", "\uFEFF", "%EF%BB%BF"];

    public static string? Mend(ref string url)
    {
        if (!MayNeed(url) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // In a text to be shared, or to be found on the page, white space may be meant.
        var trimmed = url.AsSpan().Trim("\t\n\r ");
        var mended = JoinHost(UrlParameters.IsProse(trimmed) ? trimmed.ToString() : JoinLines(TrimEdges(trimmed).ToString()));
        if (mended.Equals(url, StringComparison.Ordinal))
        {
            return null;
        }

        url = mended;
        return ArticleLinkIssue.UrlWhiteSpace;
    }

    private static bool MayNeed(string url) =>
        url.Length > 0 && (url.AsSpan().IndexOfAny(' ', '\r', '\n') >= 0 || url[0] == '%' || !char.IsAscii(url[0]) || !char.IsAscii(url[^1]) || (url.Length >= 3 && url[^3] == '%'));

    private static ReadOnlySpan<char> TrimEdges(ReadOnlySpan<char> url)
    {
        // What a program has escaped behind a parameter, it was given as its value.
        var isPath = url.IndexOfAny('?', '#') < 0;
        for (var i = 0; i < AtEdges.Length; i++)
        {
            var edge = AtEdges[i];
            if (url.StartsWith(edge, StringComparison.OrdinalIgnoreCase))
            {
                url = url[edge.Length..];
                i = -1;
            }
            else if ((isPath || edge[0] != '%') && url.EndsWith(edge, StringComparison.OrdinalIgnoreCase))
            {
                url = url[..^edge.Length];
                i = -1;
            }
        }

        return url;
    }

    // The standard takes the line break out by itself, but not the blanks with which the next line was set in.
    private static string JoinLines(string url)
    {
        if (url.AsSpan().IndexOfAny('\r', '\n') < 0)
        {
            return url;
        }

        var joined = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length;)
        {
            var start = i;
            while (i < url.Length && url[i] is ' ' or '\t' or '\r' or '\n')
            {
                i++;
            }

            var blanks = url.AsSpan(start, i - start);
            if (blanks.IndexOfAny('\r', '\n') < 0)
            {
                joined.Append(blanks);
            }

            if (i < url.Length)
            {
                joined.Append(url[i++]);
            }
        }

        return joined.ToString();
    }

    // In a host no blank is ever meant; beside a dot or slash none has taken the place of anything.
    private static string JoinHost(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        if (start is < 2 or > LongestScheme || !char.IsAsciiLetter(url[0]) || url.IndexOf(' ', StringComparison.Ordinal) is var blank && blank < 0)
        {
            return url;
        }

        var end = url.AsSpan(start).TrimStart(' ').IndexOfAny("/?#");
        end = end < 0 ? url.Length : url.Length - url.AsSpan(start).TrimStart(' ').Length + end;
        if (blank > end)
        {
            return url;
        }

        var joined = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] == ' ' && i < end && (joined.Length == 0 || joined[^1] is '.' or '/' or ':' || url.AsSpan(i).TrimStart(' ') is ['.' or '/' or ':', ..]))
            {
                continue;
            }

            joined.Append(url[i]);
        }

        return joined.ToString();
    }
}
