using ArticleTools.Engine.Formats.PlainText.Model;

namespace ArticleTools.Engine.Formats.PlainText;

/// <summary>Which blocks of a plain text are its body, and between which of them the article runs.</summary>
internal sealed class BodyPlan
{
    private const int GapCost = 6;
    private const float LeastOfLikeliest = 1.5f;

    private readonly bool[] _isBody;

    private BodyPlan(bool[] isBody, Range main, string rule)
    {
        _isBody = isBody;
        Main = main;
        Rule = rule;
    }

    /// <summary>The stretch that holds the most of the body: its head stands before it, its tail behind.</summary>
    public Range Main { get; }

    /// <summary>The rule that chose the body.</summary>
    public string Rule { get; }

    /// <summary>Whether a block is of the body, unless its words say otherwise.</summary>
    public bool Holds(int index) => _isBody[index];

    /// <summary>Chooses the body.</summary>
    public static BodyPlan Make(IReadOnlyList<DraftBlock> blocks, BlockFeatures features, CancellationToken cancellationToken)
    {
        var scores = Score(features, blocks.Count, cancellationToken);
        var isBody = BodySequence.Decode(scores);
        if (features.Run.Equals(0..0))
        {
            // No running text: a poem, a list, a note. What says that it is furniture is believed, all else is the body.
            var start = blocks.Count > 1 && TitleLine.IsLikely(blocks[0]) ? 1 : 0;
            Array.Fill(isBody, value: true);
            isBody.AsSpan(0, start).Clear();
            return new BodyPlan(isBody, start..blocks.Count, "position/whole-text");
        }

        var rule = "model/body";
        if (!isBody.Contains(value: true))
        {
            // A text of one short paragraph: its blocks are likelier than all others, if not likely.
            var surplus = LeastOfLikeliest - scores.Max();
            isBody = BodySequence.Decode([.. scores.Select(score => score + surplus)]);
            rule = "model/likeliest";
        }

        return new BodyPlan(isBody, FindMain(blocks, isBody), rule);
    }

    private static float[] Score(BlockFeatures features, int count, CancellationToken cancellationToken)
    {
        var scores = new float[count];
        var row = new float[BlockFeatures.Count];
        for (var i = 0; i < count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            features.Write(i, row);
            scores[i] = BlockModels.Body.Score(row);
        }

        return scores;
    }

    // Where the body is in several stretches, the one with the most words has the title above it.
    private static Range FindMain(IReadOnlyList<DraftBlock> blocks, bool[] isBody)
    {
        var (start, end, best) = (0, 0, 0);
        var (sumStart, sum) = (0, 0);
        for (var i = 0; i < isBody.Length; i++)
        {
            sum += isBody[i] ? TextMeasure.Of(blocks[i].Text).Words + 1 : -GapCost;
            if (sum <= 0)
            {
                (sumStart, sum) = (i + 1, 0);
            }
            else if (isBody[i] && sum > best)
            {
                (start, end, best) = (sumStart, i + 1, sum);
            }
        }

        return start..end;
    }
}
