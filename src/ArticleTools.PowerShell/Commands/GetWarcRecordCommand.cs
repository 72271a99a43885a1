using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Lists the records of web archives without reading what lies in them.</summary>
/// <remarks>
/// <para>
/// Get-WarcRecord reads WARC files (1.0 and 1.1; plain, compressed record by record, or compressed as a whole), ARC files and WACZ packages, and emits
/// one object for each record: its type, target, time, status, media type and digests, its header in full, and where it is stored.
/// </para>
/// <para>
/// Files are read in a stream, so that their size does not matter. A damaged record is a non-terminating error (WarcRecordInvalid) with its offset,
/// after which the next record follows.
/// </para>
/// <para>
/// An index that New-WarcIndex made (.cdxj) is taken as well, where it is named: with -Url and no wildcard in it, the captures of a URL are found by a
/// few reads in the index, and are read straight from their places in the archives, however large these are.
/// </para>
/// </remarks>
/// <example>
/// <code>Get-WarcRecord ./samples/archive/village.warc.gz</code>
/// <remarks>Lists the records of an archive as a table.</remarks>
/// </example>
/// <example>
/// <code>Get-WarcRecord ./samples/archive/village.warc.gz -Type Response, Resource -MimeType text/* -Status 2xx | Select-Object Date, TargetUri, PayloadDigest</code>
/// <remarks>Lists the texts that were captured with success.</remarks>
/// </example>
/// <example>
/// <code>New-WarcIndex village.cdxj ./samples/archive/village.warc.gz; Get-WarcRecord village.cdxj | Select-Object -First 1 | ForEach-Object { Get-WarcRecord village.cdxj -Url $_.TargetUri }</code>
/// <remarks>Indexes an archive, and goes straight to the captures of a URL.</remarks>
/// </example>
/// <example>
/// <code>Get-WarcRecord ./samples/archive/*.warc.gz | Group-Object Type, MimeType -NoElement</code>
/// <remarks>Counts the records of archives by what they hold.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "WarcRecord", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(WarcRecord))]
public sealed class GetWarcRecordCommand : ArticleCommand
{
    private ArticlePathResolver? _resolver;
    private WebArchiveOptions? _options;
    private ImportProgress? _progress;

    /// <summary>Web archives, folders of them, or wildcards that select among them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Web archives or folders of them whose names are taken as written. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Gives the records of these types; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(WarcRecordType))]
    public WarcRecordType[]? Type { get; set; }

    /// <summary>Gives the records whose target URI matches one of these wildcards.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Url { get; set; }

    /// <summary>Gives the records whose payload has one of these media types, such as text/html; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? MimeType { get; set; }

    /// <summary>Gives the records with one of these HTTP statuses: codes (404), ranges (200-299) or classes (2xx).</summary>
    [Parameter]
    [ValidateHttpStatus]
    public string[]? Status { get; set; }

    /// <summary>Gives the records that were captured at this time or later. A time without a zone is UTC.</summary>
    [Parameter]
    [CaptureTimeTransformation]
    public DateTimeOffset? After { get; set; }

    /// <summary>Gives the records that were captured before this time. A time without a zone is UTC.</summary>
    [Parameter]
    [CaptureTimeTransformation]
    public DateTimeOffset? Before { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _resolver = new ArticlePathResolver(this, CancellationToken);
        _options = new WebArchiveOptions { Filter = RecordFilter.Create(Type, Url, MimeType, Status, After, Before), LookUp = RecordFilter.LiteralUrls(Url) };
        _progress = new ImportProgress(this, "Listing records");
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var path in ParameterSetName == ParameterSet.Path ? _resolver!.Expand(Path) : _resolver!.ExpandLiteral(LiteralPath))
        {
            if (WebArchiveIndex.IsIndex(path))
            {
                Write(new WebArchiveIndex(path, _options, CancellationToken).ReadRecords());
            }
            else if (WebArchiveReader.IsWebArchive(path))
            {
                List(path);
            }
            else if (!_resolver.IsFound(path))
            {
                WriteError(ErrorRecords.Create(ArticleErrorId.ArticleFormatUnknown, Messages.NotWebArchive(path), path));
            }
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _progress!.Complete();

    private void List(string path)
    {
        using var reader = new WebArchiveReader(path, _options, CancellationToken);
        reader.RecordRead = () => _progress!.Follow(reader);
        Write(reader.ReadRecords());
        _progress!.Leave();
    }

    private void Write(IEnumerable<WarcReadResult> records)
    {
        using var results = records.GetEnumerator();
        while (MoveNext(results))
        {
            if (results.Current.Succeeded)
            {
                WriteObject(results.Current.Record);
            }
            else
            {
                WriteError(ErrorRecords.From(results.Current.Error));
            }
        }
    }

    private static bool MoveNext(IEnumerator<WarcReadResult> results)
    {
        try
        {
            return results.MoveNext();
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
    }
}
