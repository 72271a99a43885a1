using System.Diagnostics;
using static ArticleTools.Engine.Tests.Analysis.TestArticle;

namespace ArticleTools.Engine.Tests.Analysis.Quotations;

/// <summary>Quotation marks by the thousand, in a time that grows with the text and no faster.</summary>
public sealed class HostileQuotationTests
{
    private const int Size = 1_000_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("“a ")]
    [InlineData("” ")]
    [InlineData("\"a ")]
    [InlineData("\"a\" ")]
    [InlineData("„«‘a ")]
    [InlineData("“a” ")]
    [InlineData("“a.” ")]
    [InlineData("“a, ” said ")]
    [InlineData("“We go,” said Ada Marlow. ")]
    [InlineData("“We go,” she said. ")]
    [InlineData("Ada Marlow said “we go now then” ")]
    [InlineData("said told “a?” ")]
    [InlineData("“a,” a, b, c, ")]
    [InlineData("Ada Marlow, “a,” ")]
    [InlineData("Ada “a,” she her ")]
    [InlineData("((“a,” ")]
    [InlineData("‘s’ s’ ")]
    [InlineData("according to “a” ")]
    [InlineData("said , , , ")]
    [InlineData("Ada Ada ")]
    [InlineData("“‘\"")]
    [InlineData("“‘«„a")]
    [InlineData("a \"b“ c” ")]
    [InlineData("„a\" “b\" \"c” ")]
    [InlineData("“a,” was Ada’s b ")]
    [InlineData("Ada, “a,” went on to b, ")]
    [InlineData("for Ada Marlow, “a b c d” ")]
    public void A_megabyte_is_read_in_linear_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, Size / part.Length));
        var time = Stopwatch.StartNew();

        _ = Of(Block(text + " “We will stay here,” Doe said.")).Quotations;

        Assert.InRange(time.Elapsed, TimeSpan.Zero, Limit);
    }

    // What is kept of a text eight times as long is eight times as much, whatever its marks.
    [Theory]
    [InlineData("“a ")]
    [InlineData("\"a\" ")]
    [InlineData("“a.” ")]
    [InlineData("“‘«„a")]
    [InlineData("„a\" “b\" \"c” ")]
    [InlineData("“We go,” said Ada Marlow. ")]
    [InlineData("said told “a?” ")]
    public void Memory_grows_with_the_text_and_no_faster(string part)
    {
        _ = Allocated(part, 1); // what is made once

        Assert.InRange(Allocated(part, 8), 0, 10 * Allocated(part, 1));
    }

    private static long Allocated(string part, int times)
    {
        var article = Of(Block(string.Concat(Enumerable.Repeat(part, times * Size / 16 / part.Length)) + " “We will stay here,” Doe said."));
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = article.Quotations;

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("“We go,” she said.")]
    [InlineData("“We go on and on.")]
    [InlineData("Ada Marlow spoke:")]
    [InlineData("\"a")]
    public void A_hundred_thousand_paragraphs_are_read_in_linear_time(string text)
    {
        var time = Stopwatch.StartNew();

        _ = Of([.. Enumerable.Repeat(Block(text), 100_000)]).Quotations;

        Assert.InRange(time.Elapsed, TimeSpan.Zero, Limit);
    }

    [Fact]
    public void Pull_quotes_by_the_thousand_are_looked_up_not_searched()
    {
        var body = string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"word{i % 977} and then"));
        var pulls = Enumerable.Range(0, 5_000).Select(i => Block($"word{i % 977} and then word{(i + 1) % 977} and then", ArticleBlockKind.PullQuote, ArticleBlockRole.PullQuote));
        var time = Stopwatch.StartNew();

        _ = Of([Block(body), .. pulls]).Quotations;

        Assert.InRange(time.Elapsed, TimeSpan.Zero, Limit);
    }
}
