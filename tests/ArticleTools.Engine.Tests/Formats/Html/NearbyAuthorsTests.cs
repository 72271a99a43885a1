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
    public void A_line_under_the_headline_names_the_author(string line, string author) => Assert.Equal([author], Read($"<h1>The Ferry Is Back</h1>{line}{Body}").Author);

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
