using System.Text.Json;
using System.Xml;

namespace ArticleTools.Engine.Export;

/// <summary>A report's rows and totals as JSON objects, with the names of their properties in camel case and times as ISO 8601 durations.</summary>
internal static class SummaryJson
{
    public static string Serialize(ArticleSummary row, IReadOnlyList<SummaryColumn> columns) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            WriteValue(json, JsonNamingPolicy.CamelCase.ConvertName(column.Name), column.Value(row));
        }

        json.WriteEndObject();
    });

    public static string Serialize(ArticleSummaryTotals totals) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("articles", totals.Articles);
        json.WriteNumber("words", totals.Words);
        json.WriteString("readingTime", XmlConvert.ToString(totals.ReadingTime));
        json.WriteNumber("links", totals.Links);
        json.WriteNumber("externalLinks", totals.ExternalLinks);
        json.WriteNumber("images", totals.Images);
        json.WriteNumber("quotations", totals.Quotations);
        json.WriteNumber("authors", totals.Authors);
        json.WriteNumber("sites", totals.Sites);
        json.WriteString("earliest", ArticleDates.Format(totals.Earliest, totals.EarliestPrecision));
        json.WriteString("latest", ArticleDates.Format(totals.Latest, totals.LatestPrecision));
        json.WriteCounts("topHosts", totals.TopHosts);
        json.WriteCounts("topTags", totals.TopTags);
        json.WriteCounts("problems", totals.Problems);
        json.WriteEndObject();
    });

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case TimeSpan time:
                json.WriteString(name, XmlConvert.ToString(time));
                break;
            case IEnumerable<string> texts:
                json.WriteStrings(name, texts);
                break;
            case IEnumerable<ArticleCount> counts:
                json.WriteCounts(name, counts);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }
}
