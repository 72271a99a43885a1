namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>A table of a TOML header while it is read.</summary>
internal sealed class TomlTable
{
    private readonly List<(string Key, object Value, int Line)> _items = [];
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>How many tables stand around it, itself included.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether it was written as a whole, so that nothing may be added from elsewhere.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether a header of its own opened it.</summary>
    public bool HasHeader { get; set; }

    public object? Find(string key) => _values.GetValueOrDefault(key);

    /// <param name="key">The key.</param>
    /// <param name="value">A table, a list of values, or an entry that is a scalar.</param>
    /// <param name="line">The key's line.</param>
    public void Add(string key, object value, int line)
    {
        _items.Add((key, value, line));
        _values[key] = value;
    }

    public List<ArticleMetadataEntry> ToEntries()
    {
        var entries = new List<ArticleMetadataEntry>(_items.Count);
        foreach (var (key, value, line) in _items)
        {
            entries.Add(ToEntry(key, value, line));
        }

        return entries;
    }

    private static ArticleMetadataEntry ToEntry(string key, object value, int line) => value switch
    {
        TomlTable table => FrontMatterContent.Map(key, table.ToEntries(), line),
        TomlArray array => FrontMatterContent.List(key, ToEntries(array), line),
        _ => (ArticleMetadataEntry)value with { Name = key, Line = line },
    };

    private static List<ArticleMetadataEntry> ToEntries(TomlArray array)
    {
        var entries = new List<ArticleMetadataEntry>(array.Items.Count);
        foreach (var (value, line) in array.Items)
        {
            entries.Add(ToEntry(FrontMatterContent.ItemName(entries.Count), value, line));
        }

        return entries;
    }
}
