using ArticleTools.Benchmarks.BareText;
using ArticleTools.Engine;
using ArticleTools.Engine.Segments.Html.Model;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Benchmarks.Accuracy;

/// <summary>A page of a corpus as it was imported, and its scores.</summary>
internal sealed class PageResult
{
    private static readonly ArticleReader Reader = new();

    // The delivered model has learned from all sites: those held back are read with one that has not seen them.
    private static readonly ArticleReader BlindReader = new(new ArticleReaderOptions
    {
        BodyModel = BodyModel.Load(name => typeof(PageResult).Assembly.GetManifestResourceStream("Blind." + name)!),
    });

    private PageResult(CorpusPage page, Article? article, Exception? error)
    {
        Page = page;
        Article = article;
        Error = error;
        Text = article?.Text ?? "";
        Snippets = SnippetScore.Compute(Text, page);
        FullText = page.PageType is null ? null : TextScore.Compute(Text, page.MainContent ?? "");
    }

    public CorpusPage Page { get; }

    public Article? Article { get; }

    public Exception? Error { get; }

    public string Text { get; }

    public SnippetScore Snippets { get; }

    /// <summary>The score of the whole text, where the corpus has it.</summary>
    public TextScore? FullText { get; }

    /// <summary>Whether an exception came out that is not the engine's own.</summary>
    public bool IsCrash => Error is not null and not ArticleException;

    /// <summary>One number to rank pages by.</summary>
    public double Score => FullText?.Words.F1 ?? Snippets.Ratio.F1;

    /// <summary>Imports a page, or its text alone.</summary>
    public static PageResult Import(CorpusPage page, TextRendering? rendering = null)
    {
        try
        {
            var reader = page.IsHeldBack ? BlindReader : Reader;
            var article = reader.Read(rendering is { } kind
                ? SourceItem.FromText(PageText.Render(page, kind), page.Id + ".txt")
                : SourceItem.FromFile(page.Path));
            return new PageResult(page, article, null);
        }
        catch (Exception error)
        {
            return new PageResult(page, null, error);
        }
    }
}
