using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the headings of articles.</summary>
/// <remarks>
/// <para>The headings come in the order of the document with their ranks, the title's own among them: an outline of the article.</para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleHeading</code>
/// <remarks>Shows the headings of each article.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleHeading ./samples -Role Body -Level 2, 3 | ForEach-Object { '  ' * $_.Level + $_.Text }</code>
/// <remarks>Prints the headings within the text as an indented outline.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleHeading", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleHeading))]
public sealed class GetArticleHeadingCommand : ArticleInputCommand
{
    /// <summary>Gives the headings of these ranks, from 1 to 6. The default is all.</summary>
    [Parameter]
    [ValidateRange(1, 6)]
    public int[]? Level { get; set; }

    /// <summary>Gives the headings in blocks that play these parts; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleBlockRole))]
    public ArticleBlockRole[]? Role { get; set; }

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var heading in article.Headings)
        {
            if ((Level is null || Level.Contains(heading.Level)) && (Role is null || Role.Contains(heading.Role)))
            {
                WriteObject(heading);
            }
        }
    }
}
