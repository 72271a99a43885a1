using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Turns text, bytes or a web response in hand into an article.</summary>
/// <remarks>
/// <para>
/// ConvertTo-Article does for documents in hand what Import-Article does for files. It takes strings, bytes, and objects such as the results of
/// Invoke-WebRequest, whose raw bytes are read and whose URL resolves relative links.
/// </para>
/// <para>
/// A string that holds a line break is a document of its own, as Get-Content -Raw gives. Strings without one are the lines of one document up to the
/// end of the input, as Get-Content gives; where the lines know which file they are from, each file is a document. An array of bytes is a document of
/// its own; single bytes are gathered up to the end of the input.
/// </para>
/// <para>-Encoding is about bytes: a string is decoded already.</para>
/// </remarks>
/// <example>
/// <code>Get-Content ./samples/harbour-pilots.txt -Raw | ConvertTo-Article</code>
/// <remarks>Reads an article from a string.</remarks>
/// </example>
/// <example>
/// <code>Get-Content ./samples/dry-stone-walls.md, ./samples/night-ferry.md | ConvertTo-Article | Select-Object Title, WordCount</code>
/// <remarks>Gathers the lines of each file into an article.</remarks>
/// </example>
/// <example>
/// <code>$page = '&lt;h1&gt;Title&lt;/h1&gt;&lt;p&gt;See &lt;a href="/next"&gt;the next page&lt;/a&gt;.&lt;/p&gt;'; (ConvertTo-Article $page -BaseUrl https://example.org/).Links</code>
/// <remarks>Resolves the relative links of a fragment of HTML. Of a page from the web, "Invoke-WebRequest $url | ConvertTo-Article" does so by itself.</remarks>
/// </example>
[Cmdlet(VerbsData.ConvertTo, "Article")]
[OutputType(typeof(Article))]
public sealed class ConvertToArticleCommand : ArticleReadCommand
{
    private ArticleImport? _import;
    private DocumentGatherer? _gatherer;

    /// <summary>Text as a string or as lines, bytes, or the result of Invoke-WebRequest.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public PSObject InputObject { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _import = new ArticleImport(this, WriteObject, CreateReaderOptions());
        _gatherer = new DocumentGatherer(_import.Add, SessionState.Path);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Add(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        _gatherer!.Flush();
        _import!.Complete();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _import?.Dispose();
        base.Dispose(disposing);
    }

    private void Add(PSObject input)
    {
        if (_gatherer!.TryAdd(input))
        {
            return;
        }

        if (LanguagePrimitives.GetEnumerable(input) is { } inputs)
        {
            foreach (var part in inputs)
            {
                Add(PSObject.AsPSObject(part));
            }

            return;
        }

        WriteError(ErrorRecords.Create(ArticleErrorId.ArticleFormatUnknown, Messages.InputNotText(input.BaseObject.GetType().Name), input));
    }
}
