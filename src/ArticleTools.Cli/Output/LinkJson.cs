using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleTools.Cli.Output;

/// <summary>A link as a JSON object with the property names of the model in camel case.</summary>
internal static class LinkJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },

        // The output is read by programs and people, not set into HTML: what JSON itself allows stays as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Serialize(ArticleLink link) => JsonSerializer.Serialize(link, Options);
}
