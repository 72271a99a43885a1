using ArticleTools.Engine.Formats.PlainText;
using Markdig;
using Markdig.Syntax;
using MarkdigMarkdown = Markdig.Markdown;

namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>Reads Markdown.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseGridTables()
        .UseAutoLinks()
        .UseFootnotes()
        .UseTaskLists()
        .UseEmphasisExtras()
        .Build();

    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        if (Parse(draft.Text[draft.BodyOffset..]) is not { } document)
        {
            draft.Diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.NestingTooDeep,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = "The Markdown nests too deep: the document was read as plain text.",
            });
            PlainTextReader.Read(draft, cancellationToken);
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var blocks = new MarkdownBlockReader(draft, options, cancellationToken).Read(document);
        MarkdownSegmenter.Assign(draft, blocks);
        draft.Blocks.AddRange(blocks);
    }

    // Null where it nests deeper than the parser goes.
    private static MarkdownDocument? Parse(string text)
    {
        if (MarkdownEntanglement.IsExcessive(text))
        {
            return null;
        }

        try
        {
            return MarkdigMarkdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
