using ArticleTools.Benchmarks.Accuracy;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>The text of a page in one rendering, with its body.</summary>
/// <param name="Page">The page.</param>
/// <param name="Rendering">How its text was taken.</param>
/// <param name="Truth">The body.</param>
/// <param name="Pages">The whole text first, then what was cut from it.</param>
internal sealed record TrainingText(CorpusPage Page, TextRendering Rendering, string Truth, TrainingPage[] Pages)
{
    /// <summary>Whether a person took the body from the page.</summary>
    public bool IsReviewed => Page.MainContent is not null;
}
