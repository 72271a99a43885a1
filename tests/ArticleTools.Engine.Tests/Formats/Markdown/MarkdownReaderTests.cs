using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Formats.Markdown;
using ArticleTools.Engine.Metadata;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTools.Engine.Tests.Formats.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Blocks_keep_their_kind_level_and_number()
    {
        var draft = Read("""
            # Title

            A paragraph
            over two lines.

            ## Section

            * one
              * nested
            * two

              more of two

            3. three
            4. four

            > Quoted words.
            >
            > - in a quotation

            ***
            """);

        Assert.Equal(
            [
                "Heading 1 # Title", "Paragraph # A paragraph over two lines.", "Heading 2 # Section", "ListItem 1 # one", "ListItem 2 # nested",
                "ListItem 1 # two", "Paragraph # more of two", "ListItem 1 3 # three", "ListItem 1 4 # four", "Quotation # Quoted words.",
                "ListItem 1 # in a quotation", "Rule # ",
            ],
            draft.Blocks.Select(block => $"{block.Kind} {block.Level} {block.Number} # {block.Text}".Replace("  ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Inlines_mark_their_words()
    {
        var block = Assert.Single(Read(
            "See *this*, **that**, `code  x`, ~~gone~~, H~2~O, x^2^, [a *link*](/a \"T\") &amp; <https://example.org/x?a=1&b=2> or <me@example.org>.").Blocks);

        Assert.Equal("See this, that, code x, gone, H2O, x2, a link & https://example.org/x?a=1&b=2 or me@example.org.", block.Text);
        Assert.Equal(
            [
                "Emphasis this", "Strong that", "Code code x", "Deleted gone", "Subscript 2", "Superscript 2", "Link a link /a", "Emphasis link",
                "Link https://example.org/x?a=1&b=2 https://example.org/x?a=1&b=2", "Link me@example.org mailto:me@example.org",
            ],
            Inlines(block));
    }

    [Theory]
    [InlineData("[text][ref]\n\n[ref]: <https://example.org/a b> 'T'", "text", "https://example.org/a b")]
    [InlineData("[Ref][]\n\n[ref]: #x", "Ref", "#x")]
    [InlineData("[ref]\n\n[REF]: ../x", "ref", "../x")]
    [InlineData("[ padded ](</a>)", "padded", "/a")]
    [InlineData("[](https://example.org/)", "", "https://example.org/")]
    [InlineData("[x](http://[broken)", "x", "http://[broken")]
    [InlineData("[x](a%20b?c=d&amp;e)", "x", "a%20b?c=d&e")]
    [InlineData("https://example.org/plain", "https://example.org/plain", "https://example.org/plain")]
    [InlineData("<a href='/html' rel=\"nofollow\">x *y*</a>", "x y", "/html")]
    public void Links_keep_their_target_as_written(string markdown, string text, string target)
    {
        var block = Assert.Single(Read(markdown).Blocks);

        var link = Assert.Single(block.Inlines, inline => inline.Kind == ArticleInlineKind.Link);
        Assert.Equal(target, link.Target);
        Assert.Equal(text, block.Text.Substring(link.Start, link.Length));
    }

    [Fact]
    public void Tags_within_lines_are_read_and_others_left_out()
    {
        var block = Assert.Single(Read("One<br>two <b>bold *both</b> mixed* <span class=x>plain</span> <img src=a.png alt='An *a*' width=20> <q>said</q> {{<figure>}} </i>").Blocks);

        Assert.Equal("One\ntwo bold both mixed plain said {{<figure>}}", block.Text);
        Assert.Equal(["Strong bold both", "Emphasis both mixed", "Quotation said"], Inlines(block));
        Assert.Equal(("a.png", "An *a*", 20), (block.Images[0].Src, block.Images[0].Alt, block.Images[0].Width));
    }

    [Fact]
    public void Code_is_kept_verbatim_with_its_language()
    {
        var blocks = Read("```python linenos\nif x:\n    *y*\n```\n\n    indented\n      more\n\n~~~ {.rust}\n~~~\n").Blocks;

        Assert.Equal(["if x:\n    *y*", "indented\n  more", ""], blocks.Select(block => block.Text));
        Assert.Equal(["python", null, "rust"], blocks.Select(block => block.CodeLanguage));
        Assert.All(blocks, block => Assert.Equal(ArticleBlockKind.Code, block.Kind));
    }

    [Fact]
    public void Tables_keep_rows_cells_and_links()
    {
        var block = Assert.Single(Read("| A | *B* |\n|---|:-:|\n| [x](/x) | 1 \\| 2 |\n| y | |\n").Blocks);

        Assert.Equal(ArticleBlockKind.Table, block.Kind);
        Assert.Equal([["A", "B"], ["x", "1 | 2"], ["y", ""]], block.Rows.Select(row => row.ToArray()));
        Assert.Equal("A\tB\nx\t1 | 2\ny", block.Text.TrimEnd('\t'));
        Assert.Equal(["Emphasis B", "Link x /x"], Inlines(block));
    }

    [Theory]
    [InlineData("![Alt *text*](a.png)", "a.png", "Alt text", null, null, "")]
    [InlineData("![Alt](a.png \"The caption\")", "a.png", "Alt", "The caption", null, "The caption")]
    [InlineData("[![](a.png)](/big)", "a.png", "", null, "/big", "")]
    [InlineData("![Alt](a.png)\n*The caption, and a [link](/x).*", "a.png", "Alt", null, null, "The caption, and a link.")]
    public void An_image_alone_is_a_figure(string markdown, string src, string alt, string? title, string? target, string text)
    {
        var block = Assert.Single(Read(markdown).Blocks);

        Assert.Equal(ArticleBlockKind.Figure, block.Kind);
        Assert.Equal(ArticleBlockRole.Caption, block.Role);
        var image = Assert.Single(block.Images);
        Assert.Equal((src, alt, title, target, text), (image.Src, image.Alt, image.Title, image.LinkTarget, block.Text));
    }

    [Fact]
    public void An_emphasised_paragraph_below_an_image_is_its_caption()
    {
        var blocks = Read("![Alt](a.png)\n\n*The caption.*\n\nText with ![an icon](b.png) in it.\n\n*Emphasised words.*").Blocks;

        Assert.Equal([ArticleBlockRole.Caption, ArticleBlockRole.Caption, ArticleBlockRole.Body, ArticleBlockRole.Body], blocks.Select(block => block.Role));
        Assert.Equal("b.png", Assert.Single(blocks[2].Images).Src);
        Assert.Equal("Text with in it.", blocks[2].Text);
    }

    [Fact]
    public void Footnotes_are_kept_where_they_stand()
    {
        var blocks = Read("One.[^a] Two.[^b]\n\n[^b]: Second.\n\nMore.\n\n[^a]: First, with a [link](/x).\n").Blocks;

        Assert.Equal(["One.[1] Two.[2]", "Second.", "More.", "First, with a link."], blocks.Select(block => block.Text));
        Assert.Equal([null, 2, null, 1], blocks.Select(block => block.Number));
        Assert.Equal(["Superscript [1]", "Superscript [2]"], Inlines(blocks[0]));
        Assert.Equal(["Link link /x"], Inlines(blocks[3]));
    }

    [Fact]
    public void A_footnote_that_nothing_refers_to_is_kept()
    {
        var blocks = Read("One.[^a]\n\n[^b]: Second, with a [link](/x).\n\n    And more.\n\n[^a]: First.\n").Blocks;

        Assert.Equal(["One.[1]", "Second, with a link.", "And more.", "First."], blocks.Select(block => block.Text));
        Assert.Equal([ArticleBlockKind.ListItem, null, 1], new object?[] { blocks[1].Kind, blocks[1].Number, blocks[3].Number });
        Assert.Equal(["Link link /x"], Inlines(blocks[1]));
    }

    [Fact]
    public void Blocks_of_html_are_read_as_html_and_keep_their_place()
    {
        var text = "Before.\n\n<figure><img src=\"a.png\" alt=\"An image\"><figcaption>The caption</figcaption></figure>\n\n"
            + "<div>Words &amp; <a href=\"/x\">a link</a>.</div>\n<script>var x;</script>\n\n<!-- not shown -->\n\n<header>Top</header>\n\nAfter.\n";

        var blocks = Read(text).Blocks;

        Assert.Equal(["Before.", "The caption", "Words & a link.", "Top", "After."], blocks.Select(block => block.Text));
        Assert.Equal((ArticleBlockKind.Figure, ArticleBlockRole.Caption), (blocks[1].Kind, blocks[1].Role));
        Assert.Equal("a.png", Assert.Single(blocks[1].Images).Src);
        Assert.Equal(["Link a link /x"], Inlines(blocks[2]));
        Assert.Equal(text.IndexOf("<div>", StringComparison.Ordinal), blocks[2].Offset);
    }

    [Theory]
    [InlineData("# Title\n\nText.\n\n# Part\n", "Title")]
    [InlineData("Title\n=====\n\nText.\n", "Title")]
    [InlineData("![Alt](a.png)\n\n# Title\n\nText.\n", "Title")]
    [InlineData("## Section\n\nText.\n", null)]
    [InlineData("Some running text comes first here.\n\n# Part\n", null)]
    public void A_heading_of_the_first_rank_at_the_start_is_the_title(string markdown, string? title)
    {
        var draft = Read(markdown);

        Assert.Equal(title, draft.Blocks.SingleOrDefault(block => block.Role == ArticleBlockRole.Title)?.Text);
        Assert.Equal(title, draft.Candidates.Where(candidate => candidate.Field == Field.Title).Select(candidate => candidate.RawValue).SingleOrDefault());
        Assert.All(draft.Blocks, block => Assert.NotNull(block.Role));
    }

    [Fact]
    public void Furniture_is_told_from_the_body()
    {
        var draft = Read("# Title\n\n*By Ann Example*\n\nThe first paragraph of the text.\n\nThe second paragraph.\n\n© 2024 Example Press. All rights reserved.\n");

        Assert.Equal(
            [ArticleBlockRole.Title, ArticleBlockRole.Byline, ArticleBlockRole.Body, ArticleBlockRole.Body, ArticleBlockRole.Legal],
            draft.Blocks.Select(block => block.Role!.Value));
        Assert.Contains(draft.Candidates, candidate => candidate is { Field: Field.Author, RawValue: "Ann Example", Place: "line 3" });
        Assert.Contains(draft.Candidates, candidate => candidate is { Field: Field.CopyrightYear, RawValue: "2024", Place: "line 9" });
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Offsets_point_into_the_document_behind_its_header(string lineEnd)
    {
        var text = "---\ntitle: One\n---\n\n# Title\n\nText.\n\n- item\n\n> quote\n\n    code\n".Replace("\n", lineEnd, StringComparison.Ordinal);
        var draft = new Draft(text) { BodyOffset = text.IndexOf("---", 3, StringComparison.Ordinal) + 3 + lineEnd.Length };

        MarkdownReader.Read(draft, new ArticleReaderOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(["# Title", "Text.", "- item", "quote", "code"], draft.Blocks.Select(block => text[block.Offset..].TrimStart().Split('\r', '\n')[0]));
    }

    [Theory]
    [InlineData(">", 10_000, "x")]
    [InlineData("> ", 10_000, "x")]
    [InlineData("- ", 10_000, "x")]
    [InlineData("[", 10_000, "x")]
    [InlineData("![", 50_000, "x")]
    [InlineData("[a](", 50_000, "x")]
    [InlineData("*a _b ", 20_000, "x")]
    [InlineData("a <?", 50_000, "x")]
    [InlineData("http://a.b/(", 50_000, "x")]
    [InlineData("[1]: x\n", 50_000, "\nx")]
    public void Excessive_nesting_is_read_as_plain_text(string part, int count, string end)
    {
        var draft = Read(string.Concat(Enumerable.Repeat(part, count)) + end);

        Assert.Equal(ArticleDiagnosticId.NestingTooDeep, Assert.Single(draft.Diagnostics).Id);
        Assert.NotEmpty(draft.Blocks);
        Assert.EndsWith("x", draft.Blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sensible_nesting_is_read()
    {
        var draft = Read(string.Concat(Enumerable.Repeat("> ", 30)) + "x\n\n" + string.Concat(Enumerable.Repeat("* [a](/b) *c* <d@example.org> (e) f_g\n", 1900)));

        Assert.Empty(draft.Diagnostics);
        Assert.Equal(ArticleBlockKind.Quotation, draft.Blocks[0].Kind);
        Assert.Equal(1900 * 3, draft.Blocks.Skip(1).Sum(block => block.Inlines.Count));
    }

    [Fact]
    public void Any_text_gives_blocks_by_rising_offset_with_stretches_inside_their_text()
    {
        var tokens = Gen.Elements(
            "# ", "## ", "> ", "- ", "1. ", "```", "~~~", "    ", "\n", "\n\n", "\r\n", "*", "**", "_", "`", "[", "](", ")", "![", "]", "[^1]", "[^1]: ", "[a]: /x ",
            "<b>", "</b>", "<a href=x>", "</a>", "<br>", "<img src=a>", "<div>", "</div>", "<!--", "-->", "|", "|-|-|", "+---+", "---", "===", "a", "word ", " ", "\t",
            "&amp;", "&#0;", "\\", "~", "^", "http://a.b", "[x] ", "\0", "\ud83d", "é", "{{< x >}}", ":");
        var texts = Gen.OneOf(
            tokens.ListOf().Select(parts => string.Concat(parts)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Arb.From(texts), text =>
        {
            var draft = Read(text);
            var offset = 0;
            foreach (var block in draft.Blocks)
            {
                Assert.InRange(block.Offset, offset, text.Length);
                offset = block.Offset;
                Assert.NotNull(block.Role);
                Assert.All(block.Inlines, inline => Assert.InRange(inline.Start + inline.Length, inline.Start, block.Text.Length));
            }
        }));
    }

    private static Draft Read(string text)
    {
        var draft = new Draft(text) { Format = ArticleFormat.Markdown };
        MarkdownReader.Read(draft, new ArticleReaderOptions(), TestContext.Current.CancellationToken);
        return draft;
    }

    private static IEnumerable<string> Inlines(DraftBlock block) =>
        block.Inlines.Select(inline => $"{inline.Kind} {block.Text.Substring(inline.Start, inline.Length)} {inline.Target}".TrimEnd());
}
