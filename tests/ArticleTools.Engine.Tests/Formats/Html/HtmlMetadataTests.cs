using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Formats.Html;

public sealed class HtmlMetadataTests
{
    [Fact]
    public void The_head_is_kept_as_read_and_in_order()
    {
        var draft = Parsed.Read("<html lang=de><head><meta charset=utf-8><title> A  title </title><meta name=author content='Ada Example'>"
            + "<link rel=canonical href=/a><base href=https://example.org/></head>");

        Assert.Equal(["charset", "title", "author", "canonical"], draft.Metadata.Select(entry => entry.Name));
        Assert.Equal(["meta", "title", "meta", "link"], draft.Metadata.Select(entry => entry.Place));
        Assert.Equal("https://example.org/", draft.BaseHref);
        Assert.Equal(["de"], draft.Values(Field.Language));
        Assert.Equal(["/a"], draft.Values(Field.Url));
        Assert.Equal(["Ada Example"], draft.Values(Field.Author));
    }

    [Theory]
    [InlineData("property=og:title", Field.Title)]
    [InlineData("name=DC.Creator", Field.Author)]
    [InlineData("property=article:published_time", Field.DatePublished)]
    [InlineData("property=article:modified_time", Field.DateModified)]
    [InlineData("name=citation_author", Field.Author)]
    [InlineData("name=parsely-pub-date", Field.DatePublished)]
    [InlineData("name=sailthru.author", Field.Author)]
    [InlineData("property=og:site_name", Field.SiteName)]
    [InlineData("name=description", Field.Description)]
    [InlineData("name=keywords", Field.Tags)]
    [InlineData("property=article:tag", Field.Tags)]
    [InlineData("property=article:section", Field.Section)]
    [InlineData("property=og:image", Field.Image)]
    [InlineData("name=dcterms.rights", Field.License)]
    internal void Meta_elements_state_fields(string attribute, Field field) =>
        Assert.Equal(["value"], Parsed.Read($"<head><meta {attribute} content=' value '></head>").Values(field));

    [Fact]
    public void Meta_elements_that_slipped_into_the_body_count() =>
        Assert.Equal(["T"], Parsed.Read("<html><body><div></div><meta property=og:title content=T></body></html>").Values(Field.Title));

    [Theory]
    [InlineData("Written by")]
    [InlineData("Verfasst von")]
    [InlineData("Écrit par")]
    public void A_card_s_fact_counts_where_its_label_speaks_of_an_author(string label)
    {
        var head = $"<head><meta name=twitter:label1 content='{label}'><meta name=twitter:data1 content='Ada Example'>"
            + "<meta name=twitter:label2 content='Reading time'><meta name=twitter:data2 content='3 minutes'></head>";

        Assert.Equal(["Ada Example"], Parsed.Read(head).Values(Field.Author));
    }

    [Fact]
    public void Several_reviews_in_json_ld_are_a_product_s()
    {
        var draft = Parsed.Read("""
            <html><head><script type="application/ld+json">
            [{"@type":"Review","author":{"name":"Ada Example"},"datePublished":"2025-01-02"},{"@type":"Review","author":{"name":"Bo Example"}}]
            </script></head></html>
            """);

        Assert.Empty(draft.Values(Field.Author));
        Assert.Empty(draft.Values(Field.DatePublished));
    }

    [Fact]
    public void An_article_in_json_ld_comes_before_the_page_s_reviews()
    {
        var draft = Parsed.Read("""
            <html><head><script type="application/ld+json">
            [{"@type":"Review","author":{"name":"Bo Example"}},{"@type":"BlogPosting","author":{"name":"Ada Example"}}]
            </script></head></html>
            """);

        Assert.Equal(["Ada Example"], draft.Values(Field.Author));
    }

    [Fact]
    public void The_dates_of_a_page_in_json_ld_are_weaker_than_those_of_an_article()
    {
        var draft = Parsed.Read("""
            <html><head><script type="application/ld+json">
            [{"@type":"WebPage","datePublished":"2025-01-02"},{"@type":"Article","datePublished":"2025-01-03"}]
            </script></head></html>
            """);

        Assert.Equal([Trust.Page, Trust.JsonLd], draft.Candidates.Where(candidate => candidate.Field == Field.DatePublished).Select(candidate => candidate.Weight));
    }

    [Fact]
    public void A_question_in_microdata_has_an_author_and_the_day_on_which_it_was_asked()
    {
        var draft = Parsed.Read("""
            <html><body itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
            <h1 itemprop="name">Which rope for a ferry?</h1><p>It has to hold for eleven winters, and I have only hemp.</p>
            <time itemprop="dateCreated" datetime="2025-05-06T10:00:00Z">May 6</time>
            <div itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/users/7">oakum</a><meta itemprop="name" content="oakum"></div>
            <div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><p>Take manila.</p>
            <div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">bollard</span></div></div>
            </div></body></html>
            """);

        Assert.Equal(["oakum"], draft.Values(Field.Author));
        Assert.Contains("2025-05-06T10:00:00Z", draft.Values(Field.DatePublished));
    }

