using System.Buffers;

namespace ArticleTools.Engine.Urls.Repair;

/// <summary>Mends links to mail addresses that lack <c>mailto:</c>, have it twice, or are written as web pages.</summary>
internal static class MailAddress
{
    private const string Scheme = "mailto:";

    private static readonly SearchValues<char> NotInName = SearchValues.Create("/:\\ #<>()\",;");

    private static readonly string[] Prefixes = [Scheme, "http://", "https://", "//", "%20", " "];

    /// <summary>Whether a scheme is that of mail addresses, or what somebody may have written for it.</summary>
    public static bool IsLikeScheme(ReadOnlySpan<char> scheme) =>
        Misspelling.Is(scheme, "mailto") || scheme.Equals("mail", StringComparison.OrdinalIgnoreCase) || scheme.Equals("email", StringComparison.OrdinalIgnoreCase);

    public static string? Mend(ref string url)
    {
        if (!url.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var rest = url.AsSpan();
        var colon = rest.IndexOf(':');
        if (colon > 0 && IsLikeScheme(rest[..colon]))
        {
            rest = rest[(colon + 1)..];
        }

        for (var prefix = PrefixOf(rest); prefix > 0; prefix = PrefixOf(rest))
        {
            rest = rest[prefix..];
        }

        var end = rest.IndexOf('?');
        var address = (end < 0 ? rest : rest[..end]).TrimEnd('/');
        if (!IsAddress(address))
        {
            return null;
        }

        var mended = string.Concat(Scheme, address, end < 0 ? [] : rest[end..]);
        if (mended.Equals(url, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        url = mended;
        return ArticleLinkIssue.MailMalformed;
    }

    private static int PrefixOf(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && text[..at].IndexOfAny(NotInName) < 0 && HostNames.IsPublic(text[(at + 1)..]);
    }
}
