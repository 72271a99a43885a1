using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class AuthorResolverTests : ResolverTests
{
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

    [Fact]
    public void An_account_gives_way_to_somebody_else_whom_the_byline_names()
    {
        Add(Field.Author, "kaywriter", "json-ld/author.name", Trust.JsonLd);
        Add(Field.Author, "kaywriter", "meta/author", Trust.MetaName);
        Add(Field.Author, "Jane Roe", "visible/byline", Trust.Visible);

        Assert.Equal(["Jane Roe"], Resolve().Author);
    }

    [Fact]
    public void However_often_the_line_behind_the_text_is_noted_the_one_by_the_headline_wins()
    {
        Add(Field.Author, "Jane Roe", "visible/byline", Trust.Visible);
        Add(Field.Author, "John Doe", "visible/byline", Trust.Visible - 8);
        Add(Field.Author, "By John Doe", "visible/labelled", Trust.Visible - 10);
        Add(Field.Author, "John Doe", "visible/author-link", Trust.Visible - 12);

        Assert.Equal(["Jane Roe"], Resolve().Author);
    }

    [Fact]
    public void The_links_of_the_byline_are_fuller_than_the_one_author_that_the_system_knows()
    {
        Add(Field.Author, "Jane Roe", "meta/author", Trust.MetaName);
        Add(Field.Author, "Jane Roe; John Doe; Anna Poe", "visible/author-link", Trust.Visible - 4);

        Assert.Equal(["Jane Roe", "John Doe", "Anna Poe"], Resolve().Author);
    }

    [Fact]
    public void The_site_is_no_author_beside_a_person()
    {
        Add(Field.SiteName, "Ferry Yard", "meta/og:site_name", Trust.MetaProperty);
        Add(Field.Author, "Ferry Yard | Jane Roe", "visible/byline", Trust.Visible);

        Assert.Equal(["Jane Roe"], Resolve().Author);
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
}
