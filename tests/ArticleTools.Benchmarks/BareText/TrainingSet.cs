using ArticleTools.Benchmarks.Accuracy;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>The texts of the pages that may be learned from, with what is the body of each.</summary>
internal static class TrainingSet
{
    private const int ShortestOpinion = 800;

    /// <summary>The articles of the corpora: where only snippets are known of a page, what the reader of HTML finds is the truth if it agrees with all of them.</summary>
    public static List<TrainingText> Load()
    {
        var texts = new List<TrainingText>();
        foreach (var name in new[] { "wcxb-dev", "trafilatura-eval" })
        {
            if (SharedFolder.FindCorpus(name) is { } folder)
            {
                texts.AddRange(Corpus.Load(folder).AsParallel().AsOrdered().SelectMany(Read));
            }
        }

        return texts;
    }

    private static IEnumerable<TrainingText> Read(CorpusPage page)
    {
        if (page.PageType is not (null or "article") || (page.PageType is null && page.IsHeldBack) || GetTruth(page) is not { } truth)
        {
            yield break;
        }

        foreach (var rendering in Enum.GetValues<TextRendering>().Where(r => Environment.GetEnvironmentVariable("BT") is not { } v || v.Contains(r.ToString())))
        {
            var text = PageText.Render(page, rendering);
            if (!string.IsNullOrWhiteSpace(text))
            {
                var pages = TrainingPage.Read(text, truth, page.Fields.TryGetValue("title", out var titles) && titles.Count > 0 ? titles[0] : null, alsoCut: rendering is TextRendering.Inner or TextRendering.Spaced).ToArray();
                yield return new TrainingText(page, rendering, truth, pages);
            }
        }
    }

    private static string? GetTruth(CorpusPage page)
    {
        if (page.MainContent is { } content)
        {
            return content.Length > 0 ? content : null;
        }

        var result = PageResult.Import(page, rendering: null);
        return result.Text.Length >= ShortestOpinion && result.Snippets is { Missed: 0, Surplus: 0 } ? result.Text : null;
    }
}

/// <summary>A page's text in one rendering.</summary>
internal sealed record TrainingText(CorpusPage Page, TextRendering Rendering, string Truth, TrainingPage[] Pages);
