using System.Collections.Frozen;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Metadata;

/// <summary>What the site calls itself: its stated names and its host.</summary>
internal sealed class SiteNames
{
    // Below this a label such as "de" or "the" is no name.
    private const int ShortestLabel = 4;

    private static readonly FrozenSet<string> Hosters = new[] { "blog", "blogs", "blogspot", "wordpress", "news", "forum", "shop", "info", "medium" }
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _stated = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _labels = [];

    public SiteNames(Resolution resolution)
    {
        foreach (var field in (ReadOnlySpan<Field>)[Field.SiteName, Field.Publisher, Field.CopyrightHolder])
        {
            foreach (var candidate in resolution.Candidates[field])
            {
                var name = resolution.Read(candidate);
                Add(name);
                if (field != Field.CopyrightHolder)
                {
                    _stated.Add(FieldText.Key(name));
                }
            }
        }

        if (WebUrl.Parse(resolution.Fields.Url ?? resolution.Fields.IsBasedOn ?? resolution.Fields.BaseUrl)?.Host is { } host)
        {
            AddHost(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host);
        }
    }

    /// <summary>Whether the text is one of the site's names.</summary>
    public bool Contains(string text)
    {
        var key = FieldText.Key(text);
        return key.Length > 0 && _keys.Contains(key);
    }

    /// <summary>Whether the text is what the site or its publisher is called; a host or a copyright line may bear the author's own name.</summary>
    public bool IsStatedName(string text) => _stated.Contains(FieldText.Key(text));

    /// <summary>Whether the text is, or is likely, the part of a title that names the site.</summary>
    public bool IsSitePart(string text)
    {
        var key = FieldText.Key(text);
        return key.Length > 0 && (_keys.Contains(key) || ResemblesHost(key));
    }

    /// <summary>Whether the text is what the site or its publisher is called, or holds the name of the host.</summary>
    public bool IsOwnName(string text)
    {
        var key = FieldText.Key(text);
        return _stated.Contains(key) || _labels.Exists(label => key.Contains(label, StringComparison.Ordinal));
    }

    private bool ResemblesHost(string key)
    {
        foreach (var label in _labels)
        {
            if (key.Contains(label, StringComparison.Ordinal) || (key.Length >= ShortestLabel && label.Contains(key, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string name)
    {
        var key = FieldText.Key(name);
        if (key.Length > 0)
        {
            _keys.Add(key);
        }
    }

    private void AddHost(string host)
    {
        Add(host);
        foreach (var label in host.Split('.')[..^1])
        {
            var key = FieldText.Key(label);
            _keys.Add(key);
            if (key.Length >= ShortestLabel && !Hosters.Contains(key))
            {
                _labels.Add(key);
            }
        }
    }
}
