using System.Collections;

namespace ArticleTools.Engine.Tests.Formats.FrontMatter;

public sealed class TomlReaderTests
{
    [Theory]
    [InlineData("a = \"tab\\t, quote \\\", \\u00e9 \\U0001F600\"", "tab\t, quote \", é 😀")]
    [InlineData("a = 'C:\\temp\\'", "C:\\temp\\")]
    [InlineData("a = \"\"\"\none\n\"two\"\\\n   three\"\"\"\"", "one\n\"two\"three\"")]
    [InlineData("a = '''\none\r\n''two'''''", "one\n''two''")]
    [InlineData("a = \"\"", "")]
    [InlineData("a = \"\"\"\"\"\"", "")]
    [InlineData("\"quoted key\" = 'x'", "x")]
    [InlineData("a='x'# comment", "x")]
    public void Every_kind_of_string_is_read(string toml, string expected)
    {
        var entry = Assert.Single(Header.Toml(toml));

        Assert.Equal(expected, entry.Value);
        Assert.Equal(expected, entry.RawValue);
    }

    public static TheoryData<string, object> TypedValues => new()
    {
        { "true", true },
        { "false", false },
        { "0", 0L },
        { "-17", -17L },
        { "+99", 99L },
        { "1_000", 1000L },
        { "0xDEAD_beef", 0xDEADBEEFL },
        { "0o755", 493L },
        { "0b1101", 13L },
        { "3.14", 3.14 },
        { "-0.01", -0.01 },
        { "5e+22", 5e22 },
        { "6.626e-34", 6.626e-34 },
        { "224_617.445_991", 224617.445991 },
        { "inf", double.PositiveInfinity },
        { "-inf", double.NegativeInfinity },
        { "nan", double.NaN },
        { "1979-05-27T07:32:00Z", new DateTimeOffset(1979, 5, 27, 7, 32, 0, TimeSpan.Zero) },
        { "1979-05-27T00:32:00.999999-07:00", new DateTimeOffset(1979, 5, 27, 0, 32, 0, TimeSpan.FromHours(-7)).AddTicks(9999990) },
        { "1979-05-27 07:32:00", new DateTimeOffset(1979, 5, 27, 7, 32, 0, TimeSpan.Zero) },
        { "1979-05-27", new DateTimeOffset(1979, 5, 27, 0, 0, 0, TimeSpan.Zero) },
        { "07:32:00.5", "07:32:00.5" },
    };

    [Theory]
    [MemberData(nameof(TypedValues))]
    public void Values_are_typed_and_kept_as_written(string text, object expected)
    {
        var entry = Assert.Single(Header.Toml($"a = {text} # comment"));

        Assert.Equal(expected, entry.Value);
        Assert.Equal(text, entry.RawValue);
    }

    [Fact]
    public void Tables_dotted_keys_and_arrays_of_tables_nest()
    {
        var entries = Header.Toml("""
            title = 'One'
            site.name = "Example"
            site."home page" = "https://example.org/"

            [author]
            name = "Ann Example" # a comment
            tags = [
              "a", # first
              "b",
            ]
            point = { x = 1, y.z = 2 }

            [author.social]
            site = "x"

            [[part]]
            n = 1
            [part.more]
            k = 'v'
            [[part]]
            n = 2
            """);

        Assert.Equal([("title", 2), ("site", 3), ("author", 6), ("part", 17)], entries.Select(entry => (entry.Name, entry.Line!.Value)));
        var site = Map(entries[1].Value);
        Assert.Equal("https://example.org/", site["home page"]);
        var author = Map(entries[2].Value);
        Assert.Equal(["name", "tags", "point", "social"], author.Keys.Cast<string>());
        Assert.Equal(["a", "b"], Assert.IsType<object?[]>(author["tags"]));
        Assert.Equal(2L, Map(Map(author["point"])["y"])["z"]);
        var parts = Assert.IsType<object?[]>(entries[3].Value);
        Assert.Equal("v", Map(Map(parts[0])["more"])["k"]);
        Assert.Equal(2L, Map(parts[1])["n"]);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a =")]
    [InlineData("= 1")]
    [InlineData("a = 012")]
    [InlineData("a = 1__0")]
    [InlineData("a = _1")]
    [InlineData("a = 1.")]
    [InlineData("a = .5")]
    [InlineData("a = yes")]
    [InlineData("a = 'x")]
    [InlineData("a = \"x")]
    [InlineData("a = \"\"\"x")]
    [InlineData("a = '''x")]
    [InlineData("a = \"\\q\"")]
    [InlineData("a = \"\\uD800\"")]
    [InlineData("a = [1 2]")]
    [InlineData("a = [1,")]
    [InlineData("a = {b = 1")]
    [InlineData("a = {b = 1}\na.c = 2")]
    [InlineData("a = 1\n[a.b]")]
    [InlineData("a = [1]\n[[a]]")]
    [InlineData("[a]\nb.c = 1\n[[a.b]]")]
    [InlineData("[a\nb = 1")]
    [InlineData("a = 1 b = 2")]
    [InlineData("a = 2025-13-01")]
    public void A_fault_leaves_what_stands_before_it(string toml)
    {
        var draft = Header.Read($"+++\nfirst = 1\n{toml}\n+++\nBody.\n");

        Assert.NotNull(Header.Fault(draft).Column);
        Assert.Equal(1L, draft.Metadata[0].Value);
    }

    [Fact]
    public void A_table_that_is_opened_twice_is_noted()
    {
        var draft = Header.Read("+++\n[a]\nb = 1\n[a]\nc = 2\n+++\nBody.\n");

        Assert.Equal(["b", "c"], Assert.Single(draft.Metadata).Entries.Select(entry => entry.Name));
        Assert.Equal((ArticleDiagnosticId.FrontMatterDuplicateKey, 4), (draft.Diagnostics[0].Id, draft.Diagnostics[0].Line));
    }

    private static IDictionary Map(object? value) => Assert.IsAssignableFrom<IDictionary>(value);
}
