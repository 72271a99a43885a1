using ArticleTools.Engine.Segments;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Knows the sites that have several names, and those that shorten the addresses of others.</summary>
internal static class HostOwners
{
    private static readonly WordTable<string> Owners = new(
    [
        .. Names("facebook", "facebook.com", "fb.com", "fb.me", "fb.watch", "m.me"),
        .. Names("instagram", "instagram.com", "instagr.am"),
        .. Names("threads", "threads.net", "threads.com"),
        .. Names("whatsapp", "whatsapp.com", "wa.me"),
        .. Names("twitter", "twitter.com", "x.com"),
        .. Names("youtube", "youtube.com", "youtu.be", "youtube-nocookie.com"),
        .. Names("telegram", "telegram.org", "telegram.me", "t.me"),
        .. Names("linkedin", "linkedin.com", "lnkd.in"),
        .. Names("reddit", "reddit.com", "redd.it"),
        .. Names("vk", "vk.com", "vk.ru"),
        .. Names("pinterest", "pinterest.com", "pin.it"),
        .. Names("dailymotion", "dailymotion.com", "dai.ly"),
        .. Names("doi", "doi.org", "dx.doi.org"),
        .. Names("archive.today", "archive.today", "archive.is", "archive.ph", "archive.vn", "archive.md", "archive.li", "archive.fo"),
    ]);

    // Where their addresses lead nobody can tell without following them.
    private static readonly WordTable<string> Shorteners = new(Names(
        "",
        "t.co", "bit.ly", "bitly.com", "j.mp", "tinyurl.com", "goo.gl", "ow.ly", "buff.ly", "dlvr.it", "is.gd", "v.gd", "lnkd.in", "fb.me", "amzn.to", "a.co", "t.ly", "cutt.ly", "rb.gy",
        "shorturl.at", "trib.al", "ift.tt", "tiny.cc", "rebrand.ly", "tinyarrows.com", "s.id", "vk.cc", "clck.ru", "youtu.be", "w.wiki", "apple.co", "spoti.fi", "nyti.ms", "wapo.st", "ebay.to", "etsy.me"));

    /// <summary>Whether two hosts are names of one owner.</summary>
    public static bool AreSame(string host, string other) =>
        Owners.TryGetValue(Site.Of(host), out var owner) && Owners.TryGetValue(Site.Of(other), out var otherOwner) && owner == otherOwner;

    /// <summary>Whether a host shortens the addresses of others.</summary>
    public static bool HidesTarget(string host) => Shorteners.Contains(host.StartsWith("www.", StringComparison.Ordinal) ? host.AsSpan(4) : host);

    private static IEnumerable<KeyValuePair<string, string>> Names(string owner, params string[] hosts) => hosts.Select(host => KeyValuePair.Create(host, owner));
}
