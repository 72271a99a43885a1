using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Urls;

/// <summary>
/// Values by host: those of a name hold for all hosts under it, and those of a name that ends in <c>.*</c> under any country's or other ending.
/// </summary>
internal sealed class HostTable<TValue>
{
    private const string AnyEnding = ".*";

    private readonly WordTable<TValue[]> _byName;
    private readonly WordTable<TValue[]> _bySite;

    public HostTable(IEnumerable<KeyValuePair<string, TValue>> values)
    {
        var all = values.ToLookup(value => value.Key.EndsWith(AnyEnding, StringComparison.Ordinal));
        _byName = Index(all[false]);
        _bySite = Index(all[true].Select(value => KeyValuePair.Create(value.Key[..^AnyEnding.Length], value.Value)));
    }

    /// <summary>The values of the nearest name that has any; empty where there is none.</summary>
    public ReadOnlySpan<TValue> Of(string host)
    {
        for (ReadOnlySpan<char> name = host; !name.IsEmpty;)
        {
            if (_byName.TryGetValue(name, out var values))
            {
                return values;
            }

            var dot = name.IndexOf('.');
            if (dot < 0)
            {
                break;
            }

            name = name[(dot + 1)..];
        }

        var site = Site.Of(host);
        var end = site.IndexOf('.');
        return end > 0 && _bySite.TryGetValue(site[..end], out var ofSite) ? ofSite : [];
    }

    private static WordTable<TValue[]> Index(IEnumerable<KeyValuePair<string, TValue>> values) =>
        new(values.GroupBy(value => value.Key, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.Select(value => value.Value).ToArray())));
}
