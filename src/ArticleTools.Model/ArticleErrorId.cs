namespace ArticleTools;

/// <summary>The stable names of errors: what <c>FullyQualifiedErrorId</c> starts with, and what the command line reports.</summary>
public static class ArticleErrorId
{
    /// <summary>No file is at the path, or a wildcard matches none.</summary>
    public const string ArticleNotFound = nameof(ArticleNotFound);

    /// <summary>The file can't be opened or read, or its compressed data is damaged from the start.</summary>
    public const string ArticleUnreadable = nameof(ArticleUnreadable);

    /// <summary>The document holds nothing, or only white space.</summary>
    public const string ArticleEmpty = nameof(ArticleEmpty);

    /// <summary>The bytes are not text, or not in a format that is read.</summary>
    public const string ArticleFormatUnknown = nameof(ArticleFormatUnknown);

    /// <summary>The front matter can't be read at all.</summary>
    public const string ArticleFrontMatterInvalid = nameof(ArticleFrontMatterInvalid);

    /// <summary>The document exceeds a limit on its size, stored or decompressed.</summary>
    public const string ArticleTooLarge = nameof(ArticleTooLarge);

    /// <summary>The document can't be decoded with the encoding that was asked for.</summary>
    public const string ArticleEncodingInvalid = nameof(ArticleEncodingInvalid);

    /// <summary>A record of a web archive is damaged.</summary>
    public const string WarcRecordInvalid = nameof(WarcRecordInvalid);

    /// <summary>A file of rules can't be read, or is not in its format.</summary>
    public const string RuleFileInvalid = nameof(RuleFileInvalid);

    /// <summary>The destination is there already and may not be overwritten.</summary>
    public const string DestinationExists = nameof(DestinationExists);

    /// <summary>The destination can't be written: it is a folder, its folder is missing, or access is denied.</summary>
    public const string DestinationInvalid = nameof(DestinationInvalid);

    /// <summary>The list of a job's inputs can't be read.</summary>
    public const string ManifestInvalid = nameof(ManifestInvalid);

    /// <summary>The folder of a job holds none, or one with another manifest, number of shards or options.</summary>
    public const string JobMismatch = nameof(JobMismatch);

    /// <summary>Another worker is at the shard.</summary>
    public const string JobBusy = nameof(JobBusy);

    /// <summary>A part of a job is missing or damaged.</summary>
    public const string JobPartInvalid = nameof(JobPartInvalid);

    /// <summary>A line that a worker was given is not a path or a document as JSON.</summary>
    public const string WorkInputInvalid = nameof(WorkInputInvalid);

    /// <summary>The program that works at the shards of jobs is not there.</summary>
    public const string WorkerNotFound = nameof(WorkerNotFound);

    /// <summary>The program that works at the shards of jobs ended before it began.</summary>
    public const string WorkerFailed = nameof(WorkerFailed);

    /// <summary>The scheduler's programs are not there, or the scheduler refuses or does not answer.</summary>
    public const string SchedulerFailed = nameof(SchedulerFailed);
}
