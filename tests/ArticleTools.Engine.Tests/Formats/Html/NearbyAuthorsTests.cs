using System.Text;
using ArticleTools.Engine.Sources;

namespace ArticleTools.Engine.Tests.Formats.Html;

public sealed class NearbyAuthorsTests
{
    private const string Body = "<p>The ferry had been out of service for eleven years when somebody in the harbour office found the drawings in a tin box.</p>"
        + "<p>What followed was a winter of measuring, of arguing about rivets, and of learning again how to bend oak over steam without breaking it.</p>";

    [Theory]
    [InlineData("<p>By <a href='/people/hanna-holm'>Hanna Holm</a> ⋅ Harbour Editor ⋅ Updated May 6, 2025</p>", "Hanna Holm")]
    [InlineData("<p>ByHanna Holm</p>", "Hanna Holm")]
    [InlineData("<p>Written by</p><p>Ylva Tegnestam</p>", "Ylva Tegnestam")]
    [InlineData("<p>Hanna Holm</p><p>May 6, 2025</p>", "Hanna Holm")]
    [InlineData("<p><a href='/authors/ylva-tegnestam'>Ylva Tegnestam</a> in Boats</p>", "Ylva Tegnestam")]
    [InlineData("<p>Thread starter <a href='/members/oakum.7/'>oakum</a></p>", "oakum")]
    [InlineData("<div class='post-meta'>Posted in Boats by oakum on May 6, 2025</div>", "oakum")]
    [InlineData("<p>Submitted by oakum on 6 May 2025 - 18:55</p>", "oakum")]
    [InlineData("<p>06.05.2025 | 13:10 | Hanna Holm</p>", "Hanna Holm")]
    [InlineData("<p>06.05.2025 - Redaktion: Hanna Holm (Harbour Office)</p>", "Hanna Holm")]
    [InlineData("<p>This post was written by Hanna Holm, MD, a physician who looks after everybody who works in the harbour.</p>", "Hanna Holm, MD")]
    [InlineData("<p>Text by Hanna Holm&nbsp;&nbsp; Photos by Jens Holm</p>", "Hanna Holm")]
    [InlineData("<div class='post-meta'><a href='/user/oakum.html'>oakum</a> 06.05.2025, 15:07</div>", "oakum")]
    [InlineData("<p><a href='/members/123'>oakum</a> May 6, 2025</p>", "oakum")]
    [InlineData("<div><h3 class='PostUser-name'>oakum</h3></div>", "oakum")]
    [InlineData("<div class='related'><p>Ein Artikel von Hanna Holm | 06.05.2025</p></div>", "Hanna Holm")]
    public void A_line_under_the_headline_names_the_author(string line, string author) => Assert.Equal([author], Read($"<h1>The Ferry Is Back</h1>{line}{Body}").Author);

    [Fact]
    public void A_line_of_names_with_degrees_stands_under_the_headline()
    {
        const string Line = "<p>Hanna Holm, VMD, DACVB; Wanjiru Kamau, BA, LVT; Tendai Moyo, DVM &amp; Jens Holm, PhD, who all hold them</p>";

        Assert.Equal(
            ["Hanna Holm, VMD, DACVB", "Wanjiru Kamau, BA, LVT", "Tendai Moyo, DVM", "Jens Holm, PhD"],
            Read($"<h1>The Ferry Is Back</h1>{Line.Replace(", who all hold them", "", StringComparison.Ordinal)}{Body}").Author);
        Assert.Empty(Read($"<h1>The Ferry Is Back</h1><p>Oak, tar, hemp, iron, brass and everything else that a ferry of this kind is made of</p>{Body}").Author);
    }

    [Fact]
    public void A_box_in_front_of_the_text_shows_a_name_and_an_office()
    {
        Assert.Equal(["Hanna Holm"], Read($"<h1>The Ferry Is Back</h1><div class='author-box'><h4>Hanna Holm</h4><p>Former Harbour Master</p></div>{Body}").Author);
    }

    [Fact]
    public void Whom_the_headline_names_is_not_the_author()
    {
        Assert.Empty(Read($"<h1>Holm Brings the Ferry Back</h1><p>Hanna Holm</p>{Body}").Author);
    }

    [Fact]
    public void The_last_paragraph_may_end_in_the_name_of_its_author()
    {
        Assert.Equal(["Hanna Holm"], Read($"<h1>The Ferry Is Back</h1>{Body}<p>In spring she sailed again, and half the town stood on the quay to see it. (Hanna Holm)</p>").Author);
        Assert.Empty(Read($"<h1>The Ferry Is Back</h1>{Body}<p>In spring she sailed again, and half the town stood on the quay to see it. (Harbour Office)</p>").Author);
    }

