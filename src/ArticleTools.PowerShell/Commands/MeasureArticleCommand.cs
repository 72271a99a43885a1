using System.Management.Automation;
using ArticleTools.Engine.Analysis;

namespace ArticleTools.PowerShell.Commands;

/// <summary>Counts words, sentences, links and more in articles, and estimates the time to read them.</summary>
/// <remarks>
/// <para>
/// One object is emitted for each article. Words, sentences, paragraphs and characters are those of the body; links and images are those of the whole
/// document. ReadingTime is a TimeSpan.
/// </para>
/// </remarks>
/// <example>
/// <code>Import-Article ./samples | Measure-Article | Sort-Object Words -Descending</code>
/// <remarks>Shows the longest articles first.</remarks>
/// </example>
/// <example>
/// <code>Measure-Article ./samples | Measure-Object Words -Sum -Average -Maximum</code>
/// <remarks>Adds up the words of a folder.</remarks>
/// </example>
[Cmdlet(VerbsDiagnostic.Measure, "Article", DefaultParameterSetName = ParameterSet.Path)]
[OutputType(typeof(ArticleMeasurement))]
public sealed class MeasureArticleCommand : ArticleInputCommand
{
    /// <inheritdoc/>
    protected override void ProcessArticle(Article article) => WriteObject(ArticleMeter.Measure(article));
}
