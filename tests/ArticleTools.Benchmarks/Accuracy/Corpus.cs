using System.Net;
using System.Text.Json;

namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>Reads a corpus: a folder of pages and a file of truth, one JSON object a line.</summary>
internal static class Corpus
{
    private static readonly (string Key, string Field)[] FieldKeys =
    [
        ("title", "title"), ("author", "author"), ("date", "date"), ("publish_date", "date"), ("description", "description"),
    ];

    public static List<CorpusPage> Load(string folder) =>
        [.. File.ReadLines(System.IO.Path.Combine(folder, "truth.jsonl")).Select(line => ReadPage(folder, line))];

    private static CorpusPage ReadPage(string folder, string line)
    {
        using var document = JsonDocument.Parse(line);
        var truth = document.RootElement;
        var id = truth.GetProperty("id").GetString()!;
        var path = System.IO.Path.Combine(folder, "pages", id + ".html.gz");
        var url = GetString(truth, "url");
        return new CorpusPage
        {
            Id = id,
            Path = path,
            Url = url,
            PageType = GetString(truth, "page_type"),
            MainContent = GetString(truth, "main_content"),
            With = GetStrings(truth.GetProperty("with")),
            Without = GetStrings(truth.GetProperty("without")),
            Fields = ReadFields(truth),
            Bucket = DomainSplit.GetBucket(url, path, id),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadFields(JsonElement truth)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (key, field) in FieldKeys)
        {
            if (truth.TryGetProperty(key, out var value))
            {
                // Some values were taken from the source with their character references.
                fields[field] = [.. GetStrings(value).Select(WebUtility.HtmlDecode)!];
            }
        }

        return fields;
    }

    private static string? GetString(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[] GetStrings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.GetString()!)],
        JsonValueKind.String when value.GetString()!.Trim().Length > 0 => [value.GetString()!],
        _ => [],
    };
}
