using System.Text.Json;
using ArticleTools.Engine.Sources;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.Engine.Distribution;

/// <summary>One line of a worker's standard input, understood: a path, or a document in hand.</summary>
internal sealed class WorkInput
{
    private static readonly string[] Kinds = ["path", "html", "markdown", "text", "base64"];

    private WorkInput(JsonElement? id) => Id = id;

    /// <summary>What the caller tells the input by, to be given back.</summary>
    public JsonElement? Id { get; }

    /// <summary>The document, where there is no <see cref="Error"/>.</summary>
    public SourceItem? Source { get; private init; }

    /// <summary>The document's format, where the line says it.</summary>
    public ArticleFormat? Format { get; private init; }

    /// <summary>Why there is none.</summary>
    public ArticleException? Error { get; private init; }

    /// <summary>Reads a line of JSON.</summary>
    /// <param name="line">The line.</param>
    /// <param name="options">How a record of an archive is read.</param>
    public static WorkInput Parse(ReadOnlyMemory<byte> line, ArticleReaderOptions options)
    {
        JsonElement? id = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            var value = json.RootElement;
            if (value.ValueKind == JsonValueKind.Object)
            {
                id = value.TryGetProperty("id", out var property) ? property.Clone() : null;
                return ParseObject(value, id, options);
            }

            return value.ValueKind == JsonValueKind.String
                ? FromPath(null, value.GetString()!, null)
                : Invalid(null, "The line is neither a JSON string nor a JSON object.");
        }
        catch (JsonException error)
        {
            return Invalid(id, $"The line is not JSON: {error.Message}");
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException)
        {
            // Bytes that are no UTF-8, half of a surrogate pair, or no Base64.
            return Invalid(id, $"A value of the line can't be read: {error.Message}");
        }
    }

    /// <summary>What becomes of a line that is longer than the limit.</summary>
    public static WorkInput TooLong(int maximumLength) => new(null)
    {
        Error = new ArticleException(ArticleErrorId.ArticleTooLarge, $"The line has more than the limit of {maximumLength} bytes."),
    };

    private static WorkInput ParseObject(JsonElement value, JsonElement? id, ArticleReaderOptions options)
    {
        string[] kinds = [.. Kinds.Where(kind => Find(value, kind) is not null)];
        if (kinds is not [var kind])
        {
            return Invalid(id, "The object must have one of the properties path, html, markdown, text and base64.");
        }

        Uri? url = null;
        if (Find(value, "url") is { } stated
            && !(Uri.TryCreate(stated.GetString(), UriKind.Absolute, out url) && url.Scheme is "http" or "https"))
        {
            return Invalid(id, "The property url must be an absolute http or https URL.");
        }

        var content = value.GetProperty(kind);
        return kind switch
        {
            "path" when Find(value, "offset") is { } offset => FromRecord(id, content.GetString()!, Find(value, "entry")?.GetString(), offset.GetInt64(), options),
            "path" => FromPath(id, content.GetString()!, url),
            "base64" => new WorkInput(id) { Source = SourceItem.FromBytes(content.GetBytesFromBase64(), baseUrl: url) },
            "html" => FromText(id, content, ArticleFormat.Html, url),
            "markdown" => FromText(id, content, ArticleFormat.Markdown, url),
            _ => FromText(id, content, ArticleFormat.PlainText, url),
        };
    }

    // A null is what a table gives for a column that is empty in this row.
    private static JsonElement? Find(JsonElement value, string name) =>
        value.TryGetProperty(name, out var property) && property.ValueKind != JsonValueKind.Null ? property : null;

    private static WorkInput FromPath(JsonElement? id, string path, Uri? url) => WebArchiveReader.IsWebArchive(path)
        ? Invalid(id, $"The file '{path}' is a web archive, which holds many documents: name the offset of one, or work on a manifest.", path)
        : new WorkInput(id) { Source = SourceItem.FromFile(path, baseUrl: url) };

    private static WorkInput FromRecord(JsonElement? id, string path, string? entry, long offset, ArticleReaderOptions options)
    {
        var archive = new WebArchiveOptions { Reading = options, Offset = Math.Max(0, offset), Entry = entry, IncludeNonArticle = true };
        using var reader = new WebArchiveReader(path, archive);
        var item = reader.ReadItems().FirstOrDefault();
        if (item is null || (item.Error is null && item.Record?.Offset != offset))
        {
            return Invalid(id, $"No record of '{path}' starts at offset {offset}.", path);
        }

        return !item.IsRecordOnly
            ? new WorkInput(id) { Source = item }
            : new WorkInput(id)
            {
                Error = new ArticleException(
                    ArticleErrorId.ArticleFormatUnknown, $"The record at offset {offset} of '{path}' is no article ({item.Record}).", path),
            };
    }

    private static WorkInput FromText(JsonElement? id, JsonElement text, ArticleFormat format, Uri? url) =>
        new(id) { Source = SourceItem.FromText(text.GetString()!, baseUrl: url), Format = format };

    private static WorkInput Invalid(JsonElement? id, string message, string? path = null) =>
        new(id) { Error = new ArticleException(ArticleErrorId.WorkInputInvalid, message, path) };
}
