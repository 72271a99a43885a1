using ArticleTools.Benchmarks.Accuracy;
using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Benchmarks.BareText;

/// <summary>The blocks of a text as the forests are trained on them.</summary>
internal sealed class TrainingPage
{
    private TrainingPage(List<DraftBlock> blocks, bool[] followsBlank, float[] labels, string truth, string? title)
    {
        Blocks = blocks;
        var features = new BlockFeatures(blocks, followsBlank, CancellationToken.None);
        var rows = new float[blocks.Count][];
        for (var i = 0; i < blocks.Count; i++)
        {
            rows[i] = new float[BlockFeatures.Count];
            features.Write(i, rows[i]);
        }

        // A page's score is a share of its words, so a word counts by the size of its page.
        var size = Words.Split(truth).Count + 200f;
        Body = new TrainingRows(rows, labels, [.. blocks.Select(block => (Words.Split(block.Text).Count + 2f) / size)]);
        Title = GetTitleRows(title);
    }

    public List<DraftBlock> Blocks { get; }

    /// <summary>All blocks, by the share of their words that are of the body.</summary>
    public TrainingRows Body { get; }

    /// <summary>The blocks in front of the body, by whether they are the headline.</summary>
    public TrainingRows Title { get; }

    /// <summary>A text as it is, and the same with little around its body: many a saved text was cut to that.</summary>
    public static IEnumerable<TrainingPage> Read(string text, string truth, string? title, bool alsoCut)
    {
        var blocks = PlainTextReader.ReadBlocks(new Draft(text), out var lines, CancellationToken.None);
        var followsBlank = PlainTextReader.FindBlankLines(blocks, lines);
        var labels = BlockLabels.Compute(blocks, truth);
        yield return new TrainingPage(blocks, followsBlank, labels, truth, title);

        var first = Array.FindIndex(labels, label => label > 0.5f);
        var last = Array.FindLastIndex(labels, label => label > 0.5f);
        if (alsoCut && first >= 0)
        {
            var start = Math.Max(0, first - (truth.Length % 7));
            var end = Math.Min(blocks.Count, last + 1 + (truth.Length % 5));
            yield return new TrainingPage(blocks.GetRange(start, end - start), followsBlank[start..end], labels[start..end], truth, title);
        }
    }

    private TrainingRows GetTitleRows(string? title)
    {
        var expected = Words.Fold(title ?? "");
        var end = Array.FindIndex(Body.Labels, label => label > 0.5f);
        int[] candidates = [.. Enumerable.Range(0, Math.Max(0, end)).Where(i => TitleLine.IsLikely(Blocks[i]))];
        var labels = candidates.Select(i => expected.Length > 0 && Words.Fold(Blocks[i].Text) == expected ? 1f : 0).ToArray();

        // A page whose title stands nowhere by itself teaches nothing.
        return labels.Contains(1)
            ? new TrainingRows([.. candidates.Select(i => Body.Rows[i])], labels, [.. candidates.Select(_ => 1f / candidates.Length)])
            : new TrainingRows([], [], []);
    }
}
