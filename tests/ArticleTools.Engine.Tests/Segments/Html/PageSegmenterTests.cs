using ArticleTools.Engine.Tests.Formats.Html;

namespace ArticleTools.Engine.Tests.Segments.Html;

public sealed class PageSegmenterTests
{
    private const string Paragraphs =
        "<p>The harbour lay quiet when the first of the boats came in, an hour before the sun stood over the hills.</p>"
        + "<p>Nobody spoke, as far as the watchman could tell, and the nets were carried up to the sheds in silence.</p>"
        + "<p>By noon, though, the whole of the town had heard of it, and the council met behind doors that were closed.</p>";

    [Theory]
    [InlineData("<div itemprop=articleBody>{0}</div>", "container/itemprop-article-body")]
    [InlineData("<div class='x entry-content'>{0}</div>", "container/article-body")]
    [InlineData("<div class=story__body>{0}</div>", "container/article-body")]
    [InlineData("<article>{0}</article>", "container/article")]
    [InlineData("<main>{0}</main>", "container/main")]
    [InlineData("<div><div class=abc>{0}</div></div>", "container/text-mass")]
    public void The_main_part_is_found_by_its_container(string format, string rule)
    {
        var html = format.Replace("{0}", Paragraphs, StringComparison.Ordinal);
        var draft = Parsed.ReadByRules($"<html><body><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul>{html}<div><a href=/terms>Imprint</a></div></body></html>");

        Assert.Equal(3, draft.InRole(ArticleBlockRole.Body).Count());
        Assert.All(draft.InRole(ArticleBlockRole.Body), block => Assert.Equal(rule, block.Rule));
    }

    [Fact]
    public void An_address_over_the_text_is_the_byline()
    {
        var draft = Parsed.ReadByRules($"<html><body><article><h1>Boats</h1><address>Ana Lima</address>{Paragraphs}<address>Quay 4, Port Example</address></article></body></html>");

        var line = Assert.Single(draft.InRole(ArticleBlockRole.Byline));
        Assert.Equal(("Ana Lima", "element/address"), (line.Text, line.Rule));
    }

    [Fact]
    public void A_body_in_parts_of_one_kind_is_one_body()
    {
        var draft = Parsed.Read($"<html><body><div class=article-body>{Paragraphs}</div><div class=ad>Buy</div><div class=article-body>{Paragraphs}</div></body></html>");

        Assert.Equal(6, draft.InRole(ArticleBlockRole.Body).Count());
    }

    [Fact]
    public void A_thin_container_does_not_win()
    {
        var draft = Parsed.Read($"<html><body><div class=article-body><p>Only a word of introduction stands here.</p></div><section>{Paragraphs}</section></body></html>");

        Assert.Equal(3, draft.InRole(ArticleBlockRole.Body).Count(block => block.Text.Length > 80));
    }

    [Theory]
    [InlineData("<nav><a href=/>Home</a></nav>", ArticleBlockRole.Navigation, "landmark/nav")]
    [InlineData("<div class=social-share><a href=/f>Face</a></div>", ArticleBlockRole.Share, "class/share")]
    [InlineData("<div class='related-posts'><h3>More</h3><p>Another story</p></div>", ArticleBlockRole.Related, "class/related")]
    [InlineData("<div class='author-bio'>Somebody of whom much can be said</div>", ArticleBlockRole.AuthorBio, "class/author-bio")]
    [InlineData("<ol class=comment-list><li>I think so too</li></ol>", ArticleBlockRole.Comment, "class/comment")]
    [InlineData("<div class='post-tags'><a href=/t/a>harbour</a></div>", ArticleBlockRole.Tags, "class/tags")]
    [InlineData("<div class=newsletter-signup>News by mail</div>", ArticleBlockRole.Appeal, "class/appeal")]
    [InlineData("<div class='ad-slot'>Buy</div>", ArticleBlockRole.Advertisement, "class/advertisement")]
    [InlineData("<p class=wp-caption-text>The harbour at dawn</p>", ArticleBlockRole.Caption, "class/caption")]
    [InlineData("<figure><img src=a.jpg><figcaption>The harbour</figcaption></figure>", ArticleBlockRole.Caption, "element/figure")]
    public void Furniture_within_the_article_is_told_by_its_markup(string furniture, ArticleBlockRole role, string rule)
    {
        var draft = Parsed.ReadByRules($"<html><body><article>{Paragraphs}{furniture}{Paragraphs}</article></body></html>");

        Assert.Equal(6, draft.InRole(ArticleBlockRole.Body).Count());
        Assert.All(draft.InRole(role), block => Assert.Equal(rule, block.Rule));
        Assert.NotEmpty(draft.InRole(role));
    }

    [Fact]
    public void Headline_byline_and_date_are_no_body()
    {
        var draft = Parsed.Read("<html><head><title>Boats come in | The Site</title></head><body><article><header><h1>Boats come in</h1>"
            + $"<p class=byline>By Ada Example</p><span class=date>2 January 2025</span></header>{Paragraphs}</article></body></html>");

        Assert.Equal(["Boats come in"], draft.InRole(ArticleBlockRole.Title).Select(block => block.Text));
        Assert.Equal(["By Ada Example"], draft.InRole(ArticleBlockRole.Byline).Select(block => block.Text));
        Assert.Equal(["2 January 2025"], draft.InRole(ArticleBlockRole.Dateline).Select(block => block.Text));
        Assert.Equal(3, draft.InRole(ArticleBlockRole.Body).Count());
    }

    [Fact]
    public void A_list_of_links_is_not_the_authors()
    {
        var draft = Parsed.ReadByRules($"<html><body><article>{Paragraphs}<ul><li><a href=/a>One story</a></li><li><a href=/b>Another one</a></li></ul>"
            + "<ul><li>Bread</li><li>Salt and <a href=/w>wine</a></li></ul></article></body></html>");

        Assert.Equal(["One story", "Another one"], draft.InRole(ArticleBlockRole.Related).Select(block => block.Text));
        Assert.Contains(draft.InRole(ArticleBlockRole.Body), block => block.Text == "Bread");
    }

    [Fact]
    public void A_name_of_furniture_on_the_whole_page_does_not_cost_the_article()
    {
        var draft = Parsed.Read($"<html><body><form id=aspnetForm><div class='page-wrapper sidebar'><div class=text>{Paragraphs}</div></div></form></body></html>");

        Assert.Equal(3, draft.InRole(ArticleBlockRole.Body).Count());
    }

    [Fact]
    public void Every_block_has_a_role_and_a_rule()
    {
        var draft = Parsed.Read($"<html><body><header>Site</header><nav>Menu</nav><main>{Paragraphs}</main><aside>Side</aside><footer>Foot</footer></body></html>");

        Assert.All(draft.Blocks, block => Assert.False(block.Role is null || string.IsNullOrEmpty(block.Rule)));
        Assert.Equal(7, draft.Blocks.Count);
    }
}
