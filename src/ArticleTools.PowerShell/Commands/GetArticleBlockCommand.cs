using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the blocks of articles: all that the documents hold, body and furniture alike.</summary>
/// <remarks>
/// <para>
/// Every block of a document is kept, with its text, what it is by structure (Kind), the part that it plays (Role), the rule that said so, and its
/// place in the source. The body is what the Text of an article is made of; the rest are titles, bylines, captions, credits, notices, appeals and the
/// like.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleBlock | Group-Object Role -NoElement</code>
/// <remarks>Counts the blocks by the parts that they play.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleBlock ./samples -Role Legal, SourceNote, Credit | Format-List Role, Text, Rule, Line</code>
/// <remarks>Shows the notices on rights, with the rules that told them and their lines in the source.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleBlock ./samples -Role Body -Kind ListItem, Table</code>
/// <remarks>Gets the lists and tables of the body.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleBlock", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleBlock))]
public sealed class GetArticleBlockCommand : ArticleInputCommand
{
    /// <summary>Gives the blocks that play these parts; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleBlockRole))]
    public ArticleBlockRole[]? Role { get; set; }

    /// <summary>Gives the blocks of these kinds; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleBlockKind))]
    public ArticleBlockKind[]? Kind { get; set; }

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if ((Role is null || Role.Contains(block.Role)) && (Kind is null || Kind.Contains(block.Kind)))
            {
                WriteObject(block);
            }
        }
    }
}
