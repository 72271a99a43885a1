using ArticleTools.Engine.Segments.Model;

namespace ArticleTools.Engine.Tests.Segments.Model;

public sealed class TokenHashTests
{
    [Fact]
    public void Tokens_that_differ_in_little_differ_in_the_top_and_the_bottom()
    {
        ulong[] hashes = [.. Enumerable.Range(0, 4096).Select(i => TokenHash.Of(((char)('一' + i)).ToString()))];

        Assert.Equal(4096, hashes.Distinct().Count());
        Assert.True(hashes.Select(hash => hash >> 48).Distinct().Count() > 2000);
        Assert.True(hashes.Select(hash => hash & 0xFFFF).Distinct().Count() > 2000);
    }
}
