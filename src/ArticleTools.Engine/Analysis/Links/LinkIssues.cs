using System.Net;
using System.Net.Sockets;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Tells what seems wrong with a link.</summary>
internal static class LinkIssues
{
    private static readonly string[] TrackingParameters = ["&utm_", "&fbclid=", "&gclid="];

    public static IReadOnlyList<string> Find(LinkTarget target, string text)
    {
        List<string>? issues = null;
        AddIf(target.Kind == ArticleLinkKind.Malformed, ArticleLinkIssue.UrlMalformed);
        AddIf(target.Reference.Length == 0, ArticleLinkIssue.UrlEmpty);
        AddIf(IsConcatenated(target.Reference), ArticleLinkIssue.UrlConcatenated);
        AddIf(target.Kind == ArticleLinkKind.Malformed && LacksHost(target.Reference), ArticleLinkIssue.HostMissing);
        AddIf(target.Parsed?.IsWeb == true && target.Kind == ArticleLinkKind.External && IsLocalHost(target.Host), ArticleLinkIssue.HostLocal);
        AddIf(LacksScheme(target.Reference), ArticleLinkIssue.SchemeMissing);
        AddIf(target.Parsed?.Scheme is "javascript" or "vbscript" or "data", ArticleLinkIssue.SchemeUnsafe);
        AddIf(target.Parsed?.Scheme is "file", ArticleLinkIssue.SchemeLocal);
        AddIf(HasTrackingOnPath(target.Reference), ArticleLinkIssue.TrackingOnPath);
        AddIf(text.Length == 0, ArticleLinkIssue.TextEmpty);
        return issues ?? (IReadOnlyList<string>)[];

        void AddIf(bool holds, string issue)
        {
            if (holds)
            {
                (issues ??= []).Add(issue);
            }
        }
    }

    // Archives and proxies put whole URLs behind a slash, and parameters behind an equals sign: these are meant.
    // A URL right behind a letter, digit, blank or comma is not, nor is one of the same host behind a slash.
    private static bool IsConcatenated(string reference)
    {
        if (!IsAbsolute(reference, 0))
        {
            return false;
        }

        var first = HostAt(reference, 0);
        if (first is "http" or "https")
        {
            return true;
        }

        for (var second = NextAbsolute(reference, 1); second > 0; second = NextAbsolute(reference, second + 1))
        {
            var before = PrecedingCharacter(reference, second);
            if (char.IsLetterOrDigit(before) || before is ' ' or ',' or ';'
                || (before == '/' && HostAt(reference, second).Equals(first, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextAbsolute(string reference, int from)
    {
        while (from < reference.Length)
        {
            var next = reference.IndexOf("http", from, StringComparison.OrdinalIgnoreCase);
            if (next < 0 || IsAbsolute(reference, next))
            {
                return next;
            }

            from = next + 1;
        }

        return -1;
    }

    private static bool IsAbsolute(string reference, int at) =>
        reference.AsSpan(at).StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || reference.AsSpan(at).StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static char PrecedingCharacter(string reference, int position)
    {
        var isEncoded = position >= 3 && reference[position - 3] == '%'
            && char.IsAsciiHexDigit(reference[position - 2]) && char.IsAsciiHexDigit(reference[position - 1]);
        return isEncoded
            ? (char)Convert.FromHexString(reference.AsSpan(position - 2, 2))[0]
            : reference[position - 1];
    }

    private static ReadOnlySpan<char> HostAt(string reference, int at)
    {
        var host = reference.AsSpan(at);
        host = host[(host.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var end = host.IndexOfAny("/?#:");
        return end < 0 ? host : host[..end];
    }

    private static bool LacksHost(string reference) =>
        reference.Length > 1 && reference.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
        && reference.AsSpan(colon + 1).TrimStart('/') is var rest && (rest.IsEmpty || rest[0] is '?' or '#' or ':');

    private static bool LacksScheme(string reference)
    {
        if (reference.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "http//example.com" and "https;//example.com"
        var name = reference.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? 5
            : reference.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        return name > 0 && reference.AsSpan(name) is [not ':', ..] rest
            && (rest.StartsWith("//", StringComparison.Ordinal) || rest[1..].StartsWith("//", StringComparison.Ordinal));
    }

    private static bool IsLocalHost(string? host)
    {
        if (host is null)
        {
            return false;
        }

        if (!IPAddress.TryParse(host, out var address))
        {
            return (!host.Contains('.', StringComparison.Ordinal) && host is not ("http" or "https")) || host.EndsWith(".local", StringComparison.Ordinal)
                || host.EndsWith(".localhost", StringComparison.Ordinal);
        }

        if (IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal)
        {
            return true;
        }

        // The private ranges of RFC 1918.
        return address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..];
    }

    private static bool HasTrackingOnPath(string reference)
    {
        var end = reference.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? reference.AsSpan() : reference.AsSpan(0, end);
        foreach (var parameter in TrackingParameters)
        {
            if (path.Contains(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
