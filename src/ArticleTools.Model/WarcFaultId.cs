namespace ArticleTools;

/// <summary>The stable names of what can be wrong with a web archive.</summary>
public static class WarcFaultId
{
    /// <summary>The file holds nothing.</summary>
    public const string FileEmpty = nameof(FileEmpty);

    /// <summary>The file is no web archive.</summary>
    public const string FormatUnknown = nameof(FormatUnknown);

    /// <summary>The file can't be read.</summary>
    public const string FileUnreadable = nameof(FileUnreadable);

    /// <summary>
    /// A record can't be read: none starts where one should, its header has no end, or its block is not as long as the header states.
    /// </summary>
    public const string RecordDamaged = nameof(RecordDamaged);

    /// <summary>The gzip data can't be decompressed, or has not the checksum that it states.</summary>
    public const string GzipDamaged = nameof(GzipDamaged);

    /// <summary>Records share a gzip member, so that none of them can be gone to.</summary>
    public const string GzipNotByRecord = nameof(GzipNotByRecord);

    /// <summary>The format's version is not written as it should be, or is none that is known.</summary>
    public const string VersionInvalid = nameof(VersionInvalid);

    /// <summary>A line of the header does not end in CR LF.</summary>
    public const string HeaderLineEndInvalid = nameof(HeaderLineEndInvalid);

    /// <summary>A line of the header is no field, or is not UTF-8.</summary>
    public const string HeaderLineInvalid = nameof(HeaderLineInvalid);

    /// <summary>A field that a record of this type must or should have is missing or empty.</summary>
    public const string FieldMissing = nameof(FieldMissing);

    /// <summary>A field has no value.</summary>
    public const string FieldEmpty = nameof(FieldEmpty);

    /// <summary>A field is given more than once.</summary>
    public const string FieldDuplicate = nameof(FieldDuplicate);

    /// <summary>A field has a value that is not of its form.</summary>
    public const string FieldInvalid = nameof(FieldInvalid);

    /// <summary>A field is one that a record of this type can't have.</summary>
    public const string FieldForbidden = nameof(FieldForbidden);

    /// <summary>The record's type is none that the standard knows.</summary>
    public const string TypeUnknown = nameof(TypeUnknown);

    /// <summary>The two line breaks that end a record are missing: its length is not what the header states.</summary>
    public const string RecordEndMissing = nameof(RecordEndMissing);

    /// <summary>The block has not the digest that the header states.</summary>
    public const string BlockDigestMismatch = nameof(BlockDigestMismatch);

    /// <summary>The payload has not the digest that the header states.</summary>
    public const string PayloadDigestMismatch = nameof(PayloadDigestMismatch);

    /// <summary>A digest is of a function that is not known, and was not checked.</summary>
    public const string DigestUnknown = nameof(DigestUnknown);

    /// <summary>The block is said to be an HTTP message and is none, or its header is damaged.</summary>
    public const string HttpHeaderInvalid = nameof(HttpHeaderInvalid);

    /// <summary>The body of an HTTP message has not the length or the chunks that its header states.</summary>
    public const string HttpBodyInvalid = nameof(HttpBodyInvalid);

    /// <summary>A revisit doesn't say what record holds its content.</summary>
    public const string RevisitUnresolved = nameof(RevisitUnresolved);

    /// <summary>The archive doesn't begin with a record that describes it.</summary>
    public const string WarcInfoMissing = nameof(WarcInfoMissing);

    /// <summary>Two records have one identifier.</summary>
    public const string RecordIdDuplicate = nameof(RecordIdDuplicate);

    /// <summary>A package lacks a file that it should have or lists.</summary>
    public const string PackageFileMissing = nameof(PackageFileMissing);

    /// <summary>A file of a package is not what the package says of it.</summary>
    public const string PackageFileInvalid = nameof(PackageFileInvalid);
}
