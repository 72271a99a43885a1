namespace ArticleTools.Engine.Export;

/// <summary>Takes a report's format from the extension of its file.</summary>
public static class SummaryFormat
{
    /// <summary>The format that the extension of a path names.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArticleException">The extension is of no format.</exception>
    public static ArticleSummaryFormat FromPath(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => ArticleSummaryFormat.Csv,
        ".json" => ArticleSummaryFormat.Json,
        ".jsonl" or ".ndjson" => ArticleSummaryFormat.Jsonl,
        ".md" or ".markdown" => ArticleSummaryFormat.Markdown,
        ".html" or ".htm" => ArticleSummaryFormat.Html,
        _ => throw new ArticleException(
            ArticleErrorId.DestinationInvalid,
            $"The extension of '{path}' names no format: give it .csv, .json, .jsonl, .md or .html, or name the format.",
            path),
    };
}
