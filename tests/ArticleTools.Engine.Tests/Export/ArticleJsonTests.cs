using System.Text.Json;
using ArticleTools.Engine.Export;
using ArticleTools.Engine.Tests.Analysis;

namespace ArticleTools.Engine.Tests.Export;

public sealed class ArticleJsonTests
{
    [Fact]
    public void An_article_is_one_object_with_the_names_of_schema_org()
    {
        var json = JsonDocument.Parse(ArticleJson.Serialize(ReportArticles.Harbour)).RootElement;

        Assert.Equal("=Harbour & \"sea\" <b>", json.GetProperty("headline").GetString());
        Assert.Equal(["Jane Doe", "Ann Roe"], json.GetProperty("author").EnumerateArray().Select(author => author.GetString()));
        Assert.Equal("2024-03-05", json.GetProperty("datePublished").GetString());
        Assert.Equal("2024-03-06T07:08:09+01:00", json.GetProperty("dateModified").GetString());
        Assert.Equal(["harbour", "repairs; costs"], json.GetProperty("keywords").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Contains("said the port.\n\n“We", json.GetProperty("articleBody").GetString(), StringComparison.Ordinal);
        Assert.Equal(24, json.GetProperty("wordCount").GetInt32());
        Assert.Equal(("/articles/a.html", "Html", "utf-8"), (Source("path"), Source("format"), Source("encoding")));
        Assert.Equal("Mojibake", json.GetProperty("diagnostics")[0].GetProperty("id").GetString());

        string? Source(string name) => json.GetProperty("source").GetProperty(name).GetString();
    }

    [Fact]
    public void What_is_not_stated_is_null_or_empty_but_there()
    {
        var full = JsonDocument.Parse(ArticleJson.Serialize(ReportArticles.Harbour)).RootElement;
        var bare = JsonDocument.Parse(ArticleJson.Serialize(ReportArticles.Bare)).RootElement;

        Assert.Equal(Names(full), Names(bare));
        Assert.Equal(JsonValueKind.Null, bare.GetProperty("headline").ValueKind);
        Assert.Equal(JsonValueKind.Null, bare.GetProperty("copyrightYear").ValueKind);
        Assert.Equal(0, bare.GetProperty("author").GetArrayLength());

        static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(property => property.Name);
    }

    [Fact]
    public void A_line_holds_the_object_and_characters_stay_as_they_are()
    {
        var text = ArticleJson.Serialize(TestArticle.Of(TestArticle.Block("Zürich\u2028東京\n<b>")));

        Assert.Contains("Zürich\\u2028東京\\n<b>", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void A_link_is_one_object_with_the_names_of_the_model()
    {
        var article = TestArticle.Of(TestArticle.Linked("See [a copy](https://web.archive.org/web/20200131235958/http://a.example/)."));

        var json = JsonDocument.Parse(LinkJson.Serialize(article.Links[0])).RootElement;

        Assert.Equal((1, "a copy", "See a copy."), (json.GetProperty("index").GetInt32(), json.GetProperty("text").GetString(), json.GetProperty("context").GetString()));
        Assert.Equal(("ArchivedCopy", "Body"), (json.GetProperty("kind").GetString(), json.GetProperty("role").GetString()));
        Assert.Equal("2020-01-31T23:59:58Z", json.GetProperty("memento").GetProperty("captured").GetString());
        Assert.Equal(0, json.GetProperty("issues").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("rel").ValueKind);
    }
}
