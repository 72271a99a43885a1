using System.Globalization;
using ArticleTools.Engine.Analysis.Images;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Analysis.Images;

public sealed class SrcSetParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a.png", "a.png")]
    [InlineData("a.png 1x, b.png 2x", "a.png@1|b.png@2")]
    [InlineData("a.png 400w,b.png 800w", "a.png#400|b.png#800")]
    [InlineData("a.png, b.png 1.5x", "a.png|b.png@1.5")]
    [InlineData("https://i.example/w_400,h_300/a.png 400w, https://i.example/w_800,h_600/a.png 800w", "https://i.example/w_400,h_300/a.png#400|https://i.example/w_800,h_600/a.png#800")]
    [InlineData("data:image/png;base64,AAAA 1x, b.png 2x", "data:image/png;base64,AAAA@1|b.png@2")]
    [InlineData(" ,, a.png 300w 200h , ", "a.png#300")]
    [InlineData("a.png 200h", "")]
    [InlineData("a.png 0w, b.png -1x, c.png 10q, d.png 1w 2w, e.png 1x 2w, f.png 3w", "f.png#3")]
    [InlineData("a.png (1,2) 1x, b.png 2x", "b.png@2")]
    [InlineData("a.png\n\t2x", "a.png@2")]
    public void Candidates_are_read_as_the_standard_says(string srcSet, string expected)
    {
        var candidates = SrcSetParser.Parse(srcSet).Select(candidate => string.Create(
            CultureInfo.InvariantCulture,
            $"{candidate.Url}{(candidate.Width is { } width ? "#" + width : "")}{(candidate.Density is { } density ? $"@{density}" : "")}"));

        Assert.Equal(expected, string.Join('|', candidates));
    }

    [Fact]
    public void No_source_set_makes_the_parser_throw()
    {
        var characters = Gen.Elements("a1.,()wxh +-e\t\n".ToCharArray());
        Prop.ForAll(
            characters.ArrayOf().Select(array => new string(array)).ToArbitrary(),
            srcSet => SrcSetParser.Parse(srcSet).TrueForAll(candidate => candidate.Url.Length > 0))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(",")]
    [InlineData("a ")]
    [InlineData("a (")]
    [InlineData("a 1x,")]
    [InlineData(" a,")]
    public void A_megabyte_is_read_in_one_pass(string part)
    {
        var srcSet = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        Assert.InRange(SrcSetParser.Parse(srcSet).Count, 0, 500_000);
    }
}
