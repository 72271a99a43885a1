using System.Text.Json;

namespace ArticleTools.Engine.Export;

/// <summary>A link as one JSON object with the names of the model in camel case, every name always there.</summary>
public static class LinkJson
{
    /// <summary>Writes a link on one line.</summary>
    public static string Serialize(ArticleLink link) => JsonText.Write(json => Write(json, link));

    private static void Write(Utf8JsonWriter json, ArticleLink link)
    {
        json.WriteStartObject();
        json.WriteNumber("index", link.Index);
        json.WriteString("url", link.Url);
        json.WriteString("rawUrl", link.RawUrl);
        json.WriteString("surt", link.Surt);
        json.WriteString("text", link.Text);
        json.WriteString("context", link.Context);
        json.WriteString("section", link.Section);
        json.WriteString("host", link.Host);
        json.WriteString("unicodeHost", link.UnicodeHost);
        json.WriteString("kind", link.Kind.ToString());
        json.WriteBoolean("isExternal", link.IsExternal);
        json.WriteString("identifier", link.Identifier);
        json.WriteString("role", link.Role.ToString());
        json.WriteString("rel", link.Rel);
        WriteMemento(json, link.Memento);
        WriteRepair(json, link.Repair);
        json.WriteStrings("issues", link.Issues);
        json.WriteNumber("blockIndex", link.BlockIndex);
        json.WriteString("title", link.Title);
        json.WriteString("path", link.Path);
        json.WriteEndObject();
    }

    private static void WriteRepair(Utf8JsonWriter json, ArticleUrlRepair? repair)
    {
        if (repair is null)
        {
            json.WriteNull("repair");
            return;
        }

        json.WriteStartObject("repair");
        json.WriteString("url", repair.Url);
        json.WriteString("reason", repair.Reason);
        json.WriteEndObject();
    }

    private static void WriteMemento(Utf8JsonWriter json, ArticleMemento? memento)
    {
        if (memento is null)
        {
            json.WriteNull("memento");
            return;
        }

        json.WriteStartObject("memento");
        json.WriteString("archive", memento.Archive);
        json.WriteString("originalUrl", memento.OriginalUrl);
        json.WriteString("captured", ArticleDates.Format(memento.Captured, ArticleDatePrecision.Time));
        json.WriteEndObject();
    }
}
