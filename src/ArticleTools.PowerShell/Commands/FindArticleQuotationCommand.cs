using System.Management.Automation;
using ArticleTools.Engine.Analysis.Quotations;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Finds the quotations that several articles share, and shows where their wording or speaker differs.</summary>
/// <remarks>
/// <para>
/// Quotations are the same if their words are, but for a few, or if one is a cut of the other; how they are attributed does not matter. Each group
/// gives the commonest wording, all wordings (Variants), those who are said to have spoken (Speakers), and the quotations themselves with their
/// articles. WordingDiffers and SpeakerDiffers tell where to look closer. Quotations of one or two words are left out unless -Text asks for them.
/// </para>
/// <para>Groups come when all articles are read, in the order in which the first quotation of each came. Articles are not kept in memory.</para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples -Recurse | Find-ArticleQuotation -MinimumArticles 1 | Sort-Object ArticleCount -Descending</code>
/// <remarks>Shows what is quoted, the words that most articles have first. Without -MinimumArticles only what several share is shown.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Find-ArticleQuotation -MinimumArticles 1 | Sort-Object SpeakerDiffers, WordingDiffers -Descending | Select-Object Speakers, Variants, Count</code>
/// <remarks>Shows words that are put into several mouths first, then those that are worded in several ways.</remarks>
/// </example>
/// <example>
/// <code>Import-Article ./samples | Find-ArticleQuotation -Text 'it is a ridiculous agreement' | Select-Object -ExpandProperty Quotations | Select-Object SpeakerName, Text, Path</code>
/// <remarks>Finds where certain words are quoted, in whatever wording.</remarks>
/// </example>
/// <example>
/// <code>Find-ArticleQuotation ./samples -Speaker *Addo -MinimumArticles 1</code>
/// <remarks>Lists all that somebody is quoted with, each quotation once.</remarks>
/// </example>
[Cmdlet(VerbsCommon.Find, "ArticleQuotation", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleQuotationGroup))]
public sealed class FindArticleQuotationCommand : ArticleInputCommand
{
    private Func<string?, bool> _isSpeakerWanted = _ => true;
    private QuotationGrouper _grouper = new();

    /// <summary>Finds the quotations with these words, in whatever wording, and gives them as one group.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Text { get; set; }

    /// <summary>Gives the groups in which one of these speaks, by Speaker or SpeakerName; wildcards are allowed.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Speaker { get; set; }

    /// <summary>In how many articles the words must be quoted. The default is 2, or 1 with -Text.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? MinimumArticles { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _isSpeakerWanted = NameFilter.CreateForOptional(Speaker);
        _grouper = new QuotationGrouper(Text);
    }

    /// <inheritdoc/>
    protected override void ProcessArticle(Article article)
    {
        foreach (var quotation in article.Quotations)
        {
            _grouper.Add(quotation);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        foreach (var group in _grouper.GetGroups(MinimumArticles ?? (Text is null ? 2 : 1)))
        {
            if (group.Quotations.Any(quotation => _isSpeakerWanted(quotation.Speaker) || _isSpeakerWanted(quotation.SpeakerName)))
            {
                WriteObject(group);
            }
        }
    }
}