    [Fact]
    public void Json_ld_in_a_graph_is_followed_by_its_references()
    {
        var draft = Parsed.Read("""
            <html><head><script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","@id":"#site","name":"The Site"},
              {"@type":["NewsArticle"],"headline":"A headline","author":[{"@id":"#ada"},"Bo Example"],"datePublished":"2025-01-02",
               "publisher":{"@type":"Organization","name":"The Press"},"image":{"url":"a.jpg"},"keywords":["x","y"],"copyrightYear":2025},
              {"@type":"Person","@id":"#ada","name":"Ada Example"}]}
            </script></head></html>
            """);

        Assert.Equal(["A headline"], draft.Values(Field.Title));
        Assert.Equal(["Ada Example", "Bo Example"], draft.Values(Field.Author));
        Assert.Equal(["2025-01-02"], draft.Values(Field.DatePublished));
        Assert.Equal(["The Press"], draft.Values(Field.Publisher));
        Assert.Equal(["The Site"], draft.Values(Field.SiteName));
        Assert.Equal(["a.jpg"], draft.Values(Field.Image));
        Assert.Equal(["x", "y"], draft.Values(Field.Tags));
        Assert.Equal(["2025"], draft.Values(Field.CopyrightYear));
        Assert.Contains(draft.Candidates, candidate => candidate.Place == "JSON-LD: NewsArticle.headline");
    }

    [Fact]
    public void Json_ld_in_an_array_is_read() =>
        Assert.Equal(["H"], Parsed.Read("<html><script type=application/ld+json>[{\"@type\":\"BlogPosting\",\"headline\":\"H\"}]</script>").Values(Field.Title));

    [Fact]
    public void Only_the_first_article_of_the_page_counts() =>
        Assert.Equal(["H"], Parsed.Read("<html><script type=application/ld+json>[{\"@type\":\"Article\",\"headline\":\"H\"},{\"@type\":\"Article\",\"headline\":\"I\"}]</script>").Values(Field.Title));

    [Theory]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Line\none\"}", "Line one")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Say \"no\" now\",\"a\":1}", "Say \"no\" now")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"It\\'s\"}", "It's")]
    public void Broken_json_ld_is_mended_and_noted(string json, string headline)
    {
        var draft = Parsed.Read($"<html><script type=application/ld+json>{json}</script></html>");

        Assert.Equal([headline], draft.Values(Field.Title));
        Assert.Equal([ArticleDiagnosticId.StructuredDataInvalid], draft.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Json_ld_beyond_repair_is_noted()
    {
        var draft = Parsed.Read("<html><script type=application/ld+json>{\"@type\":\"Article\",]</script><p>Text.</p></html>");

        Assert.Empty(draft.Values(Field.Title));
        Assert.Equal([ArticleDiagnosticId.StructuredDataInvalid], draft.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"H\"}\n//]]>")]
    [InlineData("<!-- {\"@type\":\"Article\",\"headline\":\"H\",} -->")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"H\"};")]
    public void Wrapped_json_ld_is_no_fault(string json)
    {
        var draft = Parsed.Read($"<html><script type=application/ld+json>{json}</script></html>");

        Assert.Equal(["H"], draft.Values(Field.Title));
        Assert.Empty(draft.Diagnostics);
    }

    [Fact]
    public void Microdata_of_the_article_counts_and_of_others_does_not()
    {
        var draft = Parsed.Read("""
            <html><body><article itemscope itemtype="https://schema.org/NewsArticle">
            <h1 itemprop="headline">Head</h1>
            <a itemprop="url" href="/news/head">Read it</a>
            <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Example</b></span>
            <meta itemprop="datePublished" content="2025-01-02"><time itemprop="dateModified" datetime="2025-01-03">later</time>
            <div itemprop="articleBody"><p>Text that is long enough to be taken for a paragraph of an article by anyone.</p></div>
            <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Troll</span></div>
            </article></body></html>
            """);

        Assert.Contains("Head", draft.Values(Field.Title));
        Assert.Equal(["Ada Example"], draft.Values(Field.Author));
        Assert.Equal(["/news/head"], draft.Values(Field.Url));
        Assert.Contains("2025-01-02", draft.Values(Field.DatePublished));
        Assert.Equal(["2025-01-03"], draft.Values(Field.DateModified));
    }

    [Theory]
    [InlineData("<!-- saved from url=(0023)https://example.org/page -->")]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://example.org/page \n saved date: today\n-->")]
    public void A_saved_page_tells_where_it_is_from(string comment) =>
        Assert.Equal(["https://example.org/page"], Parsed.Read($"<!DOCTYPE html>\n{comment}\n<html><p>Text</p></html>").Values(Field.Url));

    [Fact]
    public void Times_and_bylines_in_the_article_state_fields()
    {
        var draft = Parsed.Read("<html><body><article><h1>Head of it</h1><div class=byline>By Ada Example</div><time datetime=2025-01-02>2 January</time>"
            + "<p>Text that is long enough to be taken for a paragraph of an article, by anyone, and then some more of it.</p></article>"
            + "<footer><p>© 2024 Example Press</p></footer></body></html>");

        Assert.Contains("Ada Example", draft.Values(Field.Author));
        Assert.Contains("2025-01-02", draft.Values(Field.DatePublished));
        Assert.Contains("Head of it", draft.Values(Field.Title));
        Assert.Equal(["2024"], draft.Values(Field.CopyrightYear));
        Assert.Equal(["Example Press"], draft.Values(Field.CopyrightHolder));
    }
}
