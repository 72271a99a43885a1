namespace ArticleTools;

/// <summary>What a record of a web archive holds, by the types of WARC 1.1 (ISO 28500).</summary>
public enum WarcRecordType
{
    /// <summary>A type that the standard doesn't know; <see cref="WarcRecord.Header"/> has its name.</summary>
    Other,

    /// <summary>What is said of the records that follow: who made them, with what, by what rules.</summary>
    WarcInfo,

    /// <summary>A server's whole response.</summary>
    Response,

    /// <summary>A file or other resource, without a protocol's headers.</summary>
    Resource,

    /// <summary>What was sent to a server.</summary>
    Request,

    /// <summary>What is said of another record.</summary>
    Metadata,

    /// <summary>A response whose content was met before and is stored in another record.</summary>
    Revisit,

    /// <summary>Another record's content in another form.</summary>
    Conversion,

    /// <summary>A further part of a record that was stored in segments.</summary>
    Continuation,
}
