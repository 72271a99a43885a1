using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Segments;

public sealed class FurnitureFieldsTests
{
    private const string Body =
        "The boats came home before dawn, and the market opened late, as it does every winter in this part of the coast.\n\n";

    [Theory]
    [InlineData("Originally published at: https://example.org/harbour", "https://example.org/harbour")]
    [InlineData("This article first appeared at www.example.org/harbour.", "http://www.example.org/harbour")]
    public void A_source_note_gives_the_address_of_the_first_publication(string note, string address)
    {
        var candidate = Assert.Single(Read(note).Candidates);

        Assert.Equal(new FieldCandidate(Field.IsBasedOn, address, "line 3", "text/source-note", Trust.Visible), candidate);
    }

    [Theory]
    [InlineData("Originally published at:")]
    [InlineData("This article first appeared in the Harbour Gazette.")]
    public void A_source_note_without_an_address_gives_nothing(string note) => Assert.Empty(Read(note).Candidates);

    [Fact]
    public void Keywords_are_given_one_by_one() =>
        Assert.Equal(["harbour", "winter market"], Read("Tags: harbour, winter market").Candidates.Select(candidate => candidate.RawValue));

    [Fact]
    public void Names_dates_and_rights_are_given_by_the_blocks_of_those_roles()
    {
        var draft = new Draft(
            "Winter in the harbour\n\nBy Ana Lima and Kofi Mensah, Staff Writers | March 3, 2020\n\nPORT EXAMPLE (AP) — " + Body + Body
            + "Ana Lima is a reporter at the Harbour Gazette.\n\n© 2009-2020 Harbour Gazette");
        PlainTextReader.Read(draft, CancellationToken.None);

        Assert.Equal(
            [
                (Field.Title, "Winter in the harbour"),
                (Field.Author, "Ana Lima and Kofi Mensah"),
                (Field.DatePublished, "March 3, 2020"),
                (Field.DateLine, "PORT EXAMPLE (AP)"),
                (Field.Contributor, "Ana Lima"),
                (Field.CopyrightYear, "2009"),
                (Field.CopyrightHolder, "Harbour Gazette"),
            ],
            draft.Candidates.Select(candidate => (candidate.Field, candidate.RawValue)));
    }

    private static Draft Read(string note)
    {
        var draft = new Draft(Body + note);
        PlainTextReader.Read(draft, CancellationToken.None);
        return draft;
    }
}
