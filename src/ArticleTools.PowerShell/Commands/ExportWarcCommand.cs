using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Writes articles and files as a web archive: WARC 1.1, or a WACZ package.</summary>
/// <remarks>
/// <para>
/// The extension of the destination says the form: .warc, .warc.gz (each record compressed on its own, as replay needs it) or .wacz (a package with
/// an index and a list of its pages). Every record has the digests of its block and payload.
/// </para>
/// <para>
/// An article is written as the document that it was read from, byte for byte (decompressed where it is stored as gzip): as a record of type
/// resource, or, where it came out of a web archive, as the record that it was there, with its HTTP header, time and identifier. A record of type
/// metadata follows with what is known about the article. A document that is gone or has changed since is an error (ArticleUnreadable). The URI is
/// the one that it was captured from, else the URL of the article, else that of its file.
/// </para>
/// <para>
/// A file is written as a record of type resource, under -Url, under -UrlPrefix and its path relative to the current location, or under its file:
/// URI. Of a folder, the files are taken that Import-Article takes; pipe Get-ChildItem for all.
/// </para>
/// <para>
/// The time of a record is that of the capture, or when the file was last written. No clock goes into the archive, and identifiers are made of what
/// they name, so that the same input gives the same bytes. The archive is written beside its place and takes it when it is complete.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Export-Warc articles.warc.gz</code>
/// <remarks>Archives the documents of a folder, and what is known about each.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples -Include *.html | Export-Warc pages.wacz -Title 'Sample pages' -PassThru</code>
/// <remarks>Makes a package that a replay program opens, and emits its file.</remarks>
/// </example>
/// <example>
/// <code>Get-ChildItem ./samples -File | Export-Warc site.warc.gz -UrlPrefix https://example.org/</code>
/// <remarks>Archives files as they are, under the URLs of the site that they are from.</remarks>
/// </example>
[Cmdlet(VerbsData.Export, "Warc", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSet.InputObject)]
[OutputType(typeof(FileInfo))]
public sealed class ExportWarcCommand : ArticleCommand
{
    private string _path = "";
    private ArticlePathResolver? _resolver;
    private WarcExport? _export;
    private ItemProgress? _progress;

    /// <summary>The archive to write, taken as written: wildcard characters have no meaning. Its extension is .warc, .warc.gz or .wacz.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("DestinationPath")]
    [ValidateNotNullOrEmpty]
    public string Destination { get; set; } = "";

    /// <summary>Files, folders, or wildcards that select among them, to write as they are.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files or folders whose names are taken as written. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Articles, as Import-Article emits them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ParameterSet.InputObject)]
    public Article[] InputObject { get; set; } = [];

    /// <summary>The URL that a file was saved from, for one file; rows with the columns LiteralPath and Url bind both.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [ValidateAbsoluteUrl]
    public Uri? Url { get; set; }

    /// <summary>
    /// What stands in front of the path of a file in its URL, such as https://example.org/. The path is relative to the current location; of a file that
    /// isn't below it, only the name is taken.
    /// </summary>
    [Parameter]
    [ValidateAbsoluteUrl]
    public Uri? UrlPrefix { get; set; }

    /// <summary>The title of the collection, which the archive states.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>What the collection holds, which the archive states.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Description { get; set; }

    /// <summary>When the archive was made, as it is to state. By default it states the time of its first record, and a package states none.</summary>
    [Parameter]
    public DateTimeOffset? Date { get; set; }

    /// <summary>The function of the digests. The default is SHA256; older tools look for SHA1 only.</summary>
    [Parameter]
    [ValidateSet("SHA256", "SHA1", "SHA512", "MD5")]
    public string Algorithm { get; set; } = "SHA256";

    /// <summary>Makes an archive that is there an error (DestinationExists).</summary>
    [Parameter]
    [Alias("NoOverwrite")]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces an archive even if it is marked as read-only.</summary>
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
        if (!ShouldProcess(_path, "Write a web archive"))
        {
            return;
        }

        _progress = new ItemProgress(this, "Writing a web archive");
        Attempt(() => _export = WarcExport.Create(_path, CreateOptions(), CancellationToken));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_export is null)
        {
            return;
        }

        if (ParameterSetName == ParameterSet.InputObject)
        {
            foreach (var article in InputObject)
            {
                Attempt(() => _export.Add(article));
                _progress!.Advance(article.Source.ToString(), article.Source.Length);
            }

            return;
        }

        foreach (var file in ParameterSetName == ParameterSet.Path ? _resolver!.Expand(Path) : _resolver!.ExpandLiteral(LiteralPath))
        {
            Attempt(() => _export.AddFile(file, Url?.OriginalString));
            _progress!.Advance(file, new FileInfo(file) is { Exists: true } info ? info.Length : 0);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_export is null)
        {
            return;
        }

        Attempt(_export.Complete);
        _progress!.Complete();
        if (PassThru)
        {
            WriteObject(InvokeProvider.Item.Get([_path], force: true, literalPath: true), enumerateCollection: true);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _export?.Dispose();
        base.Dispose(disposing);
    }

    private void Attempt(Action action) => ArchiveOutput.Attempt(this, action);

    private WarcExportOptions CreateOptions() => new()
    {
        Title = Title,
        Description = Description,
        Date = Date,
        Algorithm = Algorithm,
        UrlPrefix = UrlPrefix?.OriginalString,
        BaseFolder = SessionState.Path.CurrentFileSystemLocation.ProviderPath,
        NoClobber = NoClobber,
        Force = Force,
    };
}
