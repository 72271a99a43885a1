namespace ArticleTools.Engine.Tests.Formats.PlainText;

/// <summary>A page with its furniture as several programs save its text: the body is the same for all of them.</summary>
public sealed class SavedPageTests
{
    private static readonly string[] Head =
    [
        "Skip to content", "Harbour Gazette", "Home", "News", "Ships", "Weather", "Search", "Log in",
        "Pilots of the northern harbour vote to end a strike of eleven weeks", "By Ana Lima", "3 March 2020, 10:45", "Share",
        "The pilot boats at the northern quay on Tuesday.", "Photo: Kofi Mensah / Harbour Museum",
    ];

    private static readonly string[] Body =
    [
        "The pilots of the northern harbour have voted to return to work after eleven weeks, ending the longest strike that the coast has seen since the opening of the lock.",
        "Of the 214 members of the union who cast a vote on Tuesday, 163 accepted the offer of the harbour board, which raises pay by a tenth over two years and limits a watch to nine hours.",
        "“We did not get everything that we asked for, but nobody will fall asleep at the wheel again,” said Eva Brand, who has led the talks for the union since the autumn.",
        "A costly winter",
        "The strike had closed the northern lock to all ships over ninety metres. Grain lay in the silos, and two of the three ferry lines were moved to the old quay, where the ice had to be broken every morning.",
        "The board puts the loss at four million a week. Its chair, Tomas Reed, told reporters that the figure would be lower “once the spring trade comes in”, and that no fees would be raised this year.",
        "Work on the lock begins again on Monday, when the first four ships are expected from the south.",
    ];

    private static readonly string[] Tail =
    [
        "Related", "Ferry lines return to the northern quay", "A map of the frozen coast", "How a lock works", "3 Comments", "Li Wei",
        "4 March 2020 at 09:12", "I live by the old quay and have not slept for weeks, so this is good news for all of us here.", "Reply", "Karl",
        "4 March 2020 at 11:30", "Nine hours is still far too long for a watch, if you ask me.", "Reply", "Most read", "The bakery that moved by night",
        "Sign up for our letter", "About us", "Contact", "Privacy", "© 2020 Harbour Gazette",
    ];

    public static TheoryData<string> Separators => ["\n", "\n\n"];

    [Theory]
    [MemberData(nameof(Separators))]
    public void A_line_a_block_with_or_without_blank_lines(string separator) => AssertRead(string.Join(separator, [.. Head, .. Body, .. Tail]));

    [Fact]
    public void Blank_lines_around_paragraphs_alone() =>
        AssertRead($"{string.Join('\n', Head)}\n\n{string.Join("\n\n", Body)}\n\n{string.Join('\n', Tail)}");

    [Fact]
    public void A_line_for_each_piece_between_tags() => AssertRead(
        string.Join('\n', [.. Head, .. Body, .. Tail])
            .Replace(" of the harbour board,", "\nof the harbour board\n,", StringComparison.Ordinal)
            .Replace(" Eva Brand,", "\nEva Brand\n,", StringComparison.Ordinal)
            .Replace("the old quay,", "the\nold quay\n,", StringComparison.Ordinal)
            .Replace(" on Monday,", "\non Monday\n,", StringComparison.Ordinal));

    [Fact]
    public void Paragraphs_wrapped_at_a_column() =>
        AssertRead(string.Join("\n\n", new[] { Head, Body, Tail }.SelectMany(part => part).Select(Wrap)));

    [Fact]
    public void A_single_paragraph_among_much_furniture_is_found()
    {
        var blocks = PlainTextReaderTests.Read(string.Join('\n', [.. Head[..12], "The lock will be closed to all ships on Tuesday.", .. Tail[..4], .. Tail[13..]])).Blocks;

        Assert.Equal("The lock will be closed to all ships on Tuesday.", Assert.Single(blocks, block => block.Role == ArticleBlockRole.Body).Text);
    }

    [Fact]
    public void The_furniture_has_its_roles()
    {
        var blocks = PlainTextReaderTests.Read($"{string.Join('\n', Head)}\n\n{string.Join("\n\n", Body)}\n\n{string.Join('\n', Tail)}").Blocks;

        Assert.Equal(ArticleBlockRole.Title, RoleOf("Pilots of"));
        Assert.Equal(ArticleBlockRole.Byline, RoleOf("By Ana"));
        Assert.Equal(ArticleBlockRole.Dateline, RoleOf("3 March"));
        Assert.Equal(ArticleBlockRole.Caption, RoleOf("The pilot boats"));
        Assert.Equal(ArticleBlockRole.Credit, RoleOf("Photo:"));
        Assert.Equal(ArticleBlockRole.Related, RoleOf("A map"));
        Assert.Equal(ArticleBlockRole.Comment, RoleOf("I live by"));
        Assert.Equal(ArticleBlockRole.Legal, RoleOf("©"));
        Assert.All(blocks, block => Assert.Contains('/', block.Rule!));
        Assert.Equal(ArticleBlockKind.Heading, blocks.Single(block => block.Text == "A costly winter").Kind);

        ArticleBlockRole? RoleOf(string start) => blocks.Single(block => block.Text.StartsWith(start, StringComparison.Ordinal)).Role;
    }

    private static void AssertRead(string text)
    {
        var blocks = PlainTextReaderTests.Read(text).Blocks;

        Assert.Equal(Body, blocks.Where(block => block.Role == ArticleBlockRole.Body).Select(block => block.Text));
        Assert.Equal("Pilots of the northern harbour vote to end a strike of eleven weeks", blocks.Single(block => block.Role == ArticleBlockRole.Title).Text);
    }

    private static string Wrap(string paragraph)
    {
        var lines = new List<string> { "   " };
        foreach (var word in paragraph.Split(' '))
        {
            if (lines[^1].Length + word.Length > 79)
            {
                lines.Add("   ");
            }

            lines[^1] += lines[^1].Length == 3 ? word : " " + word;
        }

        return string.Join('\n', lines);
    }
}
