using ArticleTools.Engine.Formats.Html;

namespace ArticleTools.Engine.Segments.Html.Model;

/// <summary>The facts of all containers of a page.</summary>
internal sealed class OutlineFacts
{
    private const int FewestRepeated = 3;

    private readonly HtmlOutline _outline;
    private readonly PageText _text;
    private readonly ContainerFacts[] _facts;
    private readonly List<RepeatedGroup> _groups = [];

    public OutlineFacts(HtmlOutline outline, PageText text)
    {
        _outline = outline;
        _text = text;
        _facts = new ContainerFacts[outline.Containers.Count];
        var (groups, indexes) = FindGroups();
        for (var i = 0; i < _facts.Length; i++)
        {
            _facts[i] = Gather(i, groups[i], indexes[i]);
        }
    }

    /// <summary>The group with the most text, of those that repeat.</summary>
    public RepeatedGroup? LargestGroup => _groups.Where(group => group.Count >= FewestRepeated).MaxBy(group => group.Length);

    public ref readonly ContainerFacts Of(int container) => ref _facts[container];

    public RepeatedGroup? Group(int index) => index < 0 ? null : _groups[index];

    private ContainerFacts Gather(int index, int group, int indexInGroup)
    {
        var container = _outline.Containers[index];
        var parent = container.Parent;
        var blocks = container.EndBlock - container.FirstBlock;
        var outer = parent >= 0 ? _facts[parent] : new ContainerFacts { InnerGroup = -1, OuterGroup = -1, Region = index, OuterRegion = index };
        var isRegion = parent >= 0 && blocks > 1;
        var region = _outline.Containers[outer.Region];
        var repeats = group >= 0 && _groups[group].Count >= FewestRepeated;
        return outer with
        {
            Depth = outer.Depth + 1,
            Tags = outer.Tags | GetTags(container),
            Hints = outer.Hints | container.Hints,
            NearHints = container.Hints | HintsOf(parent) | HintsOf(parent >= 0 ? _outline.Containers[parent].Parent : -1),
            IsHidden = outer.IsHidden || container.IsHidden,
            Region = isRegion ? index : outer.Region,
            OuterRegion = isRegion && blocks < region.EndBlock - region.FirstBlock ? outer.Region : outer.OuterRegion,
            InnerGroup = repeats ? group : outer.InnerGroup,
            InnerIndex = repeats ? indexInGroup : outer.InnerIndex,
            OuterGroup = repeats && outer.OuterGroup < 0 ? group : outer.OuterGroup,
        };
    }

    private ClassHints HintsOf(int container) => container >= 0 ? _outline.Containers[container].Hints : ClassHints.None;

    private (int[] Groups, int[] Indexes) FindGroups()
    {
        var groups = new int[_facts.Length];
        var indexes = new int[_facts.Length];
        var known = new Dictionary<(int Parent, string Name, string? Class), int>();
        for (var i = 0; i < _facts.Length; i++)
        {
            var container = _outline.Containers[i];
            groups[i] = -1;
            if (container.Parent < 0 || container.EndBlock == container.FirstBlock || IsPartOfText(container.Name))
            {
                continue;
            }

            var key = (container.Parent, container.Name, container.Class);
            if (!known.TryGetValue(key, out var index))
            {
                index = _groups.Count;
                known.Add(key, index);
                _groups.Add(new RepeatedGroup());
            }

            var group = _groups[index];
            groups[i] = index;
            indexes[i] = group.Count++;
            group.Blocks += container.EndBlock - container.FirstBlock;
            group.Length += _text.Length(container);
            group.LinkLength += _text.LinkLength(container);
            group.Prose += _text.Prose(container);
        }

        return (groups, indexes);
    }

    private static bool IsPartOfText(string name) => name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "span" or "a" or "td" or "th" or "tbody"
        or "pre" or "blockquote" or "ul" or "ol" or "figure";

    private static ContainerTags GetTags(HtmlContainer container) => container.Name switch
    {
        "article" => ContainerTags.Article,
        "main" => ContainerTags.Main,
        "section" => ContainerTags.Section,
        "aside" => ContainerTags.Aside,
        "header" => ContainerTags.Header,
        "footer" => ContainerTags.Footer,
        "nav" => ContainerTags.Nav,
        "form" or "fieldset" => ContainerTags.Form,
        "table" => ContainerTags.Table,
        "ul" or "ol" or "menu" => ContainerTags.List,
        "figure" or "figcaption" => ContainerTags.Figure,
        "blockquote" => ContainerTags.Quotation,
        "details" or "summary" => ContainerTags.Details,
        "button" => ContainerTags.Button,
        "p" => ContainerTags.Paragraph,
        "dialog" => ContainerTags.Dialog,
        "dl" => ContainerTags.DescriptionList,
        "noscript" => ContainerTags.Noscript,
        _ => container.IsMain ? ContainerTags.Main : ContainerTags.None,
    };
}
