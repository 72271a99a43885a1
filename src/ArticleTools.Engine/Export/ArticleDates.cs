using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Export;

/// <summary>Writes an article's dates with no more than the document states of them.</summary>
internal static class ArticleDates
{
    public static ArticleDatePrecision PrecisionOf(Article article, string field)
    {
        foreach (var evidence in article.Evidence)
        {
            if (evidence.Field == field && evidence.Precision is { } precision)
            {
                return precision;
            }
        }

        return ArticleDatePrecision.Time;
    }

    /// <summary>The date in ISO 8601; <see langword="null"/> where there is none.</summary>
    public static string? Format(DateTimeOffset? date, ArticleDatePrecision precision) =>
        date is null ? null : new ParsedDate(date.Value, precision).ToString();
}
