using System.Text;

namespace ArticleTools.Engine.Tests.Formats.FrontMatter;

public sealed class SeedFrontMatterTests
{
    [Fact]
    public void The_seed_with_a_header_is_read_key_by_key()
    {
        var text = File.ReadAllText(Shared.File("seeds", "001_5a0c961eff43efa3.txt"), Encoding.UTF8);

        var draft = Header.Read(text);

        Assert.Equal(
            ["author", "cover_image", "date", "dateFolder", "description", "isBasedOn", "link", "slug", "tags", "title"],
            draft.Metadata.Select(entry => entry.Name));
        Assert.Equal([2, 3, 4, 5, 6, 9, 11, 13, 15, 17], draft.Metadata.Select(entry => entry.Line!.Value));
        var values = draft.Metadata.ToDictionary(entry => entry.Name);
        Assert.Equal("Kate Zen", values["author"].Value);
        Assert.Equal("https://truthout.org/app/uploads/2025/07/GettyImages-2219519292-scaled.jpg", values["cover_image"].Value);
        Assert.Equal("2025-07-14T12:08:12.565Z", values["date"].Value);
        Assert.Equal("2025/07/14", values["dateFolder"].Value);
        Assert.StartsWith("Sex workers targeted by ICE", values["description"].RawValue, StringComparison.Ordinal);
        Assert.EndsWith("full solidarity.", values["description"].RawValue, StringComparison.Ordinal);
        Assert.Equal(values["link"].Value, values["isBasedOn"].Value);
        Assert.StartsWith("https://truthout.org/articles/sex-workers-are-being", values["link"].RawValue, StringComparison.Ordinal);
        Assert.EndsWith("-respectability-politics/", values["link"].RawValue, StringComparison.Ordinal);
        Assert.StartsWith("2025-07-14-httpstruthoutorg", values["slug"].RawValue, StringComparison.Ordinal);
        Assert.Equal(["immigration"], Assert.IsType<object?[]>(values["tags"].Value));
        Assert.EndsWith("ICE — and Abandoned by Respectability Politics", values["title"].RawValue, StringComparison.Ordinal);
        Assert.All(draft.Metadata, entry => Assert.Equal(entry.Name != "tags", entry.Value is string));
        Assert.StartsWith("<figure>", text[draft.BodyOffset..], StringComparison.Ordinal);
        Assert.Empty(draft.Diagnostics);
    }
}
