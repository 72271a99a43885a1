using System.Text.Json;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads what JSON-LD says of an image beside its address: an <c>ImageObject</c> with the terms of schema.org, which are those of the IPTC.</summary>
internal static class JsonLdImage
{
    /// <summary>Where such an entry stands.</summary>
    public const string Place = "json-ld";

    private const int LongestValue = 2000;

    private static readonly string[] Statements = ["caption", "creditText", "creator", "author", "copyrightNotice", "copyrightHolder", "license", "acquireLicensePage"];

    /// <returns>The image and all that is said of it as an entry of metadata; <see langword="null"/> where nothing is said of it.</returns>
    public static ArticleMetadataEntry? Read(JsonElement node)
    {
        if ((Text(node, "url") ?? Text(node, "contentUrl")) is not { } url || !Array.Exists(Statements, name => Text(node, name) is not null))
        {
            return null;
        }

        List<ArticleMetadataEntry> entries = [Entry("url", url)];
        foreach (var name in (ReadOnlySpan<string>)["width", "height", .. Statements])
        {
            if (Text(node, name) is { } value)
            {
                entries.Add(Entry(name, value));
            }
        }

        var map = new System.Collections.Specialized.OrderedDictionary();
        foreach (var entry in entries)
        {
            map.Add(entry.Name, entry.Value);
        }

        return new ArticleMetadataEntry { Name = "image", Value = map, Entries = entries, Place = Place };
    }

    private static ArticleMetadataEntry Entry(string name, string value) => new() { Name = name, Value = value, RawValue = value, Place = Place };

    // A value, or the name or address of the thing that it is.
    private static string? Text(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 1 ? value[0] : value;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Object => OfThing(value),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) || text.Length > LongestValue ? null : text.Trim();
    }

    private static string? OfThing(JsonElement thing)
    {
        foreach (var name in (ReadOnlySpan<string>)["name", "url", "@id", "@value"])
        {
            if (thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            {
                return value.GetString();
            }
        }

        return null;
    }
}
