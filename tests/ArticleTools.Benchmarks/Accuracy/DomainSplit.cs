using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>
/// Keeps about 30 % of the pages back from tuning: whole sites, chosen by a stable hash of the domain,
/// because a rule that fits one page of a site fits its other pages too.
/// </summary>
internal static partial class DomainSplit
{
    private const int HeldBackBuckets = 30;

    /// <summary>One of a hundred buckets, the same for all pages of a site.</summary>
    public static int GetBucket(string? url, string pagePath, string id)
    {
        var host = GetHost(url) ?? GetHost(FindCanonical(pagePath));
        return (int)(Hash(host is null ? id : GetDomain(host)) % 100);
    }

    /// <summary>Whether the sites of a bucket are kept back.</summary>
    public static bool IsHeldBack(int bucket) => bucket < HeldBackBuckets;

    private static string? GetHost(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : null;

    // Near enough to the registrable domain: two labels, or three under the likes of co.uk and com.au.
    private static string GetDomain(string host)
    {
        var labels = host.ToLowerInvariant().Split('.');
        var isSecondLevel = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3;
        return string.Join('.', labels.TakeLast(isSecondLevel ? 3 : 2));
    }

    private static string? FindCanonical(string pagePath)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(pagePath), CompressionMode.Decompress), Encoding.Latin1);
        var match = Canonical().Match(reader.ReadToEnd());
        return match.Success ? match.Groups["url"].Value : null;
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    [GeneratedRegex(
        """<(?:link[^>]*rel=["']?canonical|meta[^>]*property=["']?og:url)[^>]*(?:href|content)=["']?(?<url>[^"' >]+)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Canonical();
}
