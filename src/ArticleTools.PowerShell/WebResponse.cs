using System.Management.Automation;
using ArticleTools.Engine.Sources;

namespace ArticleTools.PowerShell;

/// <summary>Reads what Invoke-WebRequest gives, by the names of its properties.</summary>
internal static class WebResponse
{
    /// <summary>The document, or null where the object is no web response.</summary>
    public static SourceItem? TryRead(PSObject input)
    {
        var url = Find(input, "BaseResponse", "RequestMessage", "RequestUri") as Uri;
        return (Find(input, "RawContentStream") ?? Find(input, "Content")) switch
        {
            MemoryStream stream => SourceItem.FromBytes(stream.ToArray(), baseUrl: url),
            byte[] bytes => SourceItem.FromBytes(bytes, baseUrl: url),
            string text => SourceItem.FromText(text, baseUrl: url),
            _ => null,
        };
    }

    private static object? Find(PSObject input, params string[] names)
    {
        object? value = input;
        foreach (var name in names)
        {
            value = value is null ? null : PSObject.AsPSObject(value).Properties[name]?.Value;
        }

        return value is PSObject wrapped ? wrapped.BaseObject : value;
    }
}
