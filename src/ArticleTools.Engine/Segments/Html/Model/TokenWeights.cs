using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>Adds up the weights of tokens.</summary>
internal sealed class TokenWeights(Lexicon lexicon) : TokenSink
{
    private double _sum;
    private int _count;

    /// <summary>The sum, in proportion to what as many tokens at random would reach.</summary>
    public double Value => Scale(_sum, _count);

    public static double Scale(double sum, int count) => count == 0 ? 0 : sum / Math.Sqrt(count);

    public void Reset() => (_sum, _count) = (0, 0);

    public override void Add(ReadOnlySpan<char> token)
    {
        _count++;
        _sum += lexicon.GetWeight(TokenHash.Of(token));
    }
}
