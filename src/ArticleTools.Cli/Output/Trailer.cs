using System.Text.Json;
using ArticleTools.Engine.Distribution;

namespace ArticleTools.Cli.Output;

/// <summary>What a worker says at its end, on one line of standard error: a JSON object with counts and the digest of the output.</summary>
internal static class Trailer
{
    /// <param name="counts">What came of the inputs.</param>
    /// <param name="length">The length of the output in bytes.</param>
    /// <param name="sha256">The digest of these bytes.</param>
    /// <param name="writePlace">Writes what the output is of, where there is more to say.</param>
    public static void Write(WorkCounts counts, long length, string sha256, Action<Utf8JsonWriter>? writePlace = null)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            writePlace?.Invoke(json);
            json.WriteNumber("inputs", counts.Inputs);
            json.WriteNumber("articles", counts.Articles);
            json.WriteNumber("errors", counts.Errors);
            json.WriteNumber("otherRecords", counts.OtherRecords);
            json.WriteNumber("length", length);
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        using var output = Console.OpenStandardError();
        line.WriteTo(output);
    }
}
