using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ArticleTools.Engine.Urls;

/// <summary>What stands for a <c>data:</c> URL where its whole length would be a burden.</summary>
internal static class DataUrl
{
    private const int LongestWhole = 256;
    private const int ShownOfLong = 64;

    /// <summary>The URL itself, or the start of a long one with an ellipsis.</summary>
    public static string Shorten(string url)
    {
        var trimmed = url.AsSpan().Trim();
        return trimmed.Length <= LongestWhole ? trimmed.ToString() : string.Concat(trimmed[..ShownOfLong], "…");
    }

    /// <summary>A digest of the URL: the same data, the same digest.</summary>
    public static string Digest(string url)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(url.AsSpan().Trim()), hash);
        return "data:" + Convert.ToHexString(hash[..16]);
    }
}
