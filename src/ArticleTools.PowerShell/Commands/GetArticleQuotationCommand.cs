using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the quotations of articles.</summary>
/// <remarks>
/// <para>
/// Direct speech in quotation marks, block quotations and pull quotes are given, each with the speaker where one is named beside it, its place in the
/// article's blocks, and the title and path of its article.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleQuotation | Group-Object Speaker | Sort-Object Count -Descending</code>
/// <remarks>Shows who is quoted how often.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleQuotation ./samples -Kind Block, Pull | Select-Object Text, Title</code>
/// <remarks>Lists the quotations that are set apart from the text.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleQuotation", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleQuotation))]
public sealed class GetArticleQuotationCommand : ArticleInputCommand
{
    /// <summary>Gives the quotations that are set off in these ways. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public ArticleQuotationKind[]? Kind { get; set; }

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var quotation in article.Quotations)
        {
            if (Kind is null || Kind.Contains(quotation.Kind))
            {
                WriteObject(quotation);
            }
        }
    }
}
