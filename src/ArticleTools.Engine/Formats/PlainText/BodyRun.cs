using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>
/// Finds the stretch of blocks that holds the most running text: paragraphs count for it by their words, labels and furniture
/// against it, and the stretch with the greatest sum is where the body is to be expected.
/// </summary>
internal static class BodyRun
{
    private const int MostWordsCounted = 80;
    private const int FurnitureCost = 25;
    private const int LabelCost = 6;
    private const int StructureCost = 1;
    private const int FewestWordsOfSentence = 4;

    /// <summary>Finds the stretch; empty where no block reads as running text.</summary>
    public static Range Find(IReadOnlyList<DraftBlock> blocks, CancellationToken cancellationToken)
    {
        var (start, end, best) = (0, 0, 0);
        var (sumStart, sum) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            sum += Score(blocks[i]);
            if (sum <= 0)
            {
                (sumStart, sum) = (i + 1, 0);
            }
            else if (sum > best)
            {
                (start, end, best) = (sumStart, i + 1, sum);
            }
        }

        return best == 0 ? 0..0 : Extend(blocks, start, end);
    }

    /// <summary>Whether a block reads as a sentence, be it a short one, and not as furniture.</summary>
    public static bool IsSentence(DraftBlock block) =>
        TextMeasure.Of(block.Text) is { EndsSentence: true, Words: >= FewestWordsOfSentence } && !IsFurniture(block);

    private static int Score(DraftBlock block)
    {
        if (IsFurniture(block))
        {
            return -FurnitureCost;
        }

        var measure = TextMeasure.Of(block.Text);
        if (measure.IsProse || (measure.EndsSentence && measure.Words >= FewestWordsOfSentence))
        {
            return Math.Min(measure.Words, MostWordsCounted);
        }

        return block.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Heading ? -LabelCost : -StructureCost;
    }

    // A first or last short sentence may have been cut off by a label beside it.
    private static Range Extend(IReadOnlyList<DraftBlock> blocks, int start, int end)
    {
        while (start > 0 && IsSentence(blocks[start - 1]))
        {
            start--;
        }

        while (end < blocks.Count && IsSentence(blocks[end]))
        {
            end++;
        }

        return start..end;
    }

    private static bool IsFurniture(DraftBlock block) =>
        FurnitureClassifier.Classify(block.Text, new FurnitureContext(block.Kind)) is not null;
}
