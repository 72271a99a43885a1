using ArticleTools.Benchmarks.Accuracy;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>Scores choices of blocks against the bodies of texts.</summary>
internal static class BodyScore
{
    /// <summary>The mean four-gram precision and recall of what a choice takes from each text.</summary>
    public static Ratio Average(IEnumerable<TrainingText> texts, Func<TrainingPage, bool[]> choose)
    {
        var ratios = texts.AsParallel().AsOrdered().Select(text => Score(text, choose(text.Pages[0]))).ToList();
        return new Ratio(ratios.Average(ratio => ratio.Precision), ratios.Average(ratio => ratio.Recall));
    }

    private static Ratio Score(TrainingText text, bool[] isBody) =>
        TextScore.Compute(string.Join('\n', text.Pages[0].Blocks.Where((_, i) => isBody[i]).Select(block => block.Text)), text.Truth).FourGrams;
}
