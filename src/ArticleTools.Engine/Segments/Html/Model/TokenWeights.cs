using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>Adds up the weights of tokens.</summary>
internal sealed class TokenWeights(Lexicon lexicon) : TokenSink
{
    public double Sum { get; private set; }

    public int Count { get; private set; }

    /// <summary>The sum, in proportion to what as many tokens at random would reach.</summary>
    public double Value => Scale(Sum, Count);

    public static double Scale(double sum, int count) => count == 0 ? 0 : sum / Math.Sqrt(count);

    public void Reset() => (Sum, Count) = (0, 0);

    public override void Add(ReadOnlySpan<char> token)
    {
        Count++;
        Sum += lexicon.GetWeight(token);
    }
}
