using System.Collections;

namespace ArticleTools.Engine.Tests.Formats.FrontMatter;

public sealed class JsonReaderTests
{
    [Fact]
    public void Values_are_typed_and_kept_as_written()
    {
        var entries = Header.Json("""
            {
              // what Hugo's users write
              "title": "One } \"two\" \u00e9",
              "weight": 10,
              "rating": 1.10,
              "big": 99999999999999999999,
              "draft": false,
              "none": null,
              "date": "2025-07-14",
              "tags": ["a", 2],
              "author": {"name": "Ann Example", "age": 3},
            }
            """);

        Assert.Equal(
            ["One } \"two\" é", 10L, 1.1, "99999999999999999999", false, null, "2025-07-14"],
            entries.Take(7).Select(entry => entry.Value));
        Assert.Equal("1.10", entries[2].RawValue);
        Assert.Equal(["a", 2L], Assert.IsType<object?[]>(entries[7].Value));
        Assert.Equal("Ann Example", Assert.IsAssignableFrom<IDictionary>(entries[8].Value)["name"]);
        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 11], entries.Select(entry => entry.Line!.Value));
    }

    [Theory]
    [InlineData("\"b\": \"\\uD800\"")]
    [InlineData("\"b\": 01")]
    [InlineData("\"b\" 1")]
    [InlineData("\"b\": \"no end\n")]
    public void A_fault_leaves_what_stands_before_it(string pair)
    {
        var draft = Header.Read($"{{\n\"a\": 1,\n{pair}\n}}\nBody.\n");

        Assert.Equal(3, Header.Fault(draft).Line);
        Assert.Equal(1L, Assert.Single(draft.Metadata).Value);
        Assert.Equal("Body.\n", draft.Text[draft.BodyOffset..]);
    }
}
