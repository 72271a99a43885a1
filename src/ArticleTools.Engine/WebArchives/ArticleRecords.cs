namespace ArticleTools.Engine.WebArchives;

/// <summary>Tells the records that may hold an article.</summary>
internal static class ArticleRecords
{
    /// <summary>Whether a record may hold an article.</summary>
    /// <param name="record">The record, with the status and media type of what lies in it.</param>
    /// <param name="anyStatus">Whether the status was asked for, so that it says nothing here.</param>
    public static bool IsArticle(WarcRecord record, bool anyStatus) =>
        record.Type is WarcRecordType.Response or WarcRecordType.Resource or WarcRecordType.Conversion
        && HasArticleType(record)
        && (anyStatus || record.Status is null or (>= 200 and < 300))
        && IsArticleUri(record.TargetUri);

    /// <summary>Whether a record says of an article that it was met before. Its own header may not repeat the media type.</summary>
    public static bool IsRevisit(WarcRecord record, bool anyStatus) =>
        record.Type is WarcRecordType.Revisit
        && (record.MimeType is null || HasArticleType(record))
        && (anyStatus || record.Status is null or 304 or (>= 200 and < 300))
        && IsArticleUri(record.TargetUri);

    private static bool HasArticleType(WarcRecord record) =>
        (record.MimeType ?? record.IdentifiedPayloadType) is "text/html" or "application/xhtml+xml" or "text/plain" or "text/markdown" or "text/x-markdown";

    // Crawlers store their logs, lists of hosts and the like as resources beside what they captured.
    private static bool IsArticleUri(string? uri)
    {
        if (uri is null)
        {
            return true;
        }

        var colon = uri.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && uri.AsSpan(0, colon) is var scheme
            && (scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("ftp", StringComparison.OrdinalIgnoreCase)
                || scheme.Equals("file", StringComparison.OrdinalIgnoreCase))
            && !uri.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase);
    }
}
