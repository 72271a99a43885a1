using System.Text.Json;
using ArticleTools.Engine.WebArchives.Writing;

namespace ArticleTools.Engine.WebArchives.Wacz;

/// <summary>What a package says of itself.</summary>
internal sealed record WaczDescription
{
    /// <summary>The version of the format that is written.</summary>
    private const string Version = "1.1.1";

    /// <summary>The collection's title.</summary>
    public string? Title { get; init; }

    /// <summary>What the collection holds.</summary>
    public string? Description { get; init; }

    /// <summary>When it was made, where that is to be told.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>What it was made with.</summary>
    public required string Software { get; init; }

    /// <summary>The text of <c>datapackage.json</c>.</summary>
    public byte[] ToJson(IEnumerable<WaczResource> resources)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("profile", "data-package");
            json.WriteString("wacz_version", Version);
            WriteOptional(json, "title", Title);
            WriteOptional(json, "description", Description);
            WriteOptional(json, "created", Created is { } created ? WarcTime.ToHeader(created) : null);
            json.WriteString("software", Software);
            json.WriteStartArray("resources");
            foreach (var resource in resources)
            {
                json.WriteStartObject();
                json.WriteString("name", Path.GetFileName(resource.Path));
                json.WriteString("path", resource.Path);
                json.WriteString("hash", "sha256:" + resource.Sha256);
                json.WriteNumber("bytes", resource.Length);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        // The writer breaks lines as the machine does.
        return System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n"));
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
