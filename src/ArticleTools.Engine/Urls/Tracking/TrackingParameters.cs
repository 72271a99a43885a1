using ArticleTools.Engine.Segments;

namespace ArticleTools.Engine.Urls.Tracking;

/// <summary>Cleans URLs by the engine's table of parameters.</summary>
internal sealed class TrackingParameters : UrlCleaner
{
    private const string AnyHost = "*";

    private readonly Names _everywhere;
    private readonly HostTable<Names> _bySite;

    public TrackingParameters()
    {
        var rules = EmbeddedLines.Read("Urls.TrackingParameters.txt").Select(line => line.Split('\t'))
            .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Names(group), StringComparer.Ordinal);
        _everywhere = rules[AnyHost];
        rules.Remove(AnyHost);
        _bySite = new HostTable<Names>(rules);
    }

    public override WebUrl Clean(WebUrl url)
    {
        if (!url.IsWeb || url.Host is null || url.Href.AsSpan().IndexOfAny('?', '&', '=') < 0)
        {
            return url;
        }

        var ofSite = _bySite.Of(url);
        var names = ofSite.Length == 0 ? null : ofSite[0];
        var href = names?.WithoutSegments(url.Href) ?? url.Href;
        href = UrlParameters.Without(href, name => _everywhere.Contains(name) || names?.Contains(name) == true) ?? href;
        return ReferenceEquals(href, url.Href) ? url : WebUrl.Parse(href) ?? url;
    }

    // Names of parameters, and of segments of the path; an asterisk stands for any end of a name.
    private sealed class Names
    {
        private readonly WordTable<bool> _names;
        private readonly string[] _starts;
        private readonly string[] _segments;

        public Names(IEnumerable<string> patterns)
        {
            var all = patterns.SelectMany(pattern => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLookup(name => name[0] == '/');
            _segments = [.. all[true].Select(segment => segment.TrimEnd('*'))];
            _starts = [.. all[false].Where(name => name.EndsWith('*')).Select(name => name.TrimEnd('*'))];
            _names = new WordTable<bool>(all[false].Where(name => !name.EndsWith('*')).Select(name => KeyValuePair.Create(name, true)));
        }

        public bool Contains(ReadOnlySpan<char> name)
        {
            if (_names.Contains(name))
            {
                return true;
            }

            foreach (var start in _starts)
            {
                if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        // Everything from such a segment on, up to the query.
        public string? WithoutSegments(string href)
        {
            var query = href.AsSpan().IndexOfAny('?', '#');
            var end = query < 0 ? href.Length : query;
            foreach (var segment in _segments)
            {
                var start = href.AsSpan(0, end).IndexOf(segment, StringComparison.Ordinal);
                if (start > 0)
                {
                    return string.Concat(href.AsSpan(0, start), href.AsSpan(end));
                }
            }

            return null;
        }
    }
}
