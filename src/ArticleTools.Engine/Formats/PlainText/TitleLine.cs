using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Finds the headline among the lines in front of the body.</summary>
internal static class TitleLine
{
    private const int MaximumLength = 250;
    private const int MaximumWords = 35;

    /// <summary>The index of the headline; -1 where no line reads as one.</summary>
    /// <param name="blocks">The document's blocks, the furniture in front of the body marked.</param>
    /// <param name="features">What the model knows of them.</param>
    /// <param name="bodyStart">The index of the body's first block, which may itself turn out to be the headline.</param>
    public static int Find(IReadOnlyList<DraftBlock> blocks, BlockFeatures features, int bodyStart)
    {
        var end = bodyStart + 1 < blocks.Count && TextMeasure.Of(blocks[bodyStart + 1].Text).IsProse ? bodyStart + 1 : bodyStart;
        var best = -1;
        var bestScore = float.NegativeInfinity;
        var row = new float[BlockFeatures.Count];
        for (var i = 0; i < end; i++)
        {
            if (blocks[i].Role is null && IsLikely(blocks[i]))
            {
                features.Write(i, row);
                var score = BlockModels.Title.Score(row);
                if (score > bestScore)
                {
                    (best, bestScore) = (i, score);
                }
            }
        }

        return best;
    }

    /// <summary>Whether a block could be a headline by its form: short, and not a sentence.</summary>
    public static bool IsLikely(DraftBlock block)
    {
        var text = block.Text.AsSpan();
        return block.Kind is ArticleBlockKind.Paragraph or ArticleBlockKind.Heading
            && text.Length is > 1 and <= MaximumLength
            && TextMeasure.Of(text) is { Words: > 0 and <= MaximumWords }
            && text[^1] is not ('.' or ',' or ';' or ':' or '…' or '。')
            && text[0] is not ('—' or '–' or '-')
            && !LineShape.StartsLow(text);
    }
}
