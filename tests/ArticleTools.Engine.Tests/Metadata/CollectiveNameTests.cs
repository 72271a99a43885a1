using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class CollectiveNameTests
{
    [Theory]
    [InlineData("Harbour News Staff")]
    [InlineData("Sports Desk")]
    [InlineData("The Ferry Team")]
    [InlineData("Redaktion")]
    [InlineData("Redaktion Hafenblatt")]
    [InlineData("Newsdesk")]
    public void A_newsroom_or_a_named_team_signs(string name) => Assert.True(CollectiveName.IsCollective(name));

    [Theory]
    [InlineData("Staff")]
    [InlineData("admin")]
    [InlineData("Admin Team")]
    [InlineData("Editorial")]
    [InlineData("Unknown")]
    [InlineData("Hanna Holm")]
    [InlineData("Ferry Yard")]
    [InlineData("team@example.com")]
    [InlineData("")]
    public void A_placeholder_an_organisation_or_a_person_does_not(string name) => Assert.False(CollectiveName.IsCollective(name));
}
