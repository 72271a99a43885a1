namespace ArticleTools.Engine.Formats.PlainText.Model;

/// <summary>Chooses the body from what speaks for each block, where a change between body and furniture has its price.</summary>
internal static class BodySequence
{
    private const float ChangeCost = 0.5f;

    /// <summary>For each block, whether it is of the body in the likeliest sequence.</summary>
    /// <param name="scores">The logarithm of the odds of each block.</param>
    /// <param name="changeCost">What a change costs.</param>
    public static bool[] Decode(ReadOnlySpan<float> scores, float changeCost = ChangeCost)
    {
        // The better way into each state, from furniture or from body (Viterbi's algorithm with two states).
        // Outside of the document is furniture, so a title at its very start is as free to be none of the body as any.
        var count = scores.Length;
        var bodyFromBody = new bool[count];
        var otherFromBody = new bool[count];
        var (body, other) = (float.NegativeInfinity, 0f);
        for (var i = 0; i < count; i++)
        {
            bodyFromBody[i] = body >= other - changeCost;
            otherFromBody[i] = body - changeCost > other;
            (body, other) = (
                (bodyFromBody[i] ? body : other - changeCost) + scores[i],
                otherFromBody[i] ? body - changeCost : other);
        }

        var isBody = new bool[count];
        var state = body - changeCost > other;
        for (var i = count - 1; i >= 0; i--)
        {
            isBody[i] = state;
            state = state ? bodyFromBody[i] : otherFromBody[i];
        }

        return isBody;
    }
}
