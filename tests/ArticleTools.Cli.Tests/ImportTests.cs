using System.Security.Cryptography;
using System.Text.Json;

namespace ArticleTools.Cli.Tests;

public sealed class ImportTests
{
    private static readonly string Page = Samples.PathOf("beekeepers-dispute.html");

    [Fact]
    public void An_article_is_one_json_object_on_a_line_with_the_names_of_schema_org()
    {
        var run = ProgramRun.Start("import", Page);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(Assert.Single(run.OutputLines));
        var article = json.RootElement;
        Assert.Equal("Beekeepers settle nine-year dispute over one hedge", article.GetProperty("headline").GetString());
        Assert.Equal(["Priya Hallam", "Jonas Weatherby"], GetStrings(article.GetProperty("author")));
        Assert.Equal("2024-06-21T09:15:00-04:00", article.GetProperty("datePublished").GetString());
        Assert.Equal("2024-06-22T18:02:00-04:00", article.GetProperty("dateModified").GetString());
        Assert.Equal("Wexcombe Courier Ltd", article.GetProperty("publisher").GetString());
        Assert.StartsWith("Two families of beekeepers", article.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(["bees", "hedges"], GetStrings(article.GetProperty("keywords")));
        Assert.Equal("en-US", article.GetProperty("inLanguage").GetString());
        Assert.Equal("https://www.wexcombecourier.example/local/2024/06/21/beekeepers-settle-hedge-dispute/", article.GetProperty("url").GetString());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("isBasedOn").ValueKind);
        Assert.Equal("https://media.wexcombecourier.example/2024/06/hedge-1600.jpg", article.GetProperty("image").GetString());
    }

    [Fact]
    public void The_body_is_paragraphs_parted_by_blank_lines_without_the_furniture()
    {
        using var json = JsonDocument.Parse(ProgramRun.Start("import", Page).Output);
        var body = json.RootElement.GetProperty("articleBody").GetString()!;
        Assert.Contains("agreed to end it.\n\nUnder a paper signed on Thursday", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Leave a comment", body, StringComparison.Ordinal);
        Assert.DoesNotContain("All rights reserved", body, StringComparison.Ordinal);
        Assert.InRange(json.RootElement.GetProperty("wordCount").GetInt32(), 150, 300);
    }

    [Fact]
    public void The_source_is_named_with_its_fixity()
    {
        using var json = JsonDocument.Parse(ProgramRun.Start("import", Page).Output);
        var source = json.RootElement.GetProperty("source");
        Assert.Equal(Page, source.GetProperty("path").GetString());
        Assert.Equal("Html", source.GetProperty("format").GetString());
        Assert.Equal("utf-8", source.GetProperty("encoding").GetString());
        Assert.Equal(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Page))).ToLowerInvariant(), source.GetProperty("sha256").GetString());
    }

    [Fact]
    public void All_articles_are_one_array_when_asked()
    {
        using var json = JsonDocument.Parse(ProgramRun.Start("import", "--format", "json", Samples.Folder).Output);
        Assert.Equal(17, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void The_format_and_encoding_that_are_named_are_used()
    {
        using var json = JsonDocument.Parse(ProgramRun.Start("import", "--input-format", "plaintext", "--encoding", "latin1", Page).Output);
        var source = json.RootElement.GetProperty("source");
        Assert.Equal("PlainText", source.GetProperty("format").GetString());
        Assert.Equal("windows-1252", source.GetProperty("encoding").GetString());
    }

    private static string[] GetStrings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
