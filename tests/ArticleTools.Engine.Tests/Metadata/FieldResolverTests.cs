using ArticleTools.Engine.Formats;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class FieldResolverTests : ResolverTests
{
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
        Draft.Metadata.Add(new ArticleMetadataEntry { Name = "date", RawValue = "2025-02-30", Place = "front matter", Line = 3 });
        AddHeader(Field.DatePublished, "2025-02-30", "date");
        Add(Field.DatePublished, "2025-03-01", "meta/article:published_time", Trust.MetaProperty);

        var fields = Resolve();

        Assert.Equal(new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero), fields.DatePublished);
        var diagnostic = Assert.Single(Draft.Diagnostics);
        Assert.Equal(ArticleDiagnosticId.DateInvalid, diagnostic.Id);
        Assert.Equal(3, diagnostic.Line);
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

        var fields = FieldResolver.Resolve(Draft, new ArticleReaderOptions { BaseUrl = new Uri("https://example.org/x/") });

        Assert.Null(fields.Url);
        Assert.Equal("https://example.org/x/", fields.BaseUrl);
        Assert.Equal("https://example.org/a.jpg", fields.Image);
    }

    [Fact]
    public void A_declared_base_is_resolved_against_the_url()
    {
        Draft.BaseHref = "/images/";
        AddHeader(Field.Url, "https://example.com/trees", "url");

        Assert.Equal("https://example.com/images/", Resolve().BaseUrl);
    }

    [Fact]
    public void A_relative_url_is_resolved_once_and_against_the_declared_base()
    {
        Draft.BaseHref = "https://example.com/blog/";
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
}
