using System.Management.Automation;
using ArticleTools.Engine;
using ArticleTools.PowerShell.Completers;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the links of articles.</summary>
/// <remarks>
/// <para>
/// Each link comes with its absolute URL, the URL as written, its text, the sentence that it stands in, the heading over it, its host and kind, the
/// part that its block plays, its number among the article's links, and the title and path of its article. Links to a place in the same page, mail
/// addresses and malformed ones are links too: Kind tells them apart, and Issues says what seems wrong with one.
/// </para>
/// <para>
/// Url is what the link leads to: tracking parameters are taken away, and of an address that only redirects, as those of search engines, social
/// networks and mail filters, it is the target. RawUrl is always what is written. A copy in a web archive stays the copy; its Memento names the
/// original, the archive and the time. Where a broken URL proves what it must have been, Repair proposes that. Nothing is fetched for any of this.
/// </para>
/// <para>Filters add up: a link must pass every one that is given. -External and -Internal together let both pass.</para>
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
/// <code>Import-Article ./samples | Get-ArticleLink -Issue * | Select-Object RawUrl, Issues, Repair, Path</code>
/// <remarks>Lists the links with which something seems wrong, and what they must have been where that can be proved.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleLink | Group-Object Surt | Where-Object { ($_.Group.Path | Sort-Object -Unique).Count -gt 1 }</code>
/// <remarks>Finds what more than one article links to, however the URL is written: Surt is the same where a web archive would hold one page.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleLink", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleLink))]
public sealed class GetArticleLinkCommand : ArticleInputCommand
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private ArticleLinkReader? _reader;
    private Func<string?, bool> _isHostWanted = _ => true;
    private Func<string?, bool>? _isIssueWanted;

    /// <summary>Gives each URL once, at its first place in the whole input.</summary>
    [Parameter]
    public SwitchParameter Distinct { get; set; }

    /// <summary>Gives the links to other sites, whatever they lead to there.</summary>
    [Parameter]
    public SwitchParameter External { get; set; }

    /// <summary>Gives the links within the article's own site and page.</summary>
    [Parameter]
    public SwitchParameter Internal { get; set; }

    /// <summary>Gives the links of these kinds; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleLinkKind))]
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

    /// <summary>Gives the links that have one of these issues; wildcards are allowed, and * stands for any.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LinkIssueCompleter))]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Issue { get; set; }

    /// <summary>Leaves URLs as they are: Url keeps tracking parameters and is not looked for behind redirects.</summary>
    [Parameter]
    public SwitchParameter Raw { get; set; }

    /// <summary>
    /// A file of rules in the JSON format of ClearURLs, by which tracking parameters are taken away instead of by the built-in rules.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? RuleFile { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _isHostWanted = NameFilter.CreateForOptional(HostName);
        _isIssueWanted = Issue is null ? null : NameFilter.CreateForOptional(Issue);
        _reader = Raw ? ArticleLinkReader.Raw : RuleFile is null ? null : ReadRules(RuleFile);
    }

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var link in _reader?.Read(article) ?? article.Links)
        {
            if (IsWanted(link))
            {
                WriteObject(link);
            }
        }
    }

    private ArticleLinkReader ReadRules(string path)
    {
        try
        {
            return ArticleLinkReader.FromRuleFile(GetUnresolvedProviderPathFromPSPath(path));
        }
        catch (ArticleException error)
        {
            ThrowTerminatingError(ErrorRecords.From(error));
            throw;
        }
    }

    private bool IsWanted(ArticleLink link) =>
        (!(External || Internal) || (External && link.IsExternal) || (Internal && IsInternal(link)))
        && Kind?.Contains(link.Kind) != false
        && Role?.Contains(link.Role) != false
        && _isHostWanted(link.Host)
        && (_isIssueWanted is null || link.Issues.Any(_isIssueWanted))
        && (!Distinct || _seen.Add(link.Url));

    private static bool IsInternal(ArticleLink link) =>
        !link.IsExternal && link.Kind is not (ArticleLinkKind.Mail or ArticleLinkKind.Phone or ArticleLinkKind.Other or ArticleLinkKind.Malformed)
        && !(link.Kind == ArticleLinkKind.PersistentIdentifier && link.Host is null);
}
