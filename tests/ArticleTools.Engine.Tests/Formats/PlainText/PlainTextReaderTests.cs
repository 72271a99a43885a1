using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.PlainText;
using ArticleTools.Engine.Metadata;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Formats.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Paragraph =
        "The boats came home before dawn, and the market opened late, as it does every winter in this part of the coast.";

    private const string Another =
        "Nobody had expected the frost to hold for so long, least of all the harbour master, who had sold his sledge in spring.";

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

    [Fact]
    public void A_scrape_is_read_from_its_title_to_its_footer()
    {
        var draft = Read($"""
            Skip to content
            Harbour Gazette
            News
            Ships

            Winter comes early to the harbour
            What the frost means for the market and its people
            By Ana Lima
            March 3, 2020
            Share this:
            Tweet

            {Paragraph}

            {Another}

            “We have waited for this,” the harbour master said.

            {Another}

            Ana Lima is a reporter at the Harbour Gazette.

            Tags: frost, harbour
            Related:
            Ships that never came home
            A map of the coast
            Leave a reply
            Your name
            © 2020 Harbour Gazette
            Privacy
            """);

        Assert.Equal(
            """
            Navigation Skip to content
            Navigation Harbour Gazette
            Navigation News
            Navigation Ships
            Title Winter comes early to the harbour
            Subtitle What the frost means for the market and its people
            Byline By Ana Lima
            Dateline March 3, 2020
            Share Share this:
            Share Tweet
            Body The boats came home before dawn, and the market op
            Body Nobody had expected the frost to hold for so long,
            Body “We have waited for this,” the harbour master said
            Body Nobody had expected the frost to hold for so long,
            AuthorBio Ana Lima is a reporter at the Harbour Gazette.
            Tags Tags: frost, harbour
            Related Related:
            Related Ships that never came home
            Related A map of the coast
            CommentForm Leave a reply
            CommentForm Your name
            Legal © 2020 Harbour Gazette
            Legal Privacy
            """.ReplaceLineEndings("\n"),
            string.Join('\n', draft.Blocks.Select(block => $"{block.Role} {block.Text[..Math.Min(50, block.Text.Length)]}")));
    }

    [Fact]
    public void A_long_paragraph_behind_the_footer_stays_body()
    {
        var draft = Read($"{Paragraph}\n\n{Another}\n\nLeave a reply\n\nShort line\n\n{Another}");

        Assert.Equal(
            [ArticleBlockRole.Body, ArticleBlockRole.Body, ArticleBlockRole.CommentForm, ArticleBlockRole.CommentForm, ArticleBlockRole.Body],
            draft.Blocks.Select(block => block.Role!.Value));
    }

    [Fact]
    public void A_poem_is_body_line_by_line_below_its_title()
    {
        var draft = Read("Ode to a Quay\n\nThe tide comes in\nThe tide goes out\nAnd nobody can say\n\nWhat all of it\nIs all about\nOr why it went away");

        Assert.Equal("Ode to a Quay", Assert.Single(draft.Blocks, block => block.Role == ArticleBlockRole.Title).Text);
        Assert.Equal(6, draft.Blocks.Count(block => block.Role == ArticleBlockRole.Body));
    }

    [Fact]
    public void A_lone_paragraph_is_body_and_not_a_title() => Assert.Equal(ArticleBlockRole.Body, Assert.Single(Read(Paragraph).Blocks).Role);

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading()
    {
        var draft = Read($"Winter\n\n{Paragraph}\n\nThe long frost\n\n{Another}\n\nAN OLD SLEDGE\n\n{Paragraph}");

        Assert.Equal([1, 2, 2], draft.Blocks.Where(block => block.Kind == ArticleBlockKind.Heading).Select(block => block.Level!.Value));
        Assert.Equal(5, draft.Blocks.Count(block => block.Role == ArticleBlockRole.Body));
    }

    [Fact]
    public void Offsets_point_at_the_first_character_of_each_block()
    {
        const string text = "One\r\n\r\n  Two\r\rThree\u2028\u2028Four\u2029Five";

        Assert.Equal(["One", "Two", "Three", "Four", "Five"], Read(text).Blocks.Select(block => block.Text));
        Assert.All(Read(text).Blocks, block => Assert.StartsWith(block.Text, text[block.Offset..], StringComparison.Ordinal));
    }

    [Fact]
    public void The_body_starts_behind_the_front_matter()
    {
        const string header = "---\ntitle: Winter\n---\n";
        var draft = new Draft(header + Paragraph) { BodyOffset = header.Length };
        PlainTextReader.Read(draft, CancellationToken.None);

        Assert.Equal(header.Length, Assert.Single(draft.Blocks).Offset);
    }

    [Fact]
    public void Reading_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => PlainTextReader.Read(new Draft(Paragraph), new CancellationToken(canceled: true)));

    [Fact]
    public void Blocks_of_any_text_follow_one_another_and_all_have_roles() =>
        Prop.ForAll<string?>(text => IsSound(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Blocks_of_any_lines_follow_one_another_and_all_have_roles()
    {
        string[] pieces =
        [
            "\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\t", "\0", "\uD800", "\uDC00", "- ", "1. ", "2. ", "> ", ">", "---", "===", "***", "*",
            "Title", "By Ana Lima", "March 3, 2020", "©", "http://", "www.", "@", "a@b.cd", "Login", "Tags:", ":", ".", "»", Paragraph, Another,
        ];
        Prop.ForAll<byte[]?>(choices => IsSound(string.Concat((choices ?? []).Select(choice => pieces[choice % pieces.Length]))))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("@")]
    [InlineData("http://")]
    [InlineData("www.")]
    [InlineData(")")]
    [InlineData("- ")]
    [InlineData("\"Login ")]
    [InlineData("a\n")]
    [InlineData("- a\n")]
    [InlineData("> \n")]
    [InlineData("Ana Lima, 10:45\nReply\n")]
    [InlineData("the frost\n, which held on the\n")]
    public void Megabytes_of_one_thing_are_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + " http://example.org/" + new string(')', 100_000);

        Assert.True(IsSound(text));
    }

    internal static Draft Read(string text)
    {
        var draft = new Draft(text);
        PlainTextReader.Read(draft, CancellationToken.None);
        return draft;
    }

    // What is between two blocks, and before the first, is white space or marks: with it the blocks' spans are the document.
    private static bool IsSound(string text)
    {
        var end = -1;
        foreach (var block in Read(text).Blocks)
        {
            if (block.Offset <= end || block.Offset >= text.Length || block.Role is null || block.Rule is null
                || block.Inlines.Exists(inline => inline.Start < 0 || inline.Start + inline.Length > block.Text.Length))
            {
                return false;
            }

            end = block.Offset;
        }

        return end >= 0 || text.All(character => char.IsWhiteSpace(character) || character == '>');
    }
}
