using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell;

/// <summary>Makes filters for the records of web archives of what cmdlets are given.</summary>
internal static class RecordFilter
{
    public static WebArchiveFilter Create(
        WarcRecordType[]? types, string[]? url, string[]? mimeType, string[]? status, DateTimeOffset? after, DateTimeOffset? before) => new()
    {
        Types = types,
        Url = NameFilter.Create(url),
        MimeType = NameFilter.Create(mimeType),
        Status = status is null ? null : Array.ConvertAll(status, ReadStatus),
        After = after,
        Before = before,
    };

    /// <summary>
    /// The URLs that an index can be asked for, if all are: an asterisk or a bracket is a wildcard for sure, but a question mark is where the query starts.
    /// </summary>
    public static string[]? LiteralUrls(string[]? urls) => urls is null || Array.Exists(urls, url => url.AsSpan().ContainsAny('*', '[')) ? null : urls;

    private static HttpStatusRange ReadStatus(string text) =>
        HttpStatusRange.TryParse(text, out var range) ? range : throw new ValidationMetadataException(Messages.StatusInvalid(text));
}
