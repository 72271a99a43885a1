using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace ArticleTools.PowerShell.Completers;

/// <summary>Completes what may be wrong with an image.</summary>
public sealed class ImageIssueCompleter : IArgumentCompleter
{
    private static readonly string[] Issues =
        [ArticleImageIssue.AltEmpty, ArticleImageIssue.AltMissing, ArticleImageIssue.AltUninformative, ArticleImageIssue.FileUnknown, ArticleImageIssue.UrlMalformed];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        CompletionWords.Complete(Issues, wordToComplete);
}
