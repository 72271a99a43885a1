using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments.Html;
using ArticleTools.Engine.Segments.PageStates;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads HTML pages and fragments.</summary>
internal static class HtmlReader
{
    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        var text = NestingLimiter.Apply(draft.Text.AsMemory(draft.BodyOffset), out var tooDeep);
        if (tooDeep)
        {
            draft.Diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.NestingTooDeep,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = "Elements nest too deep: what lies deeper was read as if it lay at the limit.",
            });
        }

        using var document = Parse(text, options);
        cancellationToken.ThrowIfCancellationRequested();
        var observer = new ElementObserver(draft);
        SavedPageComment.Read(draft);
        HeadFields.Read(document, draft, observer);
        var root = document.Body ?? document.DocumentElement;
        var outline = new DomWalker(draft.Text, draft.BodyOffset, observer, cancellationToken).Walk(root);
        observer.JsonLd.Finish();
        var titles = draft.Candidates.Where(candidate => candidate.Field == Field.Title).Select(candidate => candidate.RawValue);
        if (IsFragment(draft))
        {
            FragmentSegmenter.Segment(outline, titles);
        }
        else
        {
            PageSegmenter.Segment(outline, titles);
            PageStateReporter.Report(outline, draft, observer.JsonLd);
        }

        foreach (var block in outline.Blocks)
        {
            draft.Blocks.Add(block.Draft);
        }

        VisibleFields.Read(outline, observer, draft);
    }

    // A document behind front matter, a block within Markdown, or one that has no page around it, is all content.
    private static bool IsFragment(Draft draft) =>
        draft.FrontMatter != ArticleFrontMatterFormat.None || draft.Format == ArticleFormat.Markdown || !HasPageTags(draft.Text.AsSpan(draft.BodyOffset));

    private static bool HasPageTags(ReadOnlySpan<char> text) =>
        text.Contains("<html", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<body", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<head", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<!doctype", StringComparison.OrdinalIgnoreCase);

    private static IHtmlDocument Parse(ReadOnlyMemory<char> text, ArticleReaderOptions options)
    {
        var parser = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            OnCreated = SourcePosition.Note,
            MaximumDepth = options.MaximumDepth,
        });
        return parser.ParseDocument(text);
    }
}
