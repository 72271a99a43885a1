using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>The blocks of a text as the model is trained on them: their features, whether they are of the body, and how much they count.</summary>
internal sealed class TrainingPage
{
    private TrainingPage(IReadOnlyList<DraftBlock> blocks, bool[] followsBlank, float[] labels, int truthWords)
    {
        Blocks = blocks;
        Labels = labels;
        Weights = new float[blocks.Count];
        Rows = new float[blocks.Count][];
        var features = new BodyFeatures(blocks, followsBlank, CancellationToken.None);
        for (var i = 0; i < blocks.Count; i++)
        {
            Rows[i] = new float[BodyFeatures.Count];
            features.Write(i, Rows[i]);

            // A page's score is a share of its words, so a word counts by the size of its page.
            Weights[i] = (Words.Split(blocks[i].Text).Count + 2f) / (truthWords + 200f);
        }
    }

    public IReadOnlyList<DraftBlock> Blocks { get; }

    public float[][] Rows { get; }

    /// <summary>The share of each block's words that are of the body.</summary>
    public float[] Labels { get; }

    public float[] Weights { get; }

    /// <summary>A text as it is, and the same with little around its body: many a saved text was cut to that.</summary>
    public static IEnumerable<TrainingPage> Read(string text, string truth, bool alsoCut)
    {
        var draft = new Draft(text);
        var blocks = PlainTextReader.ReadBlocks(draft, out var lines, CancellationToken.None);
        var followsBlank = PlainTextReader.FindBlankLines(blocks, lines);
        var labels = BlockLabels.Compute(blocks, truth);
        var words = Words.Split(truth).Count;
        yield return new TrainingPage(blocks, followsBlank, labels, words);

        var first = Array.FindIndex(labels, label => label > 0.5f);
        var last = Array.FindLastIndex(labels, label => label > 0.5f);
        if (alsoCut && first >= 0)
        {
            var start = Math.Max(0, first - (words % 7));
            var end = Math.Min(blocks.Count, last + 1 + (words % 5));
            yield return new TrainingPage(blocks.GetRange(start, end - start), followsBlank[start..end], labels[start..end], words);
        }
    }
}
