using System.Management.Automation;
using ArticleTools.Engine.Export;
using ArticleTools.PowerShell.Completers;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Writes a report over articles: a row for each, and totals over all.</summary>
/// <remarks>
/// <para>
/// For each article the report gives title, authors, dates, site, URL, tags, words and reading time, a summary made of the article's own sentences,
/// counts of links, images and quotations, the hosts that are linked most, the problems found, and the path and SHA-256 digest of the source.
/// </para>
/// <para>
/// The format is that of the path's extension (.csv, .json, .jsonl, .md, .html) unless -Format names one. An HTML report is one page that needs
/// nothing else. In CSV, lists are joined by semicolons, and what a spreadsheet would take for a formula is made harmless.
/// </para>
/// <para>
/// The report is written beside its place and takes it when it is complete. A file that is there is replaced, unless -NoClobber or -Append say
/// otherwise; a destination that can't be written ends the command before anything is read.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Export-ArticleSummary report.html</code>
/// <remarks>Writes a page about the articles of a folder.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Export-ArticleSummary report.csv -Property Title, Author, DatePublished, Words, Path -SortBy Words -Descending -PassThru</code>
/// <remarks>Writes a table with the longest articles first, and emits its file.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples -Include *.md | Export-ArticleSummary log.jsonl -Append; Import-Article ./samples -Include *.txt | Export-ArticleSummary log.jsonl -Append</code>
/// <remarks>Adds to a report batch by batch.</remarks>
/// </example>
[Cmdlet(VerbsData.Export, "ArticleSummary", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportArticleSummaryCommand : ArticleCommand
{
    private string _path = "";
    private SummaryReport? _report;

    /// <summary>The file to write, taken as written: wildcard characters have no meaning.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Articles, as Import-Article and ConvertTo-Article emit them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Article[] InputObject { get; set; } = [];

    /// <summary>The format of the report. The default is that of the path's extension.</summary>
    [Parameter]
    public ArticleSummaryFormat? Format { get; set; }

    /// <summary>The properties to write, in this order. The default is all.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SummaryPropertyCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Property { get; set; } = [];

    /// <summary>The property to sort by; articles without a value come last. The default is the order of the input.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SummaryPropertyCompleter))]
    [ValidateNotNullOrEmpty]
    public string? SortBy { get; set; }

    /// <summary>Sorts from the greatest to the least.</summary>
    [Parameter]
    public SwitchParameter Descending { get; set; }

    /// <summary>How many sentences of an article its summary may have; with 0 there is none. The default is 3.</summary>
    [Parameter]
    [ValidateRange(0, 100)]
    [PSDefaultValue(Value = 3)]
    public int Sentence { get; set; } = 3;

    /// <summary>Adds to a file that is there, in CSV and JSON Lines.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    /// <summary>Makes a file that is there an error (DestinationExists).</summary>
    [Parameter]
    [Alias("NoOverwrite")]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces a file even if it is marked as read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Emits the file that was written. By default there is no output.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _path = DestinationPath.Resolve(this, Path);
        if (ShouldProcess(_path, "Write a summary of articles"))
        {
            _report = Create();
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var article in InputObject)
        {
            _report?.Add(article);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_report is null)
        {
            return;
        }

        try
        {
            _report.Complete();
        }
        catch (ArticleException error)
        {
            ThrowTerminatingError(ErrorRecords.From(error));
        }

        if (PassThru)
        {
            WriteObject(InvokeProvider.Item.Get([_path], force: true, literalPath: true), enumerateCollection: true);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _report?.Dispose();
        base.Dispose(disposing);
    }

    private SummaryReport? Create()
    {
        try
        {
            return SummaryReport.Create(_path, new SummaryReportOptions
            {
                Format = Format,
                Properties = Property,
                SortBy = SortBy,
                Descending = Descending,
                Sentences = Sentence,
                Append = Append,
                NoClobber = NoClobber,
                Force = Force,
            });
        }
        catch (ArticleException error)
        {
            ThrowTerminatingError(ErrorRecords.From(error));
        }
        catch (ArgumentException error)
        {
            ThrowTerminatingError(new ErrorRecord(error, "PropertyUnknown", ErrorCategory.InvalidArgument, Property));
        }

        return null;
    }
}
