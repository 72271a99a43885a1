namespace ArticleTools.Engine.WebArchives.Writing;

/// <summary>The forms in which web archives are written.</summary>
internal enum WarcExportFormat
{
    /// <summary>WARC, plain.</summary>
    Warc,

    /// <summary>WARC, each record a gzip member.</summary>
    CompressedWarc,

    /// <summary>A package of a compressed WARC, its index and the list of its pages.</summary>
    Wacz,
}
