using System.Collections;

namespace ArticleTools.Engine.Tests.Formats.FrontMatter;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: plain words # and a comment", "plain words")]
    [InlineData("a: plain words\n  over two lines", "plain words over two lines")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: \"tab\\t, quote \\\", \\u00e9\"", "tab\t, quote \", é")]
    [InlineData("a: \"over\n  two lines\"", "over two lines")]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n")]
    [InlineData("a: |-\n  one\n  two\n\n", "one\ntwo")]
    [InlineData("a: |+\n  one\n\n", "one\n\n\n")]
    [InlineData("a: |2\n   one\n  two\n", " one\ntwo\n")]
    [InlineData("a: >\n  one\n  two\n\n  three\n", "one two\nthree\n")]
    [InlineData("a: >-\n  one\n  two\n", "one two")]
    [InlineData("a: >+\n  one\n\n", "one\n\n\n")]
    [InlineData("a: >-\n  one\n    indented\n  two\n", "one\n  indented\ntwo")]
    public void Every_style_of_scalar_is_read(string yaml, string expected)
    {
        var entry = Assert.Single(Header.Yaml(yaml));

        Assert.Equal(expected, entry.Value);
        Assert.Equal(expected, entry.RawValue);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("1:30")]
    [InlineData("2025-07")]
    [InlineData("2025-02-30")]
    [InlineData("2025/07/14")]
    [InlineData("1_000")]
    [InlineData("1.2.3")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("1e")]
    [InlineData("1e999")]
    [InlineData("0x")]
    [InlineData("0o8")]
    [InlineData("99999999999999999999")]
    [InlineData("nan")]
    [InlineData("2025-07-14T25:00:00Z")]
    [InlineData("2025-07-14T12:00:00+15:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    public void Plain_scalars_outside_the_core_schema_stay_strings(string text)
    {
        var entry = Assert.Single(Header.Yaml("a: " + text));

        Assert.Equal(text, entry.Value);
        Assert.Equal(text, entry.RawValue);
    }

    public static TheoryData<string, object?> TypedScalars => new()
    {
        { "~", null },
        { "null", null },
        { "", null },
        { "true", true },
        { "FALSE", false },
        { "0", 0L },
        { "-7", -7L },
        { "+7", 7L },
        { "012", 12L },
        { "0x1F", 31L },
        { "0o17", 15L },
        { "1.10", 1.1 },
        { ".5", 0.5 },
        { "1e3", 1000.0 },
        { "-.inf", double.NegativeInfinity },
        { ".inf", double.PositiveInfinity },
        { ".NaN", double.NaN },
        { "2025-07-14", new DateTimeOffset(2025, 7, 14, 0, 0, 0, TimeSpan.Zero) },
        { "2025-07-14T12:08:12.565Z", new DateTimeOffset(2025, 7, 14, 12, 8, 12, 565, TimeSpan.Zero) },
        { "2025-07-14 12:08:12 +02:00", new DateTimeOffset(2025, 7, 14, 12, 8, 12, TimeSpan.FromHours(2)) },
        { "2025-07-14 12:08 -0530", new DateTimeOffset(2025, 7, 14, 12, 8, 0, new TimeSpan(-5, -30, 0)) },
        { "2001-12-14t21:59:43.10-05:00", new DateTimeOffset(2001, 12, 14, 21, 59, 43, 100, TimeSpan.FromHours(-5)) },
        { "2001-12-14 2:59:43.123456789 -5", new DateTimeOffset(2001, 12, 14, 2, 59, 43, TimeSpan.FromHours(-5)).AddTicks(1234567) },
    };

    [Theory]
    [MemberData(nameof(TypedScalars))]
    public void Plain_scalars_are_typed_and_kept_as_written(string text, object? expected)
    {
        var entry = Assert.Single(Header.Yaml("a: " + text));

        Assert.Equal(expected, entry.Value);
        Assert.Equal(expected?.GetType(), entry.Value?.GetType());
        Assert.Equal(text, entry.RawValue);
    }

    [Theory]
    [InlineData("'2025-07-14'", "2025-07-14")]
    [InlineData("\"true\"", "true")]
    [InlineData("'12'", "12")]
    [InlineData("''", "")]
    [InlineData("!!str 12", "12")]
    [InlineData("! 12", "12")]
    [InlineData("|-\n  12", "12")]
    [InlineData(">-\n  null", "null")]
    public void Quoted_block_and_tagged_scalars_are_strings(string yaml, string expected) =>
        Assert.Equal(expected, Assert.Single(Header.Yaml("a: " + yaml)).Value);

    [Theory]
    [InlineData("a: !!python/object:os.system 'rm'", "rm")]
    [InlineData("a: !System.IO.FileInfo 12", 12L)]
    public void Other_tags_are_ignored(string yaml, object expected) =>
        Assert.Equal(expected, Assert.Single(Header.Yaml(yaml)).Value);

    [Fact]
    public void Lists_and_maps_are_typed_and_keep_each_raw_scalar()
    {
        var entries = Header.Yaml("versions:\n  - 1.10\n  - yes\nauthor:\n  name: Ann Example\n  links: [one, {two: 2}]");

        Assert.Equal(["versions", "author"], entries.Select(entry => entry.Name));
        Assert.Equal([1.1, "yes"], Assert.IsType<object?[]>(entries[0].Value));
        Assert.Null(entries[0].RawValue);
        Assert.Equal([("1", "1.10", 3), ("2", "yes", 4)], entries[0].Entries.Select(item => (item.Name, item.RawValue!, item.Line!.Value)));
        var author = Assert.IsAssignableFrom<IDictionary>(entries[1].Value);
        Assert.Equal(["name", "links"], author.Keys.Cast<string>());
        Assert.Equal("Ann Example", author["name"]);
        var links = Assert.IsType<object?[]>(author["links"]);
        Assert.Equal("one", links[0]);
        Assert.Equal(2L, Assert.IsAssignableFrom<IDictionary>(links[1])["two"]);
        Assert.True(author.IsReadOnly);
    }

    [Fact]
    public void Aliases_stand_for_what_their_anchors_hold()
    {
        var entries = Header.Yaml("a: &x 2025-07-14\nb: *x\nc: &y [1, 2]\nd: *y\n&k key: 1\ne: *k\n*k : 2");

        Assert.Equal(["a", "b", "c", "d", "key", "e", "key"], entries.Select(entry => entry.Name));
        Assert.Equal(entries[0].Value, entries[1].Value);
        Assert.Equal("2025-07-14", entries[1].RawValue);
        Assert.Equal(3, entries[1].Line);
        Assert.Equal([1L, 2L], Assert.IsType<object?[]>(entries[3].Value));
        Assert.Equal("key", entries[5].RawValue);
    }

    [Fact]
    public void Merged_maps_give_way_to_keys_of_the_map_itself()
    {
        var entries = Header.Yaml("base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\nall:\n  x: 9\n  <<: [*b, *m]\n  z: 8");

        var all = entries[2];
        Assert.Equal([("x", "9"), ("y", "2"), ("z", "8")], all.Entries.Select(entry => (entry.Name, entry.RawValue!)));
    }

    [Theory]
    [InlineData("x: 1\n<<: 2")]
    [InlineData("x: 1\n<<: [2]")]
    [InlineData("x: 1\ny: *nothing")]
    [InlineData("x: 1\ny: &y [*y]")]
    [InlineData("x: 1\n? [a, b]\n: 2")]
    [InlineData("x: 1\ny: \"\\q\"")]
    [InlineData("x: 1\ny: \"\\UFFFFFFFF\"")]
    public void A_fault_leaves_what_stands_before_it(string yaml)
    {
        var draft = Header.Read($"---\n{yaml}\n---\nBody.\n");

        Assert.NotNull(Header.Fault(draft).Line);
        Assert.Equal(1L, Assert.Single(draft.Metadata).Value);
    }

    [Theory]
    [InlineData("title: One: two\nauthor: Ana", 2, "One: two")]
    [InlineData("title: @one\nauthor: Ana", 2, "@one")]
    [InlineData("title: [One\n\nauthor: Ana", 1, null)]
    [InlineData("title: 'One' two\n# note\nauthor: Ana", 2, "One")]
    [InlineData("title: one: two\r\nlist: [a\r\ntext: *none\r\nauthor: Ana", 2, "one: two")]
    public void Entries_behind_a_fault_are_read(string yaml, int count, string? title)
    {
        var draft = Header.Read($"---\n{yaml}\n---\nBody.\n");

        Header.Fault(draft);
        Assert.Equal(count, draft.Metadata.Count);
        Assert.Equal(title, draft.Metadata.Find(entry => entry.Name == "title")?.RawValue);
        var author = draft.Metadata[^1];
        Assert.Equal(("author", "Ana"), (author.Name, author.RawValue));
        Assert.Equal(1 + 1 + yaml[..yaml.IndexOf("author", StringComparison.Ordinal)].Count(c => c == '\n'), author.Line);
    }

    [Fact]
    public void Reading_on_after_faults_has_a_bound()
    {
        var draft = Header.Read("---\nx: 1\n" + string.Concat(Enumerable.Repeat("y: \"\n", 5_000)) + "z: 2\n---\nBody.\n");

        Header.Fault(draft);
        Assert.Single(draft.Metadata);
    }

    [Fact]
    public void An_alias_bomb_is_refused()
    {
        var lines = new List<string> { "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]" };
        for (var i = 1; i < 10; i++)
        {
            lines.Add($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]");
        }

        var error = Header.Refused($"---\n{string.Join('\n', lines)}\n---\nBody.\n");

        Assert.NotNull(error.Line);
        Assert.Contains("alias", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Too_many_aliases_are_refused()
    {
        string Text(int count) => $"---\na: &a 1\nb: [{string.Join(", ", Enumerable.Repeat("*a", count))}]\n---\nBody.\n";

        Assert.Empty(Header.Read(Text(100)).Diagnostics);
        var error = Header.Refused(Text(101));
        Assert.Equal(3, error.Line);
        Assert.Contains("100 aliases", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_the_limit()
    {
        var nested = new string('[', 200) + new string(']', 200);

        var error = Header.Refused($"---\na: &a {nested}\nb: {new string('[', 100)}*a{new string(']', 100)}\n---\nBody.\n");

        Assert.Equal(3, error.Line);
        Assert.Contains("256 levels", error.Message, StringComparison.Ordinal);
    }
}
