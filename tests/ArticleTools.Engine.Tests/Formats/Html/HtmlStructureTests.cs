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

    [Theory]
    [InlineData("<a href=/x aria-label='The harbour'><svg></svg></a>", "The harbour")]
    [InlineData("<a href=/x title='The harbour'><i class=icon></i></a>", "The harbour")]
    [InlineData("<a href=/x><svg><title>The harbour</title><path d=''/></svg></a>", "The harbour")]
    [InlineData("<a href=/x><svg aria-label='The  harbour'></svg></a>", "The harbour")]
    [InlineData("<p>By <a href=/x><span style='display:none'>The harbour</span></a> sea</p>", "The harbour")]
    [InlineData("<a href=/x aria-label='The harbour'>Shown</a>", null)]
    [InlineData("<a href=/x aria-label=' '></a>", null)]
    public void A_link_that_shows_no_text_is_named_as_screen_readers_do(string html, string? label) =>
        Assert.Equal(label, Parsed.Only(html).Inlines[0].Label);

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
    public void A_line_with_a_no_break_space_alone_parts_paragraphs() =>
        Assert.Equal(["One", "two"], Parsed.Read("<p>One<br>&nbsp;<br>two</p>").Blocks.Select(block => block.Text));

    [Theory]
    [InlineData("<pre><code><div class=line>if (x)</div><div class=line>    y();</div></code></pre>")]
    [InlineData("<pre><div>if (x)<br></div><div>    y();<br></div></pre>")]
    [InlineData("<pre>if (x)<br>    y();</pre>")]
    [InlineData("<pre><ol><li>if (x)</li><li>    y();</li></ol></pre>")]
    [InlineData("<pre><span class=lineno>1</span>if (x)\n<span class=lineno>2</span>    y();</pre>")]
    [InlineData("<pre><table><tr><td class=linenos>1</td><td>if (x)</td></tr><tr><td class=linenos>2</td><td>    y();</td></tr></table></pre>")]
    public void Code_is_one_block_however_its_lines_are_marked_up(string html)
    {
        var block = Parsed.Only(html);

        Assert.Equal((ArticleBlockKind.Code, "if (x)\n    y();"), (block.Kind, block.Text));
    }

    [Fact]
    public void Line_numbers_beside_code_are_not_of_it()
    {
        var draft = Parsed.Read("<table><tr><td class=linenos><pre>1\n2</pre></td><td><div class=highlight><pre>x\ny</pre></div></td></tr></table>");

        Assert.Equal(["x\ny"], draft.InRole(ArticleBlockRole.Body).Select(block => block.Text));
    }

    [Theory]
    [InlineData("<pre class='line-numbers language-js'>x</pre>", "js")]
    [InlineData("<pre><code class='hljs lang-py'>x</code></pre>", "py")]
    [InlineData("<div class='highlight highlight-source-rust'><pre>x</pre></div>", "rust")]
    [InlineData("<pre class='brush: java; title: x'>x</pre>", "java")]
    [InlineData("<pre><code data-lang=go>x</code></pre>", "go")]
    [InlineData("<pre>x</pre>", null)]
    public void The_language_of_code_is_read(string html, string? language)
    {
        var block = Parsed.Only(html);

        Assert.Equal((ArticleBlockKind.Code, language), (block.Kind, block.CodeLanguage));
    }

    [Fact]
    public void A_heading_by_its_role_is_one()
    {
        var blocks = Parsed.Read("<div role=heading aria-level=3>Three</div><p role=heading>Two</p><p>Text</p>").Blocks;

        Assert.Equal([(ArticleBlockKind.Heading, 3), (ArticleBlockKind.Heading, 2), (ArticleBlockKind.Paragraph, (int?)null)], blocks.Select(block => (block.Kind, block.Level)));
    }

    [Fact]
    public void Terms_and_their_descriptions_are_items()
    {
        var blocks = Parsed.Read("<dl><dt>Shelf</dt><dd>Where books stand.</dd><div><dt>Engine</dt><dd><p>It drives.</p><p>It is loud.</p></dd></div></dl>").Blocks;

        Assert.Equal(["Shelf", "Where books stand.", "Engine", "It drives.", "It is loud."], blocks.Select(block => block.Text));
        Assert.All(blocks.SkipLast(1), block => Assert.Equal((ArticleBlockKind.ListItem, 1), (block.Kind, block.Level)));
    }

    [Theory]
    [InlineData("<blockquote class=twitter-tweet><p>The books are back.</p>&mdash; Solveig Marsh (@smarsh) <a href=/1>June 3, 2020</a></blockquote>", 2)]
    [InlineData("<figure class=wp-block-embed><div><blockquote class=twitter-tweet><p>The books are back.</p>&mdash; Solveig Marsh</blockquote></div></figure>", 2)]
    [InlineData("<figure><blockquote class=bluesky-embed><p>The books are back.</p></blockquote></figure>", 1)]
    [InlineData("<figure><blockquote class=mastodon-embed><a href=/1><p>The books are back.</p></a></blockquote></figure>", 1)]
    [InlineData("<div class=fb-post><blockquote class=fb-xfbml-parse-ignore><p>The books are back.</p>Posted by <a href=/1>The Ferry</a></blockquote></div>", 2)]
    [InlineData("<figure><blockquote class=reddit-card><a href=/1>The books are back.</a></blockquote></figure>", 1)]
    public void An_embedded_post_is_a_quotation(string html, int count)
    {
        var blocks = Parsed.Read(html).Blocks;

        Assert.Equal(count, blocks.Count);
        Assert.Equal("The books are back.", blocks[0].Text);
        Assert.All(blocks, block => Assert.Equal(ArticleBlockKind.Quotation, block.Kind));
    }

    [Fact]
    public void A_tables_caption_stands_in_front_of_it()
    {
        var blocks = Parsed.Read("<table><caption>Loans by year</caption><tr><th>Year<th>Loans</tr><tr><td>2019<td>12<br>(est.)</table>").Blocks;

        Assert.Equal(["Loans by year", "Year\tLoans\n2019\t12 (est.)"], blocks.Select(block => block.Text));
        Assert.Equal([["Year", "Loans"], ["2019", "12 (est.)"]], blocks[1].Rows);
    }

    [Fact]
    public void Scripts_in_a_table_are_neither_cells_nor_a_sign_of_layout()
    {
        var block = Parsed.Only("<table><tr><td>A<td>1</td><script>x()</script></tr><script>y()</script><tr><td>B<script>z()</script><td>2</table>");

        Assert.Equal([["A", "1"], ["B", "2"]], block.Rows);
    }

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
    public void A_table_with_running_text_in_a_cell_is_for_layout()
    {
        var text = string.Concat(Enumerable.Repeat("The ferry keeps a shelf of books. ", 8)).TrimEnd();

        var blocks = Parsed.Read($"<table><tr><td>Reader<td>Monday<tr><td>Member<td>{text}<br><br>{text}</table>").Blocks;

        Assert.Equal(["Reader", "Monday", "Member", text, text], blocks.Select(block => block.Text));
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
                Src = "a.jpg", SrcSet = "a.jpg 1x", Sizes = "50vw", Alt = "", Title = "T", Width = 600, Height = 400, LinkTarget = "/full",
            },
            Assert.Single(block.Images) with { Sources = [] });
        Assert.Equal([new ArticleImageSource { SrcSet = "b.webp 2x" }], block.Images[0].Sources);
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
    public void Tracking_pixels_make_no_block_and_go_with_the_next_one()
    {
        var blocks = Parsed.Read("<div><img src=a.gif width=1 height=1></div><p>Text</p><div><img src=b.gif width=0 height=0></div>").Blocks;

        var block = Assert.Single(blocks);
        Assert.Empty(block.Images);
        Assert.Equal([("a.gif", ArticleImageKind.TrackingPixel), ("b.gif", ArticleImageKind.TrackingPixel)], block.Backdrops.Select(image => (image.Src!, image.Kind!.Value)));
    }

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
