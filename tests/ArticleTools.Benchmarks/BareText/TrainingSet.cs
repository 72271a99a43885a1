using ArticleTools.Benchmarks.Accuracy;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>The texts that may be learned from, with the body and the headline of each.</summary>
internal static class TrainingSet
{
    private const int ShortestOpinion = 800;

    /// <summary>The articles of the tuned part of the corpora, in every rendering.</summary>
    public static List<TrainingText> Load()
    {
        var texts = new List<TrainingText>();
        foreach (var name in new[] { "wcxb-dev", "trafilatura-eval" })
        {
            if (SharedFolder.FindCorpus(name) is { } folder)
            {
                texts.AddRange(Corpus.Load(folder).Where(page => !page.IsHeldBack).AsParallel().AsOrdered().SelectMany(Read));
            }
        }

        return texts;
    }

    private static IEnumerable<TrainingText> Read(CorpusPage page)
    {
        if (page.PageType is not (null or "article") || GetTruth(page) is not { } truth)
        {
            yield break;
        }

        var title = page.Fields.TryGetValue("title", out var titles) && titles.Count > 0 ? titles[0] : null;
        foreach (var rendering in Enum.GetValues<TextRendering>())
        {
            var text = PageText.Render(page, rendering);
            if (!string.IsNullOrWhiteSpace(text))
            {
                var alsoCut = rendering is TextRendering.Inner or TextRendering.Dense;
                yield return new TrainingText(page, rendering, truth, [.. TrainingPage.Read(text, truth, title, alsoCut)]);
            }
        }
    }

    // Where only snippets are known of a page, what the reader of HTML finds is the truth if it agrees with all of them.
    private static string? GetTruth(CorpusPage page)
    {
        if (page.MainContent is { } content)
        {
            return content.Length > 0 ? content : null;
        }

        var result = PageResult.Import(page);
        return result.Text.Length >= ShortestOpinion && result.Snippets is { Missed: 0, Surplus: 0 } ? result.Text : null;
    }
}
