namespace ArticleTools.Engine.Tests.Formats.Html;

public sealed class HtmlStructureTests
{
    [Fact]
    public void White_space_collapses_as_in_a_browser()
    {
        var block = Parsed.Only("<p>  One \n\t two<b> three</b> <i> four </i>five\u00a0</p>");

        Assert.Equal("One two three four five", block.Text);
    }

    [Fact]
    public void A_no_break_space_within_a_block_is_kept() =>
        Assert.Equal("10\u00a0km", Parsed.Only("<p>\u00a0 10&nbsp;km &nbsp;</p>").Text);

    [Fact]
    public void One_line_break_is_kept_and_two_part_paragraphs()
    {
        var blocks = Parsed.Read("<p>One<br>two<br><br>three</p>").Blocks;

        Assert.Equal(["One\ntwo", "three"], blocks.Select(block => block.Text));
    }

    [Fact]
    public void Loose_text_in_a_division_is_a_paragraph()
    {
        var blocks = Parsed.Read("<div>Before <p>Inside</p> behind</div>").Blocks;

        Assert.Equal(["Before", "Inside", "behind"], blocks.Select(block => block.Text));
        Assert.All(blocks, block => Assert.Equal(ArticleBlockKind.Paragraph, block.Kind));
    }

    [Fact]
    public void Inline_elements_keep_their_place_in_the_text()
    {
        var block = Parsed.Only("<p>A <a href=\"/x?a=1&amp;b=2\" rel=nofollow>link <em>here</em></a>, <strong>bold</strong>, H<sub>2</sub>O, <code>x</code>.</p>");

        Assert.Equal("A link here, bold, H2O, x.", block.Text);
        Assert.Equal(
            [
                (ArticleInlineKind.Link, "link here"), (ArticleInlineKind.Emphasis, "here"), (ArticleInlineKind.Strong, "bold"),
                (ArticleInlineKind.Subscript, "2"), (ArticleInlineKind.Code, "x"),
            ],
            block.Inlines.Select(inline => (inline.Kind, block.Text.Substring(inline.Start, inline.Length))));
        Assert.Equal("/x?a=1&b=2", block.Inlines[0].Target);
        Assert.Equal("nofollow", block.Inlines[0].Rel);
    }

