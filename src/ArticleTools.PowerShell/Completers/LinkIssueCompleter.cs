using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Reflection;

namespace ArticleTools.PowerShell.Completers;

/// <summary>Completes the names of what may be wrong with a link.</summary>
public sealed class LinkIssueCompleter : IArgumentCompleter
{
    private static readonly string[] Names =
        [.. typeof(ArticleLinkIssue).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        CompletionWords.Complete(Names, wordToComplete);
}
