using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class DateResolverTests : ResolverTests
{
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
}
