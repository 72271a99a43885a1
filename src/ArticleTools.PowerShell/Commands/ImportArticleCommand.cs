using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Reads saved articles from files and emits one object for each.</summary>
/// <remarks>
/// <para>
/// Import-Article reads plain text, Markdown and HTML, each with or without a front matter header in YAML, TOML or JSON, and gzip files of these.
/// It emits one Article for each document: its title, authors, dates and other fields with the evidence for each, its text, and every block of the
/// document with the part that the block plays. A field that the document does not state is $null.
/// </para>
/// <para>
/// Files, wildcards, folders and the objects of Get-ChildItem are taken in any mixture. The documents are read in parallel and emitted in the order of
/// the input: the files of a folder in the ordinal order of their names. Within a folder, and for wildcards, hidden and temporary files, files of kinds
/// that hold no article (images, style sheets, archives and the like) and the "_files" folders of saved pages are passed over; a file that is named is
/// read whatever it is called.
/// </para>
/// <para>
/// Web archives (WARC, plain or as gzip; ARC; WACZ) are recognised by their content and give an article for each record that holds one: responses of
/// success, resources, conversions and revisits of what was met before, with a media type of text. Their other records are counted. Each article's
/// Source names the record. Archives of any size are read in a stream; a damaged record is one error (WarcRecordInvalid) with its offset.
/// </para>
/// <para>
/// A document that yields nothing is a non-terminating error with a stable id (ArticleNotFound, ArticleUnreadable, ArticleEmpty, ArticleFormatUnknown,
/// ArticleFrontMatterInvalid, ArticleTooLarge, WarcRecordInvalid) and its path as target; the others arrive. What is damaged but readable is told in the Diagnostics of the
/// article.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples</code>
/// <remarks>Reads the articles of a folder and shows them as a table.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples -Recurse -Include *.md, *.html -Exclude index.* | Where-Object DatePublished -ge 2020-01-01</code>
/// <remarks>Reads the pages of a folder and its sub-folders that were published in or after 2020.</remarks>
/// </example>
/// <example>
/// <code>Get-ChildItem ./samples -File | Sort-Object Length | Import-Article | Select-Object Title, SiteName, WordCount, FullName</code>
/// <remarks>Takes files as Get-ChildItem gives them, whatever their names hold.</remarks>
/// </example>
/// <example>
/// <code>(Import-Article ./samples/* -ErrorVariable failed -ErrorAction SilentlyContinue).Count; $failed | Select-Object FullyQualifiedErrorId, TargetObject</code>
/// <remarks>Counts the articles that could be read, and lists the documents that could not.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples/archive/village.warc.gz -Url *village.example/news/* -After 2024-03 | Select-Object Title, @{ n = 'Captured'; e = { $_.Source.CaptureTime } }</code>
/// <remarks>Reads the news pages of a web archive that were captured in or after March 2024.</remarks>
/// </example>
[Cmdlet(VerbsData.Import, "Article", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(Article), typeof(WarcRecord))]
public sealed class ImportArticleCommand : ArticleReadCommand
{
    private ArticlePathResolver? _resolver;
    private ArticleImport? _import;
    private WebArchiveOptions? _archiveOptions;

    /// <summary>Files, folders, or wildcards that select among them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files or folders whose names are taken as written: [, ] and * have no meaning. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Searches the sub-folders of folders as well. Links to folders are not followed.</summary>
    [Parameter]
    public SwitchParameter Recurse { get; set; }

    /// <summary>Wildcards for the names of the files to read; others are passed over.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Include { get; set; }

    /// <summary>Wildcards for the names of files to pass over.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Exclude { get; set; }

    /// <summary>Of web archives, reads the records whose target URI matches one of these wildcards.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Url { get; set; }

    /// <summary>Of web archives, reads the records whose payload has one of these media types, such as text/html; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? MimeType { get; set; }

    /// <summary>
    /// Of web archives, reads the records with one of these HTTP statuses: codes (404), ranges (200-299) or classes (2xx). By default these are
    /// those of success.
    /// </summary>
    [Parameter]
    [ValidateHttpStatus]
    public string[]? Status { get; set; }

    /// <summary>Of web archives, reads the records that were captured at this time or later. A time without a zone is UTC.</summary>
    [Parameter]
    [CaptureTimeTransformation]
    public DateTimeOffset? After { get; set; }

    /// <summary>Of web archives, reads the records that were captured before this time. A time without a zone is UTC.</summary>
    [Parameter]
    [CaptureTimeTransformation]
    public DateTimeOffset? Before { get; set; }

    /// <summary>
    /// Emits the records of web archives that are no article as well, in their order, as Get-WarcRecord does. By default they are only counted,
    /// which -Verbose tells.
    /// </summary>
    [Parameter]
    public SwitchParameter IncludeNonArticle { get; set; }

    /// <summary>How many documents are read at once. The default is the number of processors.</summary>
    [Parameter]
    [ValidateRange(1, 1024)]
    [PSDefaultValue(Help = "The number of processors")]
    public int ThrottleLimit { get; set; } = Environment.ProcessorCount;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _resolver = new ArticlePathResolver(this, CancellationToken, Recurse, NameFilter.Create(Include, Exclude));
        _import = new ArticleImport(this, WriteObject, CreateReaderOptions(), ThrottleLimit);
        _archiveOptions = new WebArchiveOptions
        {
            Filter = RecordFilter.Create(null, Url, MimeType, Status, After, Before),
            Reading = CreateReaderOptions(),
            IncludeNonArticle = IncludeNonArticle,
            LookUp = RecordFilter.LiteralUrls(Url),
        };
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var files = ParameterSetName == ParameterSet.Path ? _resolver!.Expand(Path) : _resolver!.ExpandLiteral(LiteralPath);

        // How many come is not always known, and there may be more than should wait in memory.
        _import!.AddFiles(Recurse || MyInvocation.ExpectingInput ? files : files.ToList(), _archiveOptions!);
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _import!.Complete();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _import?.Dispose();
        base.Dispose(disposing);
    }
}
