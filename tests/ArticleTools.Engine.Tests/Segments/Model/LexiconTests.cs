using ArticleTools.Engine.Segments.Model;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Segments.Model;

public sealed class LexiconTests
{
    [Fact]
    public void A_token_and_its_weight_are_read_from_each_line() => Assert.Equal(
        [new("harbour", 1.5f), new("^by ana", -2)],
        Lexicon.Read(new StringReader("# A comment.\nharbour\t1.5\n\t3\n\n^by ana\t-2\n")));

    [Fact]
    public void It_finds_what_it_was_given_and_nothing_else() => Prop.ForAll<Dictionary<NonNull<string>, short>, NonNull<string>[]>((known, others) =>
    {
        var weights = known.ToDictionary(pair => pair.Key.Get, pair => (float)pair.Value);
        var lexicon = new Lexicon(weights);
        return weights.All(pair => lexicon.GetWeight(TokenHash.Of(pair.Key)) == pair.Value)
            && others.All(other => lexicon.GetWeight(TokenHash.Of(other.Get)) == weights.GetValueOrDefault(other.Get));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_tells_many_tokens_apart()
    {
        var lexicon = new Lexicon([.. Enumerable.Range(1, 50_000).Select(i => KeyValuePair.Create($"token {i}", (float)i))]);

        Assert.All(Enumerable.Range(1, 50_000), i => Assert.Equal(i, lexicon.GetWeight(TokenHash.Of($"token {i}"))));
        Assert.All(Enumerable.Range(50_001, 50_000), i => Assert.Equal(0, lexicon.GetWeight(TokenHash.Of($"token {i}"))));
    }

    [Fact]
    public void An_empty_one_finds_nothing()
    {
        var lexicon = new Lexicon([]);

        Assert.All<ulong>([0, 1, ulong.MaxValue, TokenHash.Of("harbour")], hash => Assert.Equal(0, lexicon.GetWeight(hash)));
    }
}
