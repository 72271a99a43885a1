using System.Collections.Specialized;

namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>The entries of a header as its language's reader finds them; after a fault, those in front of it.</summary>
internal sealed class FrontMatterContent
{
    private const string Place = "front matter";

    /// <summary>The top-level entries, in order.</summary>
    public List<ArticleMetadataEntry> Entries { get; } = [];

    /// <summary>Entries whose key stands before them in the same map.</summary>
    public List<ArticleMetadataEntry> Duplicates { get; } = [];

    /// <summary>Whether the content is a map, as a header must be.</summary>
    public bool IsMap { get; set; } = true;

    public static ArticleMetadataEntry Scalar(string name, object? value, string? rawValue, int line) =>
        new() { Name = name, Value = value, RawValue = rawValue, Place = Place, Line = line };

    public static ArticleMetadataEntry List(string name, IReadOnlyList<ArticleMetadataEntry> items, int line)
    {
        var values = new object?[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Value;
        }

        return new() { Name = name, Value = values, Entries = items, Place = Place, Line = line };
    }

    public static ArticleMetadataEntry Map(string name, IReadOnlyList<ArticleMetadataEntry> items, int line)
    {
        var values = new OrderedDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            values[item.Name] = item.Value;
        }

        return new() { Name = name, Value = values.AsReadOnly(), Entries = items, Place = Place, Line = line };
    }

    /// <summary>The name of a list's item: its position from 1.</summary>
    public static string ItemName(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
