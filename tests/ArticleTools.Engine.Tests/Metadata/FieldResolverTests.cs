using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class FieldResolverTests
{
    private readonly Draft _draft = new("text") { Format = ArticleFormat.Html };

    [Fact]
    public void A_document_that_states_nothing_gives_nothing()
    {
        var fields = Resolve();

        Assert.Null(fields.Title);
        Assert.Null(fields.DatePublished);
        Assert.Null(fields.Url);
        Assert.Null(fields.Slug);
        Assert.Null(fields.BaseUrl);
        Assert.Empty(fields.Author);
        Assert.Empty(fields.Evidence);
    }

    [Fact]
    public void Front_matter_wins_and_is_kept_as_written()
    {
        AddHeader(Field.Title, "Trees - and More", "title");
        AddHeader(Field.Author, "Editorial Team", "author");
        Add(Field.Title, "Trees", "json-ld/headline", Trust.JsonLd);
        Add(Field.Author, "Jane Roe", "json-ld/author", Trust.JsonLd);

        var fields = Resolve();

        Assert.Equal("Trees - and More", fields.Title);
        Assert.Equal(["Editorial Team"], fields.Author);
        var evidence = fields.Evidence.Find(entry => entry.Field == "Title")!;
        Assert.Equal("front matter: title", evidence.Place);
        Assert.Equal("Trees", Assert.Single(evidence.Candidates).RawValue);
    }

    [Fact]
    public void A_header_s_date_that_cannot_be_read_is_reported_and_the_next_place_is_taken()
    {
        _draft.Metadata.Add(new ArticleMetadataEntry { Name = "date", RawValue = "2025-02-30", Place = "front matter", Line = 3 });
        AddHeader(Field.DatePublished, "2025-02-30", "date");
        Add(Field.DatePublished, "2025-03-01", "meta/article:published_time", Trust.MetaProperty);

        var fields = Resolve();

        Assert.Equal(new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero), fields.DatePublished);
        var diagnostic = Assert.Single(_draft.Diagnostics);
        Assert.Equal(ArticleDiagnosticId.DateInvalid, diagnostic.Id);
        Assert.Equal(3, diagnostic.Line);
    }

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
    public void Authors_come_from_the_strongest_place_that_names_persons()
    {
        Add(Field.SiteName, "Daily Example", "meta/og:site_name", Trust.MetaProperty);
        Add(Field.Author, "Daily Example", "json-ld/author", Trust.JsonLd);
        Add(Field.Author, "Jane Roe", "meta/author", Trust.MetaName);

        Assert.Equal(["Jane Roe"], Resolve().Author);
    }

    [Fact]
    public void A_place_that_names_all_authors_is_fuller_than_one_that_names_the_first()
    {
        Add(Field.Author, "Jane Roe", "json-ld/author.name", Trust.JsonLd);
        Add(Field.Author, "Jane Roe and John Doe", "text/byline", Trust.Visible);
        Add(Field.Author, "Somebody Else", "text/byline", Trust.Visible);

        Assert.Equal(["Jane Roe", "John Doe"], Resolve().Author);
    }

    [Fact]
    public void An_account_gives_way_to_the_name_of_its_owner()
    {
        Add(Field.Author, "renéeroe", "json-ld/author.name", Trust.JsonLd);
        Add(Field.Author, "By Renée Roe", "visible/byline", Trust.Visible);

        Assert.Equal(["Renée Roe"], Resolve().Author);
    }

    [Theory]
    [InlineData("Harbour News Staff")]
    [InlineData("Sports Desk")]
    [InlineData("The Ferry Team")]
    [InlineData("Redaktion Hafenblatt")]
    public void A_newsroom_is_no_author(string name)
    {
        Add(Field.Author, name, "json-ld/author.name", Trust.JsonLd);

        Assert.Empty(Resolve().Author);
    }

    [Theory]
    [InlineData("jroe", "meta/dc.creator")]
    [InlineData("Das Hafenblatt", "visible/byline")]
    [InlineData("HafenBlog", "visible/byline")]
    [InlineData("Harbour Wiki", "meta/author")]
    [InlineData("Renate Roth Hafenschule", "json-ld/author.name")]
    public void An_account_and_a_publication_are_no_authors(string name, string rule)
    {
        Add(Field.Author, name, rule, Trust.Visible);

        Assert.Empty(Resolve().Author);
    }

    [Fact]
    public void A_creator_with_a_full_name_is_the_author()
    {
        Add(Field.Author, "Jane Roe", "meta/dc.creator", Trust.MetaProperty);

        Assert.Equal(["Jane Roe"], Resolve().Author);
    }

    [Fact]
    public void A_person_is_named_before_a_newsroom()
    {
        Add(Field.Author, "Harbour News Staff", "json-ld/author.name", Trust.JsonLd);
        Add(Field.Author, "Jane Roe", "visible/byline", Trust.Visible);

        Assert.Equal(["Jane Roe"], Resolve().Author);
    }

    [Fact]
    public void What_is_called_like_the_host_is_no_author_unless_it_is_a_person()
    {
        Add(Field.Url, "https://www.harbourwatch.example/ferry", "link/canonical", Trust.MetaName);
        Add(Field.Author, "Harbour Watch", "meta/author", Trust.MetaName);

        Assert.Empty(Resolve().Author);
    }

    [Fact]
    public void The_address_of_a_page_about_the_author_is_no_name()
    {
        Add(Field.Author, "/impressum", "link/author", Trust.MetaName);

        Assert.Empty(Resolve().Author);
    }

    [Fact]
    public void The_date_that_every_page_has_counts_where_another_place_agrees()
    {
        Add(Field.DatePublished, "2025-03-01T10:00:00Z", "json-ld/datePublished", Trust.Page);

        Assert.Null(Resolve().DatePublished);

        Add(Field.DatePublished, "March 1, 2025", "text/date-line", Trust.Visible);

        Assert.Equal(1, Resolve().DatePublished?.Day);
    }

    [Fact]
    public void Days_of_many_lines_are_a_list_s()
    {
        foreach (var day in (string[])["March 1, 2025", "March 4, 2025", "March 9, 2025", "March 12, 2025"])
        {
            Add(Field.DatePublished, day, "visible/time", Trust.Visible);
        }

        Assert.Null(Resolve().DatePublished);
    }

    [Theory]
    [InlineData("Release Date: March 1, 2025")]
    [InlineData("March 1, 2025 - March 4, 2025")]
    [InlineData("March 2025")]
    public void A_shown_day_of_something_else_is_no_day_of_publication(string shown)
    {
        Add(Field.DatePublished, shown, "visible/time", Trust.Visible);

        Assert.Null(Resolve().DatePublished);
    }

    [Fact]
    public void A_day_apart_from_the_article_counts_where_it_is_the_only_one()
    {
        Add(Field.DatePublished, "March 1, 2025", "text/date-line", Trust.Elsewhere);

        Assert.Equal(1, Resolve().DatePublished?.Day);

        Add(Field.DatePublished, "March 4, 2025", "visible/time", Trust.Elsewhere);

        Assert.Null(Resolve().DatePublished);
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

    [Fact]
    public void Authors_of_one_list_stay_together()
    {
        Add(Field.Author, "Jane Roe", "json-ld/author", Trust.JsonLd);
        Add(Field.Author, "John Doe", "json-ld/author", Trust.JsonLd);
        Add(Field.Author, "JANE ROE", "json-ld/author", Trust.JsonLd);

        Assert.Equal(["Jane Roe", "John Doe"], Resolve().Author);
    }

    [Fact]
    public void Whom_only_a_bio_names_is_a_contributor()
    {
        AddHeader(Field.Author, "Jane Roe", "author");
        Add(Field.Contributor, "Jane Roe", "text/biography", Trust.Inferred);
        Add(Field.Contributor, "John Doe", "text/biography", Trust.Inferred);

        Assert.Equal(["John Doe"], Resolve().Contributor);
    }

    [Fact]
    public void The_more_precise_of_two_dates_on_one_day_is_taken()
    {
        Add(Field.DatePublished, "2025-07-14", "json-ld/datePublished", Trust.JsonLd);
        Add(Field.DatePublished, "2025-07-14T10:30:00+02:00", "html/time", Trust.Visible);

        var fields = Resolve();

        Assert.Equal(new DateTimeOffset(2025, 7, 14, 10, 30, 0, TimeSpan.FromHours(2)), fields.DatePublished);
        Assert.Equal(ArticleDatePrecision.Time, Assert.Single(fields.Evidence).Precision);
    }

    [Fact]
    public void The_date_in_the_url_stands_in_where_there_is_no_other()
    {
        Add(Field.Url, "https://example.com/2025/07/14/trees.html", "link/canonical", Trust.MetaName);

        var fields = Resolve();

        Assert.Equal(new DateTimeOffset(2025, 7, 14, 0, 0, 0, TimeSpan.Zero), fields.DatePublished);
        Assert.Equal("trees", fields.Slug);
    }

    [Fact]
    public void A_change_before_the_publication_is_dropped()
    {
        Add(Field.DatePublished, "2025-07-14T10:00:00Z", "json-ld/datePublished", Trust.JsonLd);
        Add(Field.DateModified, "2025-07-13T10:00:00Z", "json-ld/dateModified", Trust.JsonLd);

        Assert.Null(Resolve().DateModified);
    }

    [Fact]
    public void The_front_page_is_not_the_article_s_url()
    {
        Add(Field.Url, "https://example.com/", "meta/og:url", Trust.MetaProperty);
        Add(Field.Url, "/trees", "link/canonical", Trust.MetaName);
        Add(Field.Image, "a.jpg", "meta/og:image", Trust.MetaProperty);

        var fields = Resolve();

        Assert.Equal("https://example.com/trees", fields.Url);
        Assert.Equal("https://example.com/a.jpg", fields.Image);
    }

    [Fact]
    public void The_given_base_is_used_where_the_document_names_none()
    {
        Add(Field.Image, "/a.jpg", "meta/og:image", Trust.MetaProperty);
        Add(Field.Url, "javascript:void(0)", "link/canonical", Trust.MetaName);

        var fields = FieldResolver.Resolve(_draft, new ArticleReaderOptions { BaseUrl = new Uri("https://example.org/x/") });

        Assert.Null(fields.Url);
        Assert.Equal("https://example.org/x/", fields.BaseUrl);
        Assert.Equal("https://example.org/a.jpg", fields.Image);
    }

    [Fact]
    public void A_declared_base_is_resolved_against_the_url()
    {
        _draft.BaseHref = "/images/";
        AddHeader(Field.Url, "https://example.com/trees", "url");

        Assert.Equal("https://example.com/images/", Resolve().BaseUrl);
    }

    [Fact]
    public void A_relative_url_is_resolved_once_and_against_the_declared_base()
    {
        _draft.BaseHref = "https://example.com/blog/";
        Add(Field.Url, "trees/", "microdata/url", Trust.Microdata);

        Assert.Equal("https://example.com/blog/trees/", Resolve().Url);
    }

    [Theory]
    [InlineData("2024", 2024)]
    [InlineData("1066", null)]
    [InlineData("20 24", null)]
    public void A_copyright_year_is_a_year_and_no_date_of_publication(string text, int? expected)
    {
        Add(Field.CopyrightYear, text, "text/copyright-line", Trust.Visible);

        var fields = Resolve();

        Assert.Equal(expected, fields.CopyrightYear);
        Assert.Null(fields.DatePublished);
    }

    [Fact]
    public void Places_that_agree_outvote_a_slightly_stronger_one()
    {
        Add(Field.Description, "Rewritten for machines.", "json-ld/description", Trust.JsonLd);
        Add(Field.Description, "About trees.", "meta/og:description", Trust.MetaProperty);
        Add(Field.Description, "About  trees.", "meta/description", Trust.MetaName);

        var fields = Resolve();

        Assert.Equal("About trees.", fields.Description);
        Assert.Equal("fewer places agree with it", Assert.Single(Assert.Single(fields.Evidence).Candidates).Reason);
    }

    [Fact]
    public void Keywords_are_split_and_each_is_kept_once()
    {
        Add(Field.Tags, "Trees, forests,trees , ", "meta/keywords", Trust.MetaName);
        Add(Field.Tags, "Seen", "html/tag", Trust.Visible);

        Assert.Equal(["Trees", "forests"], Resolve().Tags);
    }

    [Theory]
    [InlineData("en_US", "en-US")]
    [InlineData("de-de", "de-DE")]
    [InlineData("zh-hans-cn", "zh-Hans-CN")]
    [InlineData("English", "en")]
    [InlineData("de_AT.UTF-8", "de-AT")]
    [InlineData("fr, en", "fr")]
    [InlineData("deu", "de")]
    [InlineData("x-default", null)]
    [InlineData("<?php echo", null)]
    [InlineData("-", null)]
    public void Languages_become_tags(string text, string? expected) => Assert.Equal(expected, LanguageTag.Normalize(text));

    private ResolvedFields Resolve() => FieldResolver.Resolve(_draft, new ArticleReaderOptions());

    private void Add(Field field, string value, string rule, int weight) => _draft.Candidates.Add(new FieldCandidate(field, value, rule, rule, weight));

    private void AddHeader(Field field, string value, string key) =>
        _draft.Candidates.Add(new FieldCandidate(field, value, "front matter: " + key, "front-matter/" + key, Trust.FrontMatter));
}
