using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the images of articles.</summary>
/// <remarks>
/// <para>
/// Each image comes with its URL, the files that it is offered in and the largest of them, its alternative text, caption and credit, the link that it
/// stands in, and the title and path of its article. A cover that only the metadata names has no BlockIndex.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleImage | Select-Object LargestUrl, Caption, Credit</code>
/// <remarks>Lists the largest file of each image with its caption and credit.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleImage ./samples | Where-Object { -not $_.Alt } | Select-Object Url, Role, Title</code>
/// <remarks>Lists the images without alternative text.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleImage", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleImage))]
public sealed class GetArticleImageCommand : ArticleInputCommand
{
    /// <summary>Gives the images in blocks that play these parts; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleBlockRole))]
    public ArticleBlockRole[]? Role { get; set; }

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var image in article.Images)
        {
            if (Role is null || Role.Contains(image.Role))
            {
                WriteObject(image);
            }
        }
    }
}
