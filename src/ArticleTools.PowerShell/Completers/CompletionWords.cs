using System.Management.Automation;

namespace ArticleTools.PowerShell.Completers;

/// <summary>Offers words that start with what was typed.</summary>
internal static class CompletionWords
{
    public static IEnumerable<CompletionResult> Complete(IEnumerable<string> words, string? typed)
    {
        var start = (typed ?? "").Trim('\'', '"');
        return words.Where(word => word.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Select(word => new CompletionResult(word));
    }
}
