using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ArticleTools.Engine.WebArchives.Digests;

/// <summary>The hash functions whose digests web archives hold, under the names by which they label them.</summary>
internal static class DigestAlgorithms
{
    /// <summary>Finds a function by its label, such as <c>sha1</c>, <c>sha256</c> or <c>sha-256</c>.</summary>
    public static HashAlgorithmName? Find(string label) => label.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal) switch
    {
        "MD5" => HashAlgorithmName.MD5,
        "SHA1" => HashAlgorithmName.SHA1,
        "SHA256" => HashAlgorithmName.SHA256,
        "SHA384" => HashAlgorithmName.SHA384,
        "SHA512" => HashAlgorithmName.SHA512,
        _ => null,
    };

    /// <summary>The label of a function.</summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Labels are written in lower case.")]
    public static string LabelOf(HashAlgorithmName algorithm) => algorithm.Name!.ToLowerInvariant();

    /// <summary>The number of bytes of a function's digest.</summary>
    public static int LengthOf(HashAlgorithmName algorithm) => algorithm.Name switch
    {
        "MD5" => 16,
        "SHA1" => 20,
        "SHA256" => 32,
        "SHA384" => 48,
        _ => 64,
    };
}
