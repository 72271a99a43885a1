using System.Net;
using System.Net.Sockets;
using ArticleTools.Engine.Urls;
using ArticleTools.Engine.Urls.Repair;
using ArticleTools.Engine.Urls.Tracking;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Tells what seems wrong with a link.</summary>
internal static class LinkIssues
{
    /// <summary>What is wrong with where a link leads, the damage of its URL included.</summary>
    public static IReadOnlyList<string> OfTarget(in LinkTarget target, string? fault)
    {
        List<string>? issues = null;
        var isMalformed = target.Scope == LinkScope.Malformed;
        AddIf(isMalformed, ArticleLinkIssue.UrlMalformed);
        AddIf(target.Reference.Length == 0, ArticleLinkIssue.UrlEmpty);
        AddIf(fault is not null, fault!);
        AddIf(isMalformed && LacksHost(target.Reference), ArticleLinkIssue.HostMissing);
        AddIf(target.Resolved?.IsWeb == true && target.Scope == LinkScope.OtherSite && IsLocalHost(target.Host), ArticleLinkIssue.HostLocal);
        AddIf(target.Resolved?.Scheme is "javascript" or "vbscript" or "data", ArticleLinkIssue.SchemeUnsafe);
        AddIf(target.Resolved?.Scheme is "file", ArticleLinkIssue.SchemeLocal);
        AddIf(target.Resolved is { IsWeb: true } web && HasTrackingOnPath(web), ArticleLinkIssue.TrackingOnPath);
        AddIf(target.Resolved is { IsWeb: true } url && UrlRepairer.LooksTruncated(url), ArticleLinkIssue.UrlTruncated);
        return issues ?? (IReadOnlyList<string>)[];

        void AddIf(bool holds, string issue)
        {
            if (holds)
            {
                (issues ??= []).Add(issue);
            }
        }
    }

    /// <summary>What is wrong with the text of a link; <see langword="null"/> where nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">What the link leads to.</param>
    /// <param name="role">The part that the link's block plays: tags are read in their list.</param>
    /// <param name="language">The language of the article.</param>
    public static string? OfText(string text, LinkReference reference, ArticleBlockRole role, string? language) => text switch
    {
        "" => ArticleLinkIssue.TextEmpty,
        _ when reference.Target.Scope != LinkScope.SamePage && role != ArticleBlockRole.Tags && LinkText.IsUninformative(text, language) => ArticleLinkIssue.TextUninformative,
        _ when ShowsAnotherHost(text, reference) => ArticleLinkIssue.TextHostMismatch,
        _ => null,
    };

    // A site's own page may have the name of another site for its title, and a copy in an archive is well shown by its original's address.
    private static bool ShowsAnotherHost(string text, LinkReference reference) =>
        reference.Target.Resolved is { IsWeb: true } url && LinkText.ShownHost(text) is { } shown
        && !IsOf(shown, reference.Target.Host) && !IsOf(shown, url.Host)
        && (reference.Target.Scope == LinkScope.OtherSite || LinkText.IsWholeUrl(text))
        && !HostOwners.HidesTarget(url.Host!) && !url.Query.Contains(shown, StringComparison.OrdinalIgnoreCase)
        && (reference.Memento?.OriginalUrl is null || !Site.IsSame(shown, WebUrl.Parse(reference.Memento.OriginalUrl)?.Host));

    private static bool IsOf(string shown, string? host) => host is not null && (Site.IsSame(shown, host) || HostOwners.AreSame(shown, host));

    private static bool LacksHost(string reference) =>
        reference.Length > 1 && reference.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
        && reference.AsSpan(colon + 1).TrimStart('/') is var rest && (rest.IsEmpty || rest[0] is '?' or '#' or ':');

    private static bool IsLocalHost(string? host)
    {
        if (host is null)
        {
            return false;
        }

        if (!(char.IsAsciiDigit(host[^1]) || host[0] == '[') || !IPAddress.TryParse(host, out var address))
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

    private static bool HasTrackingOnPath(WebUrl url) => url.Path.Contains('&') && !UrlCleaner.Default.Clean(url).Path.SequenceEqual(url.Path);
}
