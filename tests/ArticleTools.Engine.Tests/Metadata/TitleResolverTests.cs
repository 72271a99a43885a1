using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class TitleResolverTests : ResolverTests
{
    [Theory]
    [InlineData("Trees Grow Again | The Daily Example", "Trees Grow Again")]
    [InlineData("Trees Grow Again - The Daily Example", "Trees Grow Again")]
    [InlineData("The Daily Example: Trees Grow Again", "Trees Grow Again")]
    [InlineData("Trees Grow Again — and Fall", "Trees Grow Again — and Fall")]
    [InlineData("Trees &#8211; Again", "Trees – Again")]
    public void The_site_s_name_is_taken_off_the_title(string title, string expected)
    {
        Add(Field.SiteName, "The Daily Example", "meta/og:site_name", Trust.MetaProperty);
        Add(Field.Title, title, "html/title", Trust.MetaName);

        Assert.Equal(expected, Resolve().Title);
    }

    [Fact]
    public void Another_place_proves_where_the_title_ends()
    {
        Add(Field.Title, "Trees Grow Again – Example Weekly", "html/title", Trust.MetaName);
        Add(Field.Title, "Trees Grow Again", "html/h1", Trust.Visible);

        var fields = Resolve();

        Assert.Equal("Trees Grow Again", fields.Title);
        Assert.Equal("Example Weekly", fields.SiteName);
    }

    [Fact]
    public void A_logo_in_the_heading_is_no_title()
    {
        Add(Field.SiteName, "Daily Example", "meta/og:site_name", Trust.MetaProperty);
        Add(Field.Title, "Daily Example", "html/h1", Trust.Visible);
        Add(Field.Title, "Daily Example", "meta/og:title", Trust.MetaProperty);
        Add(Field.Title, "Trees Grow Again | Daily Example", "html/title", Trust.MetaName);

        Assert.Equal("Trees Grow Again", Resolve().Title);
    }

    [Fact]
    public void What_stands_over_the_headline_in_the_same_heading_is_taken_off()
    {
        Add(Field.Title, "Coast Ferries Sail Again After Eleven Years", "visible/headline", Trust.Visible);
        Add(Field.Title, "Ferries Sail Again After Eleven Years", "meta/og:title", Trust.MetaProperty);

        Assert.Equal("Ferries Sail Again After Eleven Years", Resolve().Title);
    }

    [Fact]
    public void An_article_s_headline_in_other_words_than_the_head_s_is_what_readers_see()
    {
        Add(Field.DatePublished, "2025-03-01", "json-ld/datePublished", Trust.JsonLd);
        Add(Field.Title, "How the Old Ferry Learned to Sail Again", "visible/headline", Trust.Visible);
        foreach (var rule in (string[])["json-ld/headline", "meta/og:title", "meta/twitter:title", "head/title"])
        {
            Add(Field.Title, "Old Ferry to Sail Again: Dates and Fares", rule, Trust.MetaProperty);
        }

        Assert.Equal("How the Old Ferry Learned to Sail Again", Resolve().Title);
    }

    [Fact]
    public void The_headline_over_the_text_wins_over_one_made_for_search_engines()
    {
        Add(Field.Title, "Trees Grow Again, and Nobody Knows Why", "visible/headline", Trust.Visible);
        Add(Field.Title, "Why Trees Grow Again (2025)", "json-ld/headline", Trust.JsonLd);
        Add(Field.Title, "Why Trees Grow Again (2025)", "meta/og:title", Trust.MetaProperty);

        Assert.Equal("Trees Grow Again, and Nobody Knows Why", Resolve().Title);
    }

    [Theory]
    [InlineData("Trees Grow Again | Example Weekly", "Trees Grow Again")]
    [InlineData("Example Weekly » Trees Grow Again in the North", "Trees Grow Again in the North")]
    [InlineData("Trees Grow Again - Example Weekly", "Trees Grow Again")]
    [InlineData("Trees: A Life", "Trees: A Life")]
    public void A_title_element_alone_loses_what_is_likely_the_site_s_name(string title, string expected)
    {
        Add(Field.Title, title, "head/title", Trust.MetaName);

        Assert.Equal(expected, Resolve().Title);
    }
}
