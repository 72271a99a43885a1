using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Tests.Metadata;

public sealed class SiteNameResolverTests : ResolverTests
{
    [Fact]
    public void The_property_for_it_is_trusted_above_the_names_of_apps_that_agree()
    {
        Add(Field.SiteName, "Engineering at Example", "meta/og:site_name", Trust.Stated);
        Add(Field.SiteName, "Host App", "meta/al:ios:app_name", Trust.MetaName);
        Add(Field.SiteName, "Host App", "meta/application-name", Trust.MetaName);

        Assert.Equal("Engineering at Example", Resolve().SiteName);
    }

    [Theory]
    [InlineData("- Vale Foundation", "Vale Foundation")]
    [InlineData("Phones | Forum | vale.example", "vale.example")]
    [InlineData("Phones | Forum", "Phones | Forum")]
    [InlineData("By Ana Lima", "vale.example")]
    [InlineData("@vale", "vale.example")]
    public void What_stands_around_the_name_is_taken_off(string text, string name)
    {
        Add(Field.Url, "https://www.vale.example/a", "link/canonical", Trust.MetaName);
        Add(Field.SiteName, text, "title/site-part", Trust.Inferred);

        Assert.Equal(name, Resolve().SiteName);
    }

    [Fact]
    public void The_host_stands_in_where_nothing_else_names_the_site()
    {
        Add(Field.Url, "https://www.vale.example/a", "link/canonical", Trust.MetaName);

        var fields = Resolve();

        Assert.Equal("vale.example", fields.SiteName);
        Assert.Contains(fields.Evidence, evidence => evidence is { Field: "SiteName", Rule: "url/host" });
    }

    [Fact]
    public void Without_an_address_there_is_no_name() => Assert.Null(Resolve().SiteName);
}
