using System.Text;

namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>Blocks of named values, as warcinfo and metadata records hold them.</summary>
internal static class WarcFields
{
    /// <summary>Their media type.</summary>
    public const string MediaType = "application/warc-fields";

    /// <summary>The block of some fields.</summary>
    public static MemoryStream ToStream(IEnumerable<WarcHeaderField> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(field.Name).Append(": ").Append(ToOneLine(field.Value)).Append("\r\n");
        }

        return new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()), writable: false);
    }

    /// <summary>A value with a space for each control character, none of which may stand in a field.</summary>
    public static string ToOneLine(string value) =>
        value.Any(char.IsControl) ? string.Create(value.Length, value, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = char.IsControl(text[i]) ? ' ' : text[i];
            }
        })
        : value;
}
