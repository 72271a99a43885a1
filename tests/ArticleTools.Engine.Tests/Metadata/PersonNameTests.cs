using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Hanna Holm", true)]
    [InlineData("Dr. Hanna Holm", true)]
    [InlineData("Anne-Marie Holm", true)]
    [InlineData("Boats And Harbours", false)]
    [InlineData("Hanna", false)]
    [InlineData("Harbour Office", false)]
    public void A_given_name_tells_a_person(string name, bool isLikely) => Assert.Equal(isLikely, PersonName.IsLikely(name));

    [Theory]
    [InlineData("PhD", true)]
    [InlineData("M.D. FACP", true)]
    [InlineData("CEPF®", true)]
    [InlineData("Jr.", true)]
    [InlineData("Berlin", false)]
    [InlineData("", false)]
    public void Degrees_follow_a_name(string words, bool isSuffix) => Assert.Equal(isSuffix, PersonName.IsSuffix(words));

    [Theory]
    [InlineData("Dr. Hanna Holm, PhD", "Hanna Holm")]
    [InlineData("Hanna Holm", "Hanna Holm")]
    [InlineData("oakum", "oakum")]
    public void Titles_and_degrees_make_no_other_person(string name, string core) => Assert.Equal(core, PersonName.Core(name));
}
