using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>
/// The weights of names of containers: the same name says one thing close around a block, where its entry starts with a dot,
/// and another far outside.
/// </summary>
internal sealed class NameLexicon
{
    public const char NearMark = '.';

    private readonly Lexicon _near;
    private readonly Lexicon _far;

    public NameLexicon(IReadOnlyCollection<KeyValuePair<string, float>> weights)
    {
        _near = new Lexicon([.. weights.Where(pair => pair.Key[0] == NearMark).Select(pair => KeyValuePair.Create(pair.Key[1..], pair.Value))]);
        _far = new Lexicon([.. weights.Where(pair => pair.Key[0] != NearMark)]);
    }

    public (float Near, float Far) GetWeights(ReadOnlySpan<char> token)
    {
        var hash = TokenHash.Of(token);
        return (_near.GetWeight(hash), _far.GetWeight(hash));
    }
}
