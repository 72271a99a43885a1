using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Metadata;
using ArticleTools.Engine.Segments.Html;
using ArticleTools.Engine.Segments.Html.Model;
using ArticleTools.Engine.Segments.PageStates;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads HTML pages and fragments.</summary>
internal static class HtmlReader
{
    /// <summary>Reads the body of the draft into blocks with their roles, and the values that it states for fields.</summary>
    public static void Read(Draft draft, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        BodyModel.Prepare();
        var (outline, observer) = ReadOutline(draft, options, cancellationToken);
        var titles = GetTitles(draft);
        if (IsFragment(draft))
        {
            FragmentSegmenter.Segment(outline, titles);
        }
        else
        {
            PageSegmenter.Segment(outline, titles, GetSigns(draft, observer, options), options.BodyModel ?? BodyModel.Default);
            PageStateReporter.Report(outline, draft, observer.JsonLd);
        }

        foreach (var block in outline.Blocks)
        {
            draft.Blocks.Add(block.Draft);
        }

        VisibleFields.Read(outline, observer, draft);
    }

    /// <summary>Reads the body of the draft into blocks that have no roles yet.</summary>
    public static (HtmlOutline Outline, ElementObserver Observer) ReadOutline(Draft draft, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        using var document = HtmlTreeBuilder.Parse(draft.Text.AsMemory(draft.BodyOffset), options.MaximumDepth);
        if (document.NestsTooDeep)
        {
            draft.Diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.NestingTooDeep,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = "Elements nest too deep: what lies deeper was read as if it lay at the limit.",
            });
        }

        cancellationToken.ThrowIfCancellationRequested();
        var observer = new ElementObserver(draft);
        SavedPageComment.Read(draft);
        HeadFields.Read(document, draft, observer);
        var root = document.Body ?? document.DocumentElement;
        var outline = new DomWalker(draft.Text, draft.BodyOffset, observer, cancellationToken).Walk(root!);
        observer.JsonLd.Finish();
        return (outline, observer);
    }

    /// <summary>The titles that the head and structured data state.</summary>
    public static IEnumerable<string> GetTitles(Draft draft) =>
        draft.Candidates.Where(candidate => candidate.Field == Field.Title).Select(candidate => candidate.RawValue);

    /// <summary>What the head and structured data say about the kind of page.</summary>
    public static PageSigns GetSigns(Draft draft, ElementObserver observer, ArticleReaderOptions options) => new(
        observer.JsonLd.Types.Aggregate(SchemaKinds.None, (kinds, type) => kinds | SchemaTypes.GetKind(type)),
        OpenGraph.GetKind(draft),
        draft.Candidates.Where(candidate => candidate.Field == Field.Url).Select(candidate => candidate.RawValue).FirstOrDefault() ?? options.BaseUrl?.OriginalString);

    // A document behind front matter, a block within Markdown, or one that has no page around it, is all content.
    private static bool IsFragment(Draft draft) =>
        draft.FrontMatter != ArticleFrontMatterFormat.None || draft.Format == ArticleFormat.Markdown || !HasPageTags(draft.Text.AsSpan(draft.BodyOffset));

    private static bool HasPageTags(ReadOnlySpan<char> text) =>
        text.Contains("<html", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<body", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<head", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<!doctype", StringComparison.OrdinalIgnoreCase);
}
