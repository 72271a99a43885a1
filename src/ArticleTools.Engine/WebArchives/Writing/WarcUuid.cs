using System.Security.Cryptography;
using System.Text;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>
/// Makes identifiers that depend on what they name and on nothing else (UUID version 8 of RFC 9562, from SHA-256), so that the same input
/// gives the same archive.
/// </summary>
internal static class WarcUuid
{
    /// <summary>The identifier of what the parts say.</summary>
    public static string Create(params ReadOnlySpan<string?> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.ToArray()))).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true):D}";
    }
}
