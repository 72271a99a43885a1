using System.Management.Automation;
using System.Text.Json;

namespace ArticleTools.PowerShell;

/// <summary>Turns JSON into the objects that PowerShell has for it: strings stay strings, whatever they look like.</summary>
internal static class JsonObjects
{
    public static PSObject FromObject(JsonElement json)
    {
        var result = new PSObject();
        foreach (var property in json.EnumerateObject())
        {
            result.Properties.Add(new PSNoteProperty(property.Name, FromValue(property.Value)));
        }

        return result;
    }

    private static object? FromValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => FromObject(json),
        JsonValueKind.Array => json.EnumerateArray().Select(FromValue).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var number) ? number : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
