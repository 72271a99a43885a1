using System.Globalization;
using System.Text.Json;

namespace ArticleTools.Engine.Export;

/// <summary>
/// An article as one JSON object with schema.org's names (https://schema.org/Article). Every name is always there, with
/// <see langword="null"/> or an empty array for what the document does not state, so that programs can count on the shape.
/// </summary>
public static class ArticleJson
{
    /// <summary>Writes an article on one line.</summary>
    public static string Serialize(Article article) => JsonText.Write(json => Write(json, article));

    internal static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("headline", article.Title);
        json.WriteString("alternativeHeadline", article.Subtitle);
        json.WriteStrings("author", article.Author);
        json.WriteStrings("contributor", article.Contributor);
        json.WriteString("datePublished", Date(article, article.DatePublished, nameof(Article.DatePublished)));
        json.WriteString("dateModified", Date(article, article.DateModified, nameof(Article.DateModified)));
        json.WriteString("publisher", article.Publisher);
        json.WriteString("isPartOf", article.SiteName);
        json.WriteString("description", article.Description);
        json.WriteStrings("keywords", article.Tags);
        json.WriteString("articleSection", article.Section);
        json.WriteString("inLanguage", article.Language);
        json.WriteString("url", article.Url);
        json.WriteString("isBasedOn", article.IsBasedOn);
        json.WriteString("image", article.Image);
        json.WriteString("license", article.License);
        json.WriteNumberOrNull("copyrightYear", article.CopyrightYear);
        json.WriteString("copyrightHolder", article.CopyrightHolder);
        json.WriteString("dateline", article.DateLine);
        json.WriteString("articleBody", article.Text);
        json.WriteNumber("wordCount", article.WordCount);
        WriteSource(json, article.Source);
        WriteDiagnostics(json, article.Diagnostics);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, ArticleSource source)
    {
        json.WriteStartObject("source");
        json.WriteString("path", source.Path);
        json.WriteString("format", source.Format.ToString());
        json.WriteString("frontMatter", source.FrontMatter.ToString());
        json.WriteString("encoding", source.Encoding);
        json.WriteNumber("length", source.Length);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("recordId", source.RecordId);
        json.WriteNumberOrNull("offset", source.Offset);
        if (source.TargetUri is not null || source.CaptureTime is not null)
        {
            json.WriteString("entry", source.Entry);
            json.WriteString("targetUri", source.TargetUri);
            json.WriteString("captureTime", source.CaptureTime?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
            json.WriteString("payloadDigest", source.PayloadDigest);
        }

        json.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, IReadOnlyList<ArticleDiagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", diagnostic.Severity.ToString());
            json.WriteString("message", diagnostic.Message);
            json.WriteNumberOrNull("line", diagnostic.Line);
            json.WriteNumberOrNull("column", diagnostic.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Date(Article article, DateTimeOffset? date, string field) =>
        ArticleDates.Format(date, ArticleDates.PrecisionOf(article, field));
}
