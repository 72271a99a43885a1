using System.Management.Automation;
using ArticleTools.Engine.WebArchives;

namespace ArticleTools.PowerShell.Commands;

/// <summary>A cmdlet that looks at articles: those piped to it, or those of the files that are named.</summary>
public abstract class ArticleInputCommand : ArticleCommand
{
    private ArticlePathResolver? _resolver;
    private ArticleImport? _import;

    /// <summary>Files, folders, or wildcards that select among them, to read first as Import-Article does.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSet.Path)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files or folders to read first, whose names are taken as written. The objects of Get-ChildItem bind here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSet.LiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Articles, as Import-Article and ConvertTo-Article emit them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ParameterSet.InputObject)]
    public Article[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == ParameterSet.InputObject)
        {
            Array.ForEach(InputObject, ProcessArticle);
            return;
        }

        _resolver ??= new ArticlePathResolver(this, CancellationToken);
        _import ??= new ArticleImport(this, ProcessArticle);
        var files = ParameterSetName == ParameterSet.Path ? _resolver.Expand(Path) : _resolver.ExpandLiteral(LiteralPath);
        _import.AddFiles(files, new WebArchiveOptions());
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _import?.Complete();

    /// <summary>Writes what the cmdlet takes from an article.</summary>
    /// <param name="article">The article.</param>
    protected abstract void ProcessArticle(Article article);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _import?.Dispose();
        base.Dispose(disposing);
    }
}
