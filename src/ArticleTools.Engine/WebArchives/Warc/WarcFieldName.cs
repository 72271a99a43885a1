namespace ArticleTools.Engine.WebArchives.Warc;

/// <summary>A field of a WARC header that means something to us.</summary>
internal enum WarcFieldName
{
    Type,
    RecordId,
    Date,
    ContentLength,
    ContentType,
    ConcurrentTo,
    BlockDigest,
    PayloadDigest,
    IPAddress,
    RefersTo,
    RefersToTargetUri,
    RefersToDate,
    TargetUri,
    Truncated,
    WarcInfoId,
    FileName,
    Profile,
    IdentifiedPayloadType,
    SegmentNumber,
    SegmentOriginId,
    SegmentTotalLength,
}
