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

    // Most hosts are in no table; the last two labels, or any label of a site, tell so at the cost of one look.
    private readonly WordTable<bool> _tails;

    public HostTable(IEnumerable<KeyValuePair<string, TValue>> values)
    {
        var all = values.ToLookup(value => value.Key.EndsWith(AnyEnding, StringComparison.Ordinal));
        _byName = Index(all[false]);
        _bySite = Index(all[true].Select(value => KeyValuePair.Create(value.Key[..^AnyEnding.Length], value.Value)));
        _tails = new WordTable<bool>(all[false].Select(value => Tail(value.Key).ToString()).Distinct(StringComparer.Ordinal).Select(tail => KeyValuePair.Create(tail, true)));
    }

    /// <summary>The values of the nearest name that has any; empty where there is none.</summary>
    public TValue[] Of(string host)
    {
        var isKnown = _tails.Contains(Tail(host));
        var mayBeSite = false;
        for (ReadOnlySpan<char> name = host; !name.IsEmpty;)
        {
            if (isKnown && _byName.TryGetValue(name, out var values))
            {
                return values!;
            }

            var dot = name.IndexOf('.');
            if (dot < 0)
            {
                break;
            }

            mayBeSite |= _bySite.Contains(name[..dot]);
            name = name[(dot + 1)..];
        }

        if (!mayBeSite)
        {
            return [];
        }

        var site = Site.Of(host);
        var end = site.IndexOf('.');
        return end > 0 && _bySite.TryGetValue(site[..end], out var ofSite) ? ofSite! : [];
    }

    /// <inheritdoc cref="Of(string)"/>
    public TValue[] Of(WebUrl url) => url.Host is null ? [] : url.Origin.In(this);

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        return last < 0 ? host : host[(host[..last].LastIndexOf('.') + 1)..];
    }

    private static WordTable<TValue[]> Index(IEnumerable<KeyValuePair<string, TValue>> values) =>
        new(values.GroupBy(value => value.Key, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.Select(value => value.Value).ToArray())));
}
