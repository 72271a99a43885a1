using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Writes an index (CDXJ) over web archives, by which a capture is found without reading them.</summary>
/// <remarks>
/// <para>
/// New-WarcIndex writes a line for each capture in WARC and ARC files: the sortable key of its URL, its time, and as JSON the URL, media type, HTTP
/// status, payload digest and where the record is. The lines are sorted, and are those that the tools of web archives write and read. Records that
/// capture nothing (warcinfo, request, metadata about other records) are left out.
/// </para>
/// <para>
/// Archives are named by their paths relative to the folder of the index. An archive that is compressed as a whole can't be indexed; a damaged record
/// is an error (WarcRecordInvalid), and the next one is indexed. A payload without a digest gets one (SHA-1).
/// </para>
/// <para>
/// Any number of archives may be indexed, of any size: what doesn't fit into a bounded memory is sorted in temporary files beside the index. The index
/// is written beside its place and takes it when it is complete.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Export-Warc articles.warc.gz; New-WarcIndex articles.cdxj articles.warc.gz; Get-Content articles.cdxj -TotalCount 3</code>
/// <remarks>Indexes an archive and shows the first lines.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Export-Warc articles.warc.gz; Get-ChildItem *.warc.gz | New-WarcIndex all.cdxj -PassThru</code>
/// <remarks>Makes one index over the archives of a folder, and emits its file.</remarks>
/// </example>
[Cmdlet(VerbsCommon.New, "WarcIndex", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(FileInfo))]
public sealed class NewWarcIndexCommand : ArticleCommand
{
    private string _path = "";
    private string _current = "";
    private long _length;
    private ArticlePathResolver? _resolver;
    private ItemProgress? _progress;
    private WarcIndexExport? _index;

    /// <summary>The index to write, taken as written: wildcard characters have no meaning.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("DestinationPath")]
    [ValidateNotNullOrEmpty]
    public string Destination { get; set; } = "";

    /// <summary>Archives, or wildcards that select among them.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Archives whose names are taken as written. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Makes an index that is there an error (DestinationExists).</summary>
    [Parameter]
    [Alias("NoOverwrite")]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces an index even if it is marked as read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Emits the file that was written. By default there is no output.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _path = DestinationPath.Resolve(this, Destination);
        _resolver = new ArticlePathResolver(this, CancellationToken);
        _progress = new ItemProgress(this, "Indexing web archives");
        if (ShouldProcess(_path, "Write an index of web archives"))
        {
            Attempt(() => _index = WarcIndexExport.Create(
                _path, NoClobber, Force, error => WriteError(ErrorRecords.From(error)), (count, position) => _progress!.Move(_current, count, position, _length)));
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_index is null)
        {
            return;
        }

        foreach (var file in ParameterSetName == ParameterSet.Path ? _resolver!.Expand(Path) : _resolver!.ExpandLiteral(LiteralPath))
        {
            _current = file;
            _length = new FileInfo(file) is { Exists: true } info ? info.Length : 0;
            Attempt(() => _index.Add(file, CancellationToken));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_index is null)
        {
            return;
        }

        Attempt(_index.Complete);
        _progress!.Complete();
        if (PassThru)
        {
            WriteObject(InvokeProvider.Item.Get([_path], force: true, literalPath: true), enumerateCollection: true);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _index?.Dispose();
        base.Dispose(disposing);
    }

    private void Attempt(Action action) => ArchiveOutput.Attempt(this, action);
}
