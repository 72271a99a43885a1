using System.Buffers;
using System.Text.Json;
using ArticleTools.Engine.Export;

namespace ArticleTools.Engine.Distribution;

/// <summary>One line of a worker's output: what came of one input, or of one record of an archive, as JSON.</summary>
internal static class WorkRecord
{
    /// <summary>What every line starts with; the number of the input comes next, and then a comma.</summary>
    public static ReadOnlySpan<byte> Start => "{\"input\":"u8;

    /// <summary>Writes the line, its line feed included.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="input">The number of the input.</param>
    /// <param name="record">The number of the record in the archive.</param>
    /// <param name="id">The JSON value that the input is told by.</param>
    /// <param name="article">The article, where there is one.</param>
    /// <param name="error">Why there is none.</param>
    public static void Write(IBufferWriter<byte> output, long input, long? record, JsonElement? id, Article? article, ArticleException? error)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("input", input);
            if (record is not null)
            {
                json.WriteNumber("record", record.Value);
            }

            if (id is not null)
            {
                json.WritePropertyName("id");
                id.Value.WriteTo(json);
            }

            if (article is not null)
            {
                json.WritePropertyName("article");
                ArticleJson.Write(json, article);
            }
            else if (error is not null)
            {
                WriteError(json, error);
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteError(Utf8JsonWriter json, ArticleException error)
    {
        json.WriteStartObject("error");
        json.WriteString("id", error.ErrorId);
        json.WriteString("message", error.Message);
        json.WriteString("path", error.Path);
        json.WriteEndObject();
    }
}
