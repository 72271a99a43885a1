namespace ArticleTools.Engine.Export;

/// <summary>Counts by name, in bounded memory: names that come when the table is full are not counted.</summary>
internal sealed class Tally
{
    private const int MaximumNames = 100_000;

    private readonly Dictionary<string, long> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of different names.</summary>
    public int Count => _counts.Count;

    public void Add(string name, long count = 1)
    {
        if (_counts.TryGetValue(name, out var current))
        {
            _counts[name] = current + count;
        }
        else if (_counts.Count < MaximumNames)
        {
            _counts.Add(name, count);
        }
    }

    /// <summary>The most frequent names; those that are equally frequent by name.</summary>
    public IReadOnlyList<ArticleCount> Top(int number) =>
    [
        .. _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(number)
            .Select(pair => new ArticleCount { Name = pair.Key, Count = pair.Value }),
    ];
}
