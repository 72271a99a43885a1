using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleTools.Engine.Export;

namespace ArticleTools.Engine.Tests.Corpora;

/// <summary>A digest of all that an import gives: the exported record, and every property of the article, what is computed from it among them.</summary>
internal static class Fingerprint
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Article article) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        ArticleJson.Serialize(article) + JsonSerializer.Serialize(article, Options))));
}