    [Fact]
    public void Amid_the_text_a_line_names_the_author_where_it_says_so_and_nobody_else_is_named()
    {
        const string Rest = "<h2>Rivets</h2>" + Body + Body + "<h2>Oak</h2>" + Body + Body + Body;

        Assert.Equal(["oakum"], Read($"<h1>The Ferry Is Back</h1>{Body}{Rest}<p>Submitted by oakum</p>{Rest}{Rest}").Author);
        Assert.Empty(Read($"<h1>The Ferry Is Back</h1>{Body}{Rest}<p>Author: Hanna Holm</p>{Rest}{Rest}").Author);
    }

    [Fact]
    public void A_byline_is_what_the_reader_is_told()
    {
        const string Head = "<meta name='author' content='Jens Holm'><meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Jens Holm'>";
        var article = Read($"<h1>The Ferry Is Back</h1><p>By: Hanna Holm</p>{Body}", Head);

        Assert.Equal(["Hanna Holm"], article.Author);
        var evidence = Assert.Single(article.Evidence, entry => entry.Field == "Author");
        Assert.Contains(evidence.Candidates, candidate => candidate.RawValue == "Jens Holm");
    }

    [Theory]
    [InlineData("<p>Mascot drawn by <a href='https://social.example/profile/ferrywatch'>ferrywatch</a></p>")]
    [InlineData("<p>Photo: <a href='https://pictures.example/users/ferrywatch-7/'>ferrywatch</a></p>")]
    public void A_member_who_is_credited_with_something_else_is_no_author(string line) => Assert.Empty(Read($"<h1>The Ferry Is Back</h1>{line}{Body}").Author);

    [Fact]
    public void A_dated_page_is_by_the_person_whose_name_its_host_bears()
    {
        const string Head = "<meta property='og:url' content='https://www.hannaholm.example/ferry'>";
        const string Dated = "<h1>The Ferry Is Back</h1><time datetime='2025-05-06'>6 May</time>" + Body;
        const string Footer = "<footer><p>About Hanna Holm</p></footer>";

        Assert.Equal(["Hanna Holm"], Read(Dated + Footer, Head).Author);
        Assert.Empty(Read($"<h1>The Ferry Is Back</h1>{Body}{Footer}", Head).Author);
        Assert.Empty(Read(Dated + Footer, "<meta property='og:url' content='https://ferryyard.example/ferry'>").Author);
    }

    [Fact]
    public void A_signature_ends_the_text()
    {
        Assert.Equal(["Hanna Holm"], Read($"<h1>The Ferry Is Back</h1>{Body}<p>Text: Hanna Holm<br>Photos: Jens Holm</p>").Author);
    }

    [Theory]
    [InlineData("<p>Boats and Harbours</p>")]
    [InlineData("<p><a href='/topics/harbour-news'>Harbour News</a></p>")]
    [InlineData("<p><a href='https://social.example/user/ferrywatch'>Follow Ferrywatch</a></p>")]
    [InlineData("<p>Reviewed by Jens Holm</p>")]
    [InlineData("<p>By 2030, all ferries shall sail again.</p>")]
    public void Other_lines_name_nobody(string line) => Assert.Empty(Read($"<h1>The Ferry Is Back</h1>{line}{Body}").Author);

    [Fact]
    public void The_bylines_of_other_articles_name_nobody()
    {
        const string Teasers = "<div class='related-articles'><h3>The Tin Box</h3><p class='byline'>By Hanna Holm</p><h3>Bending Oak</h3><p class='byline'>By Jens Holm</p></div>";

        Assert.Empty(Read($"<h1>The Ferry Is Back</h1>{Body}{Body}{Body}{Teasers}").Author);
    }

    [Fact]
    public void The_byline_by_the_headline_wins_over_that_of_a_comment()
    {
        var article = Read($"<h1>The Ferry Is Back</h1><p class='author'>Ylva Tegnestam</p>{Body}<div class='comments'><p class='author'>Hanna Holm</p><p>I was there.</p></div>");

        Assert.Equal(["Ylva Tegnestam"], article.Author);
        var evidence = Assert.Single(article.Evidence, entry => entry.Field == "Author");
        Assert.Contains(evidence.Candidates, candidate => candidate.RawValue == "Hanna Holm" && candidate.Reason == "stands apart from the article");
    }

    [Fact]
    public void A_dated_page_of_a_site_called_after_a_person_is_by_that_person()
    {
        const string Head = "<meta property='og:site_name' content='Hanna Holm'>";

        Assert.Equal(["Hanna Holm"], Read($"<h1>The Ferry Is Back</h1><time datetime='2025-05-06'>6 May</time>{Body}", Head).Author);
        Assert.Empty(Read($"<h1>The Ferry Is Back</h1>{Body}", Head).Author);
        Assert.Empty(Read($"<h1>The Ferry Is Back</h1><time datetime='2025-05-06'>6 May</time>{Body}", "<meta property='og:site_name' content='Ferry Yard'>").Author);
    }

    private static Article Read(string content, string head = "") =>
        new ArticleReader().Read(SourceItem.FromBytes(Encoding.UTF8.GetBytes(
            $"<!DOCTYPE html><html lang=en><head><title>The Ferry Is Back</title>{head}</head><body><article>{content}</article></body></html>")));
}
