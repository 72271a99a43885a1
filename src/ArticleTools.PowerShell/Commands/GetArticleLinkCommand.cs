using System.Management.Automation;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the links of articles.</summary>
/// <remarks>
/// <para>
/// Each link comes with its cleaned, absolute URL, the URL as written, its text, the sentence that it stands in, its host and kind, the part that its
/// block plays, its number among the article's links, and the title and path of its article. Links to a place in the same page, mail addresses and
/// malformed ones are links too: Kind tells them apart, and Issues says what seems wrong with one.
/// </para>
/// <para>Filters add up: a link must pass every one that is given. -External, -Internal and -Kind together name the kinds that pass.</para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleLink -External | Group-Object Host | Sort-Object Count -Descending</code>
/// <remarks>Counts the links to each other site.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleLink ./samples -Role Body -Distinct | Select-Object Url, Text, Context, Title, Path | Export-Csv links.csv</code>
/// <remarks>Writes each URL that the articles' own text links to, once, with the article and sentence where it stands first.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleLink -HostName *.org, *.edu | Select-Object Title, Url</code>
/// <remarks>Lists the links to hosts by wildcard.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleLink | Where-Object Issues | Select-Object RawUrl, Issues, Path</code>
/// <remarks>Lists the links with which something seems wrong.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleLink", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleLink))]
public sealed class GetArticleLinkCommand : ArticleInputCommand
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private HashSet<ArticleLinkKind>? _kinds;
    private Func<string?, bool> _isHostWanted = _ => true;

    /// <summary>Gives each URL once, at its first place in the whole input.</summary>
    [Parameter]
    public SwitchParameter Distinct { get; set; }

    /// <summary>Gives the links to other sites.</summary>
    [Parameter]
    public SwitchParameter External { get; set; }

    /// <summary>Gives the links within the article's own site and page.</summary>
    [Parameter]
    public SwitchParameter Internal { get; set; }

    /// <summary>Gives the links of these kinds.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public ArticleLinkKind[]? Kind { get; set; }

    /// <summary>Gives the links in blocks that play these parts; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleBlockRole))]
    public ArticleBlockRole[]? Role { get; set; }

    /// <summary>Gives the links to these hosts; wildcards are allowed.</summary>
    [Parameter]
    [Alias("Host")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? HostName { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _isHostWanted = NameFilter.CreateForOptional(HostName);
        if (External || Internal || Kind is not null)
        {
            _kinds = [.. Kind ?? []];
            if (External)
            {
                _kinds.Add(ArticleLinkKind.External);
            }

            if (Internal)
            {
                _kinds.UnionWith([ArticleLinkKind.SameSite, ArticleLinkKind.SamePage]);
            }
        }
    }

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var link in article.Links)
        {
            if (IsWanted(link))
            {
                WriteObject(link);
            }
        }
    }

    private bool IsWanted(ArticleLink link) =>
        _kinds?.Contains(link.Kind) != false
        && (Role is null || Role.Contains(link.Role))
        && _isHostWanted(link.Host)
        && (!Distinct || _seen.Add(link.Url));
}
