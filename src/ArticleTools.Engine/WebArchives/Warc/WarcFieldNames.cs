using System.Collections.Frozen;

namespace ArticleTools.Engine.WebArchives.Warc;

/// <summary>The fields of a WARC header that mean something to us.</summary>
internal static class WarcFieldNames
{
    private static readonly FrozenDictionary<string, WarcFieldName> Names = new Dictionary<string, WarcFieldName>(StringComparer.OrdinalIgnoreCase)
    {
        ["WARC-Type"] = WarcFieldName.Type,
        ["WARC-Record-ID"] = WarcFieldName.RecordId,
        ["WARC-Date"] = WarcFieldName.Date,
        ["Content-Length"] = WarcFieldName.ContentLength,
        ["Content-Type"] = WarcFieldName.ContentType,
        ["WARC-Concurrent-To"] = WarcFieldName.ConcurrentTo,
        ["WARC-Block-Digest"] = WarcFieldName.BlockDigest,
        ["WARC-Payload-Digest"] = WarcFieldName.PayloadDigest,
        ["WARC-IP-Address"] = WarcFieldName.IPAddress,
        ["WARC-Refers-To"] = WarcFieldName.RefersTo,
        ["WARC-Refers-To-Target-URI"] = WarcFieldName.RefersToTargetUri,
        ["WARC-Refers-To-Date"] = WarcFieldName.RefersToDate,
        ["WARC-Target-URI"] = WarcFieldName.TargetUri,
        ["WARC-Truncated"] = WarcFieldName.Truncated,
        ["WARC-Warcinfo-ID"] = WarcFieldName.WarcInfoId,
        ["WARC-Filename"] = WarcFieldName.FileName,
        ["WARC-Profile"] = WarcFieldName.Profile,
        ["WARC-Identified-Payload-Type"] = WarcFieldName.IdentifiedPayloadType,
        ["WARC-Segment-Number"] = WarcFieldName.SegmentNumber,
        ["WARC-Segment-Origin-ID"] = WarcFieldName.SegmentOriginId,
        ["WARC-Segment-Total-Length"] = WarcFieldName.SegmentTotalLength,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The field of a name; case has no meaning.</summary>
    public static bool TryGet(string name, out WarcFieldName field) => Names.TryGetValue(name, out field);
}
