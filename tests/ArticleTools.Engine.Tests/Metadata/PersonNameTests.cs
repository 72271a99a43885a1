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

    [Theory]
    [InlineData("jana.roth", true)]
    [InlineData("hafenblatt.de", false)]
    [InlineData("hafenblatt.info", false)]
    public void An_account_may_hold_a_full_stop(string name, bool isPossible) => Assert.Equal(isPossible, PersonName.IsPossible(name));

    [Theory]
    [InlineData("J.Roth", true)]
    [InlineData("J. Roth", true)]
    [InlineData("J. R. Roth", false)]
    [InlineData("Jana Roth", false)]
    [InlineData("J.", false)]
    public void An_initial_may_stand_for_the_given_name(string name, bool hasInitial) => Assert.Equal(hasInitial, PersonName.HasInitial(name));

    [Theory]
    [InlineData("Former Harbour Master", true)]
    [InlineData("Hanna Holm (Editor)", true)]
    [InlineData("The ferry is back", false)]
    public void A_short_line_tells_an_office(string line, bool hasOffice) => Assert.Equal(hasOffice, PersonName.HasOffice(line));
}
