namespace ArticleTools.Engine.WebArchives.Records;

/// <summary>Where a record starts.</summary>
/// <param name="Offset">Where to start reading in the stored file.</param>
/// <param name="OffsetInMember">How many decompressed bytes of the gzip member there come before.</param>
internal readonly record struct RecordPlace(long Offset, long OffsetInMember);
