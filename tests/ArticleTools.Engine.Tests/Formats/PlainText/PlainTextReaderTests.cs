using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Formats.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Paragraph =
        "The boats came home before dawn, and the market opened late, as it does every winter in this part of the coast.";

    [Fact]
    public void Every_block_of_the_seed_has_the_role_that_a_person_gives_it()
    {
        var draft = Read(File.ReadAllText(Shared.File("seeds", "000_e3cd2b42254838a4.txt")));

        Assert.Equal(
            [
                ArticleBlockRole.Title,
                .. Enumerable.Repeat(ArticleBlockRole.Body, 8),
                ArticleBlockRole.Credit,
                ArticleBlockRole.SourceNote,
                ArticleBlockRole.CommentForm,
                ArticleBlockRole.CommentForm,
                ArticleBlockRole.Legal,
                ArticleBlockRole.Login,
                ArticleBlockRole.Login,
                ArticleBlockRole.Login,
            ],
            draft.Blocks.Select(block => block.Role!.Value));
        Assert.Equal(
            [(Field.Title, "line 1"), (Field.CopyrightYear, "line 28"), (Field.CopyrightHolder, "line 28")],
            draft.Candidates.Select(candidate => (candidate.Field, candidate.Place)));
        Assert.Equal(["2018", "Adult Talent List"], draft.Candidates.Skip(1).Select(candidate => candidate.RawValue));
        Assert.EndsWith("Public Domain", draft.Blocks[9].Text, StringComparison.Ordinal);
    }

    internal static Draft Read(string text)
    {
        var draft = new Draft(text);
        PlainTextReader.Read(draft, CancellationToken.None);
        return draft;
    }
}
