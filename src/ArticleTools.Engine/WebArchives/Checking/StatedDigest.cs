using System.Security.Cryptography;
using ArticleTools.Engine.WebArchives.Digests;

namespace ArticleTools.Engine.WebArchives.Checking;

/// <summary>A digest that a header states.</summary>
/// <param name="Algorithm">Its function.</param>
/// <param name="Bytes">Its value.</param>
internal sealed record StatedDigest(HashAlgorithmName Algorithm, byte[] Bytes)
{
    /// <summary>Reads a digest in hexadecimal, Base32 or Base64, told apart by their lengths; <see langword="null"/> where it is none or not known.</summary>
    public static StatedDigest? TryRead(string? value)
    {
        var colon = value?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0 || DigestAlgorithms.Find(value![..colon]) is not { } algorithm)
        {
            return null;
        }

        var text = value[(colon + 1)..];
        var length = DigestAlgorithms.LengthOf(algorithm);
        var bytes = text.Length == length * 2 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text)
            : text.TrimEnd('=').Length == ((length * 8) + 4) / 5 ? Base32.Decode(text)
            : Base64(text);
        return bytes?.Length == length ? new StatedDigest(algorithm, bytes) : null;
    }

    /// <summary>Whether it is the digest that was computed.</summary>
    public bool Matches(IncrementalHash hash) => hash.GetCurrentHash().AsSpan().SequenceEqual(Bytes);

    private static byte[]? Base64(string text)
    {
        var padded = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        padded += new string('=', (4 - (padded.Length % 4)) % 4);
        var bytes = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, bytes, out var length) ? bytes[..length] : null;
    }
}
