using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Checks the structure and the digests of web archives.</summary>
/// <remarks>
/// <para>
/// Test-WarcFile reads WARC and ARC files, compressed or not, and WACZ packages, and emits one result for each: whether it is valid, how many records
/// and digests were checked, and its faults, each with its id, its severity, the offset and identifier of the record, and a message. With -Quiet it
/// emits $true or $false instead, as Test-Connection does.
/// </para>
/// <para>
/// An archive is valid if there is no fault of severity Error: a record that breaks WARC 1.1 (ISO 28500), a digest of a block or payload that is not
/// the one stated (SHA-1, SHA-2 and MD5, in Base32, hexadecimal or Base64), compressed data that is damaged, two records with one identifier. What
/// the standard only recommends, and what is wrong with the HTTP that a server sent, is a warning. After damage the check goes on with the next
/// record. Of a package, the digests of its files are checked as well.
/// </para>
/// <para>
/// The ids of faults are FileEmpty, FormatUnknown, RecordDamaged, GzipDamaged, GzipNotByRecord, VersionInvalid, HeaderLineEndInvalid,
/// HeaderLineInvalid, FieldMissing, FieldEmpty, FieldDuplicate, FieldInvalid, FieldForbidden, TypeUnknown, RecordEndMissing, BlockDigestMismatch,
/// PayloadDigestMismatch, DigestUnknown, HttpHeaderInvalid, HttpBodyInvalid, RevisitUnresolved, WarcInfoMissing, RecordIdDuplicate,
/// PackageFileMissing and PackageFileInvalid.
/// </para>
/// <para>
/// The payload of an HTTP message in chunks may have been digested with the chunks or without: either is taken. The digest that a revisit states of
/// a payload that is elsewhere, and that of a payload in segments, are not checked.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Export-Warc articles.warc.gz; Test-WarcFile articles.warc.gz</code>
/// <remarks>Checks an archive after it was written.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Export-Warc articles.wacz; (Test-WarcFile *.wacz).Faults | Group-Object Id; Test-WarcFile articles.wacz -Quiet</code>
/// <remarks>Counts the kinds of faults in packages, and asks for no more than a verdict.</remarks>
/// </example>
[Cmdlet(VerbsDiagnostic.Test, "WarcFile", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(WarcTestResult), typeof(bool))]
public sealed class TestWarcFileCommand : ArticleCommand
{
    private ArticlePathResolver? _resolver;
    private ItemProgress? _progress;

    /// <summary>Archives, or wildcards that select among them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Archives whose names are taken as written. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Emits whether each archive is valid, and nothing more.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>How many faults a result lists; the others are counted. The default is 1000.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    [PSDefaultValue(Value = WarcFileTest.DefaultMaximumFaults)]
    public int MaximumFaultCount { get; set; } = WarcFileTest.DefaultMaximumFaults;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _resolver = new ArticlePathResolver(this, CancellationToken);
        _progress = new ItemProgress(this, "Checking web archives");
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in ParameterSetName == ParameterSet.Path ? _resolver!.Expand(Path) : _resolver!.ExpandLiteral(LiteralPath))
        {
            if (Check(file) is { } result)
            {
                WriteObject(Quiet ? result.IsValid : result);
            }
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _progress!.Complete();

    private WarcTestResult? Check(string file)
    {
        var length = new FileInfo(file) is { Exists: true } info ? info.Length : 0;
        var test = new WarcFileTest
        {
            MaximumFaults = MaximumFaultCount,
            Advanced = (records, position) => _progress!.Move(file, records, position, length),
        };
        try
        {
            return test.Check(file, CancellationToken);
        }
        catch (ArticleException error)
        {
            WriteError(ErrorRecords.From(error));
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }

        return null;
    }
}