    [Fact]
    public void A_link_over_several_blocks_is_in_each()
    {
        var blocks = Parsed.Read("<div><a href=/x><h3>Head</h3><p>Text</p></a></div>").Blocks;

        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Equal((0, block.Text.Length), (block.Inlines[0].Start, block.Inlines[0].Length)));
    }

    [Fact]
    public void A_link_without_text_is_kept() =>
        Assert.Equal("/x", Assert.Single(Parsed.Only("<p>See <a href=/x></a></p>").Inlines).Target);

    [Fact]
    public void Headings_have_their_rank()
    {
        var blocks = Parsed.Read("<h2>Two</h2><p>Text.</p><h4>Four</h4>").Blocks;

        Assert.Equal([2, 4], blocks.Where(block => block.Kind == ArticleBlockKind.Heading).Select(block => block.Level!.Value));
    }

    [Fact]
    public void List_items_have_depth_and_number()
    {
        var blocks = Parsed.Read("<ol start=3><li>Three<ul><li>Inner</li></ul></li><li value=7>Seven</li><li><p>Eight</p><p>More</p></li></ol>").Blocks;

        Assert.Equal(
            [("Three", 1, 3), ("Inner", 2, null), ("Seven", 1, 7), ("Eight", 1, 8), ("More", null, (int?)null)],
            blocks.Select(block => (block.Text, block.Level, block.Number)));
        Assert.Equal(ArticleBlockKind.Paragraph, blocks[^1].Kind);
    }

    [Fact]
    public void Code_keeps_its_white_space() =>
        Assert.Equal("if (x)\n    y();", Parsed.Only("<pre><code>if (x)\n    y();\n</code></pre>").Text);

    [Fact]
    public void A_data_table_is_one_block_of_rows()
    {
        var block = Parsed.Only("<table><thead><tr><th>Name<th>Sum</thead><tr><td><a href=/a>A</a> b<td>1<tr><td>C<td></table>");

        Assert.Equal(ArticleBlockKind.Table, block.Kind);
        Assert.Equal([["Name", "Sum"], ["A b", "1"], ["C", ""]], block.Rows);
        var link = Assert.Single(block.Inlines);
        Assert.Equal("A", block.Text.Substring(link.Start, link.Length));
    }

    [Fact]
    public void A_table_for_layout_is_read_for_what_it_holds()
    {
        var blocks = Parsed.Read("<table><tr><td><h2>Head</h2><p>Text</p></td><td>Side</td></tr></table>").Blocks;

        Assert.Equal(["Head", "Text", "Side"], blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_quotation_is_a_block_for_each_paragraph()
    {
        var blocks = Parsed.Read("<blockquote><p>One</p><p>Two</p></blockquote>").Blocks;

        Assert.All(blocks, block => Assert.Equal(ArticleBlockKind.Quotation, block.Kind));
        Assert.Equal(2, blocks.Count);
    }

    [Fact]
    public void A_figure_is_one_block_with_its_caption_and_images()
    {
        var block = Parsed.Only(
            "<figure><a href=/full><picture><source srcset='b.webp 2x'><img src=a.jpg srcset='a.jpg 1x' sizes=50vw alt='' title=T width=600 height='400px'></picture></a>"
            + "<figcaption><p>First.</p><p>A <b>second</b>.</p></figcaption></figure>");

        Assert.Equal(ArticleBlockKind.Figure, block.Kind);
        Assert.Equal(ArticleBlockRole.Caption, block.Role);
        Assert.Equal("First.\nA second.", block.Text);
        Assert.Equal(
            new ArticleImageReference
            {
                Src = "a.jpg", SrcSet = "b.webp 2x, a.jpg 1x", Sizes = "50vw", Alt = "", Title = "T", Width = 600, Height = 400, LinkTarget = "/full",
            },
            Assert.Single(block.Images));
        Assert.Equal((ArticleInlineKind.Link, 0), (block.Inlines[0].Kind, block.Inlines[0].Length));
        Assert.Equal("second", block.Text.Substring(block.Inlines[1].Start, block.Inlines[1].Length));
    }

    [Theory]
    [InlineData("<p><img data-src=real.jpg>")]
    [InlineData("<p><img src='data:image/gif;base64,R0' data-src=real.jpg>")]
    [InlineData("<p><img src=/blank.gif data-lazy-src=real.jpg>")]
    [InlineData("<p><img src='data:image/gif;base64,R0'><noscript><img src=real.jpg></noscript>")]
    [InlineData("<p><img src=real.jpg alt=x><noscript><img src=real.jpg alt=x></noscript>")]
    public void An_image_that_a_script_loads_is_found(string html) =>
        Assert.Equal("real.jpg", Assert.Single(Parsed.Only(html).Images).Src);

    [Fact]
    public void Counting_pixels_are_no_images() => Assert.Empty(Parsed.Read("<p>Text <img src=t.gif width=1 height=1></p>").Blocks[0].Images);

    [Fact]
    public void Hidden_machinery_is_no_text()
    {
        var block = Parsed.Only("<p>Seen<script>x()</script><style>p{}</style><template>t</template><span hidden>no</span>"
            + "<span class=sr-only>no</span><span style='color:red;display: none'>no</span></p>");

        Assert.Equal("Seen", block.Text);
    }

    [Fact]
    public void Hidden_blocks_are_kept_but_not_body()
    {
        var draft = Parsed.Read("<p>Seen</p><div aria-hidden=true>Unseen</div><div style='display:none'>Nor this</div>");

        Assert.Equal(["Seen"], draft.InRole(ArticleBlockRole.Body).Select(block => block.Text));
        Assert.Equal(3, draft.Blocks.Count);
    }

    [Fact]
    public void Controls_of_forms_are_blocks_of_their_own()
    {
        var blocks = Parsed.Read("<form><input type=hidden value=x><input placeholder='Your mail'><select><option>A<option>B</select><button>Send</button></form>").Blocks;

        Assert.Equal(["Your mail", "A\nB", "Send"], blocks.Select(block => block.Text));
        Assert.All(blocks, block => Assert.Equal(ArticleBlockKind.Form, block.Kind));
    }

    [Fact]
    public void Offsets_rise_and_point_at_the_source()
    {
        const string Text = "<!DOCTYPE html>\r\n<body>\r\n<p>One</p>\r\n<div><p>Two</p>tail</div></body>";

        var blocks = Parsed.Read(Text).Blocks;

        Assert.Equal(["<p>One", "<p>Two", "tail</"], blocks.Select(block => Text.Substring(block.Offset, 6)));
    }

    [Fact]
    public void Offsets_count_the_front_matter()
    {
        const string Text = "---\na: b\n---\n<p>One</p><p>Two</p>";

        Assert.Equal([13, 23], Parsed.ReadBody(Text, 13).Blocks.Select(block => block.Offset));
    }
}
