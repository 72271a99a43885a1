using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using ArticleTools.Engine.Export;

namespace ArticleTools.PowerShell.Completers;

/// <summary>Completes the properties that a report may hold.</summary>
public sealed class SummaryPropertyCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        CompletionWords.Complete(SummaryReport.PropertyNames, wordToComplete);
}
