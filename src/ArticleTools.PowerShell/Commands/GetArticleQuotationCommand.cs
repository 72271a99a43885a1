using System.Management.Automation;
using ArticleTools.Engine.Analysis.Quotations;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Gets the quotations of articles, with who said them.</summary>
/// <remarks>
/// <para>
/// Direct speech in the quotation marks of the major languages, block quotations and pull quotes are given. Speaker is whoever the text beside the
/// words names: a name, a pronoun, or a description such as "a spokesman for the mayor". SpeakerName is the name in the fullest form that the article
/// gives, so that "Doe said" and "she said" give Jane Doe. SpeakerRole, CueVerb and Via say what the speaker is, the verb of speaking, and through
/// which publication or document the words came. What can't be told is null.
/// </para>
/// <para>
/// A quotation of several paragraphs is one object with several Parts. One that its attribution breaks is two, of which the second Continues the first.
/// Words quoted within a quotation are part of it. A pull quote tells in RepeatOf where the body has the same words.
/// </para>
/// <para>Titles and terms in quotation marks (Kind Title and Term) are no quotations and are given only when -Kind names them.</para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Get-ArticleQuotation | Group-Object SpeakerName | Sort-Object Count -Descending</code>
/// <remarks>Shows who is quoted how often.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleQuotation ./samples -Speaker *Addo, *grower* | Select-Object SpeakerName, SpeakerRole, CueVerb, Text, Path</code>
/// <remarks>Finds what somebody said, by name and by description.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleQuotation ./samples -Kind Block, Pull | Select-Object Text, Title</code>
/// <remarks>Lists the quotations that are set apart from the text.</remarks>
/// </example>
/// <example>
/// <code>Get-ArticleQuotation ./samples -Kind Title, Term | Group-Object Text | Sort-Object Count -Descending</code>
/// <remarks>Lists the titles, terms and scare quotes.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Get, "ArticleQuotation", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleQuotation))]
public sealed class GetArticleQuotationCommand : ArticleInputCommand
{
    private Func<string?, bool> _isSpeakerWanted = _ => true;

    /// <summary>Gives what is set off in these ways; wildcards are allowed. The default is Direct, Block and Pull.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleQuotationKind))]
    public ArticleQuotationKind[]? Kind { get; set; }

    /// <summary>Gives the quotations of these speakers, by Speaker or SpeakerName; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Speaker { get; set; }

    /// <summary>Gives the quotations in blocks that play these parts; wildcards are allowed. The default is all.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [EnumWildcards(typeof(ArticleBlockRole))]
    public ArticleBlockRole[]? Role { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _isSpeakerWanted = NameFilter.CreateForOptional(Speaker);

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        var wantsOthers = Kind is not null && (Kind.Contains(ArticleQuotationKind.Title) || Kind.Contains(ArticleQuotationKind.Term));
        foreach (var quotation in wantsOthers ? QuotationFinder.Find(article, all: true) : article.Quotations)
        {
            if (IsWanted(quotation))
            {
                WriteObject(quotation);
            }
        }
    }

    private bool IsWanted(ArticleQuotation quotation) =>
        Kind?.Contains(quotation.Kind) != false
        && Role?.Contains(quotation.Role) != false
        && (_isSpeakerWanted(quotation.Speaker) || _isSpeakerWanted(quotation.SpeakerName));
}
