namespace ArticleTools.Engine.Formats.FrontMatter;

/// <summary>The entries of a map while it is read: an entry of its own takes the place of a merged one, and a second of its own joins the first.</summary>
internal sealed class YamlMap
{
    private readonly List<ArticleMetadataEntry> _entries;
    private readonly List<ArticleMetadataEntry> _duplicates;
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _merged = new(StringComparer.Ordinal);

    public YamlMap(List<ArticleMetadataEntry> entries, List<ArticleMetadataEntry> duplicates)
    {
        _entries = entries;
        _duplicates = duplicates;
    }

    public void Add(ArticleMetadataEntry entry)
    {
        if (!_own.Add(entry.Name))
        {
            _duplicates.Add(entry);
        }
        else if (_merged.TryGetValue(entry.Name, out var index))
        {
            _entries[index] = entry;
            return;
        }

        _entries.Add(entry);
    }

    /// <summary>Takes in the entries of a map, or of a list of maps, whose keys aren't there yet.</summary>
    public bool TryMerge(ArticleMetadataEntry source)
    {
        if (source.Value is not object?[])
        {
            return TryMergeMap(source);
        }

        foreach (var item in source.Entries)
        {
            if (!TryMergeMap(item))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryMergeMap(ArticleMetadataEntry source)
    {
        if (source.Value is not System.Collections.IDictionary)
        {
            return false;
        }

        foreach (var entry in source.Entries)
        {
            if (!_own.Contains(entry.Name) && _merged.TryAdd(entry.Name, _entries.Count))
            {
                _entries.Add(entry);
            }
        }

        return true;
    }
}
