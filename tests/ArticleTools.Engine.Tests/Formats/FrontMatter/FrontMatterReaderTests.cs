namespace ArticleTools.Engine.Tests.Formats.FrontMatter;

public sealed class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\ntitle: One\n---\n", ArticleFrontMatterFormat.Yaml)]
    [InlineData("---\r\ntitle: One\r\n---\r\n", ArticleFrontMatterFormat.Yaml)]
    [InlineData("--- \ntitle: One\n...\n", ArticleFrontMatterFormat.Yaml)]
    [InlineData("\n\n---\ntitle: One\n---\n", ArticleFrontMatterFormat.Yaml)]
    [InlineData("---\n{title: One}\n---\n", ArticleFrontMatterFormat.Yaml)]
    [InlineData("+++\ntitle = 'One'\n+++\n", ArticleFrontMatterFormat.Toml)]
    [InlineData("+++\r\ntitle = \"One\"\r\n+++\r\n", ArticleFrontMatterFormat.Toml)]
    [InlineData("{\n  \"title\": \"One\"\n}\n", ArticleFrontMatterFormat.Json)]
    [InlineData("{\"title\": \"One\"}\r\n\r\n", ArticleFrontMatterFormat.Json)]
    public void A_header_is_recognised_and_the_body_starts_behind_it(string header, ArticleFrontMatterFormat format)
    {
        var draft = Header.Read(header + "Body.");

        Assert.Equal(format, draft.FrontMatter);
        Assert.Equal("Body.", draft.Text[draft.BodyOffset..].TrimStart());
        var entry = Assert.Single(draft.Metadata);
        Assert.Equal(("title", "One", "One"), (entry.Name, entry.Value, entry.RawValue));
        Assert.Equal("front matter", entry.Place);
        Assert.Equal(header.AsSpan(0, header.IndexOf("title", StringComparison.Ordinal)).Count('\n') + 1, entry.Line);
        Assert.Empty(draft.Diagnostics);
    }

    [Theory]
    [InlineData("---\n\nA paragraph between two breaks.\n\n---\n\nMore.\n")]
    [InlineData("---\n\nA paragraph: with a colon: or two.\nAnother line.\n\n---\n\nMore.\n")]
    [InlineData("---\n- a list\n---\nMore.\n")]
    [InlineData("---\n\ntitle: never closed\n")]
    [InlineData("---- \ntitle: One\n----\nBody.\n")]
    [InlineData("--\ntitle: One\n--\nBody.\n")]
    [InlineData("Text\n---\ntitle: One\n---\nBody.\n")]
    [InlineData("{\"title\": \"One\"}")]
    [InlineData("{\"title\": \"One\"}\n")]
    [InlineData("{\"title\": \"One\"}\n{\"title\": \"Two\"}\n")]
    [InlineData("{\"title\": \"One\"} and more\n\nBody.\n")]
    [InlineData("{\n  color: red;\n}\n\nBody.\n")]
    [InlineData("{ \"use strict\"; }\n\nBody.\n")]
    [InlineData("{{< shortcode >}}\n\nBody.\n")]
    [InlineData("[1, 2]\n\nBody.\n")]
    [InlineData("+++ 1\nBody.\n+++\n")]
    [InlineData("---")]
    [InlineData("{")]
    [InlineData("")]
    public void What_is_no_header_is_left_alone(string text)
    {
        var draft = Header.Read(text);

        Assert.Equal(ArticleFrontMatterFormat.None, draft.FrontMatter);
        Assert.Equal(0, draft.BodyOffset);
        Assert.Empty(draft.Blocks);
        Assert.Empty(draft.Metadata);
        Assert.Empty(draft.Candidates);
        Assert.Empty(draft.Diagnostics);
    }

    [Theory]
    [InlineData("---\n---\nBody.\n")]
    [InlineData("+++\n+++\nBody.\n")]
    [InlineData("{}\nBody.\n")]
    public void An_empty_header_is_a_header(string text)
    {
        var draft = Header.Read(text);

        Assert.Equal("Body.\n", draft.Text[draft.BodyOffset..]);
        Assert.Single(draft.Blocks);
        Assert.Empty(draft.Metadata);
        Assert.Empty(draft.Diagnostics);
    }

    [Theory]
    [InlineData("---\ntitle: One\n---\n{{< figure >}}\n", "front-matter/yaml", "---\ntitle: One\n---")]
    [InlineData("{\"a\": 1}\n{{< figure >}}\n", "front-matter/json", "{\"a\": 1}")]
    [InlineData("+++\na = 1\n+++\n\nBody.\n", "front-matter/toml", "+++\na = 1\n+++")]
    public void The_header_is_one_block(string text, string rule, string blockText)
    {
        var block = Assert.Single(Header.Read(text).Blocks);

        Assert.Equal(ArticleBlockKind.FrontMatter, block.Kind);
        Assert.Equal(ArticleBlockRole.Metadata, block.Role);
        Assert.Equal(rule, block.Rule);
        Assert.Equal(blockText, block.Text);
        Assert.Equal(0, block.Offset);
    }

    [Theory]
    [InlineData("---\ntitle: One\ntags: [a, b\nlang: en\n---\nBody.\n", 4, 1)]
    [InlineData("\n---\r\ntitle: One\r\nauthor: \"never closed\r\n---\r\nBody.\r\n", 4, 9)]
    [InlineData("---\ntitle: One\ndate: 2025: 7\n---\nBody.\n", 3, 11)]
    [InlineData("+++\ntitle = 'One'\nlang = en\n+++\nBody.\n", 3, 8)]
    [InlineData("+++\ntitle = 'One'\nlang = 'en' 'de'\n+++\nBody.\n", 3, 13)]
    [InlineData("{\n  \"title\": \"One\",\n  \"ü\": nil\n}\nBody.\n", 3, 9)]
    [InlineData("{\n  \"title\": \"One\",\n  \"b\": {\n}\nBody.\n", 4, 2)]
    public void A_broken_header_is_named_by_line_and_column_and_the_rest_is_read(string text, int line, int column)
    {
        var draft = Header.Read(text);

        var fault = Header.Fault(draft);
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Equal("One", draft.Metadata[0].RawValue);
        Assert.Equal("Body.", draft.Text[draft.BodyOffset..].Trim());
    }

    [Fact]
    public void A_broken_first_entry_still_makes_a_header()
    {
        var draft = Header.Read("---\ntitle: One: two\n---\nBody.\n");

        var fault = Header.Fault(draft);
        Assert.Equal(2, fault.Line);
        Assert.Equal(ArticleFrontMatterFormat.Yaml, draft.FrontMatter);
        Assert.Equal("Body.\n", draft.Text[draft.BodyOffset..]);
    }

    [Fact]
    public void A_broken_header_without_a_body_is_an_error()
    {
        var error = Header.Refused("---\ntitle: One\ntags: [a\n---\n  \n");

        Assert.NotNull(error.Line);
        Assert.NotNull(error.Column);
        Assert.Contains("/articles/one.md", error.Message, StringComparison.Ordinal);
        Assert.Contains($"line {error.Line}, column {error.Column}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\na: 1\nb: 2\na: 3\n---\nBody.\n")]
    [InlineData("+++\na = 1\nb = 2\na = 3\n+++\nBody.\n")]
    [InlineData("{\"a\": 1,\n\"b\": 2,\n\n\"a\": 3}\nBody.\n")]
    public void A_key_that_stands_twice_is_noted_and_kept_twice(string text)
    {
        var draft = Header.Read(text);

        Assert.Equal([1L, 2L, 3L], draft.Metadata.Select(entry => entry.Value));
        var diagnostic = Assert.Single(draft.Diagnostics);
        Assert.Equal(ArticleDiagnosticId.FrontMatterDuplicateKey, diagnostic.Id);
        Assert.Equal(ArticleDiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(4, diagnostic.Line);
        Assert.Contains("'a'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: {0}\n---\nBody.\n")]
    [InlineData("+++\ntitle = '{0}'\n+++\nBody.\n")]
    public void A_header_over_the_length_limit_is_refused(string text)
    {
        var options = new ArticleReaderOptions { MaximumFrontMatterLength = 100 };

        var error = Header.Refused(text.Replace("{0}", new string('x', 100), StringComparison.Ordinal), options);

        Assert.Equal((2, 1), (error.Line, error.Column));
        Assert.Contains("100 characters", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thematic_breaks_far_apart_are_no_header_over_the_limit()
    {
        var options = new ArticleReaderOptions { MaximumFrontMatterLength = 100 };

        var draft = Header.Read($"---\n\nSome {new string('x', 100)} words.\n\n---\n", options);

        Assert.Equal(ArticleFrontMatterFormat.None, draft.FrontMatter);
    }

    [Theory]
    [InlineData("---\na: {0}1{1}\n---\nBody.\n", "[", "]")]
    [InlineData("---\na: {0}1{1}\n---\nBody.\n", "{a: ", "}")]
    [InlineData("+++\na = {0}1{1}\n+++\nBody.\n", "[", "]")]
    [InlineData("+++\na = {0}1{1}\n+++\nBody.\n", "{a = ", "}")]
    [InlineData("+++\na{0} = 1\n+++\nBody.\n", ".a", "")]
    [InlineData("+++\n[a{0}]\n+++\nBody.\n", ".a", "")]
    [InlineData("{\"a\": {0}1{1}}\n\nBody.\n", "[", "]")]
    [InlineData("{\"a\": {0}1{1}}\n\nBody.\n", "{\"a\":", "}")]
    public void A_header_that_nests_too_deep_is_refused(string text, string open, string close)
    {
        string Nested(int depth) => text
            .Replace("{0}", string.Concat(Enumerable.Repeat(open, depth)), StringComparison.Ordinal)
            .Replace("{1}", string.Concat(Enumerable.Repeat(close, depth)), StringComparison.Ordinal);

        Assert.Empty(Header.Read(Nested(200)).Diagnostics);
        var error = Header.Refused(Nested(20_000));
        Assert.Contains("256 levels", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Line);
    }
}
