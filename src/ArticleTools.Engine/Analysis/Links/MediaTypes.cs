using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Tells what kind of file a URL names, by the extension of its last segment.</summary>
internal static class MediaTypes
{
    private const int LongestExtension = 8;

    private static readonly WordTable<ArticleLinkKind> Kinds = new(CreateKinds());

    /// <summary>The kind of the file; <see langword="null"/> where the path names a page, or nothing that is known.</summary>
    public static ArticleLinkKind? Of(ReadOnlySpan<char> path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');

        // A wiki's page about a file has the file's name behind "File:".
        if (dot <= 0 || name.Length - dot - 1 is 0 or > LongestExtension || name.Contains(':'))
        {
            return null;
        }

        return Kinds.TryGetValue(name[(dot + 1)..], out var kind) ? kind : null;
    }

    private static IEnumerable<KeyValuePair<string, ArticleLinkKind>> CreateKinds() =>
    [
        .. Of(ArticleLinkKind.Image, "jpg jpeg jpe jfif png gif webp avif svg svgz bmp tif tiff heic heif ico jxl jp2"),
        .. Of(ArticleLinkKind.Audio, "mp3 m4a ogg oga opus wav flac aac wma aif aiff mid midi m3u"),
        .. Of(ArticleLinkKind.Video, "mp4 m4v webm ogv mov avi wmv mkv mpg mpeg flv 3gp m3u8 mpd"),
        .. Of(ArticleLinkKind.Pdf, "pdf"),
        .. Of(ArticleLinkKind.Document, "doc docx docm odt rtf ppt pptx pptm odp key pages epub mobi azw3 djvu ps tex txt md"),
        .. Of(ArticleLinkKind.Data, "csv tsv xls xlsx xlsm ods numbers json jsonl ndjson geojson kml kmz gpx parquet sqlite dta sav xml"),
        .. Of(ArticleLinkKind.Data, "zip gz tgz bz2 xz 7z rar tar warc wacz"),
        .. Of(ArticleLinkKind.Feed, "rss atom rdf"),
    ];

    private static IEnumerable<KeyValuePair<string, ArticleLinkKind>> Of(ArticleLinkKind kind, string extensions) =>
        extensions.Split(' ').Select(extension => KeyValuePair.Create(extension, kind));
}
