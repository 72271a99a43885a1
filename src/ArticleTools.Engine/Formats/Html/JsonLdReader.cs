using System.Text.Json;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads what JSON-LD scripts state about the page's article.</summary>
internal sealed class JsonLdReader
{
    private const int MaximumLength = 4 * 1024 * 1024;
    private const int MaximumDepth = 64;
    private const int MaximumNodes = 2000;

    private readonly Draft _draft;
    private readonly List<JsonElement> _roots = [];

    public JsonLdReader(Draft draft) => _draft = draft;

    /// <summary>The body of the article as JSON-LD repeats it.</summary>
    public string? ArticleBody { get; private set; }

    /// <summary>The types of what the scripts describe, without their namespaces.</summary>
    public List<string> Types { get; } = [];

    /// <summary>Whether an article is said not to be free.</summary>
    public bool IsPaid { get; private set; }

    /// <summary>Takes the text of a script.</summary>
    public void Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaximumLength)
        {
            return;
        }

        if (JsonText.Parse(text, MaximumDepth, out var fault) is { } root)
        {
            _roots.Add(root);
        }

        if (fault is not null)
        {
            _draft.Diagnostics.Add(new ArticleDiagnostic
            {
                Id = ArticleDiagnosticId.StructuredDataInvalid,
                Severity = ArticleDiagnosticSeverity.Warning,
                Message = $"JSON-LD in the page is not valid JSON: {fault}",
            });
        }
    }

    /// <summary>Adds what the scripts state to the draft's candidates, once all are known.</summary>
    public void Finish()
    {
        var nodes = new List<JsonElement>();
        foreach (var root in _roots)
        {
            Collect(root, nodes);
        }

        var nodesById = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (GetString(node, "@id") is { } id)
            {
                nodesById.TryAdd(id, node);
            }
        }

        var article = FindArticle(nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var type = GetTypeName(node);
            if (type is null)
            {
                continue;
            }

            Types.Add(type);
            IsPaid |= (SchemaTypes.IsArticle(type) || SchemaTypes.IsPage(type)) && IsFalse(node, "isAccessibleForFree");
            if (i == article)
            {
                ArticleBody = GetString(node, "articleBody");
                AddFields(node, type, Trust.JsonLd, nodesById);
            }
            else if (SchemaTypes.IsPage(type))
            {
                AddFields(node, type, Trust.MetaName - 5, nodesById);
            }
            else if (type == "ImageObject" && article >= 0 && JsonLdImage.Read(node) is { } image && image.Entries.Any(entry => entry.Name != "caption" && entry.Name is not ("url" or "width" or "height")))
            {
                _draft.Metadata.Add(image);
            }
            else if (type == "WebSite")
            {
                Add(Field.SiteName, GetString(node, "name"), type, "name", Trust.JsonLd - 5);
            }
        }
    }

    // The first article; where there is none, the only thing that may be one: several reviews are a product's.
    private static int FindArticle(List<JsonElement> nodes)
    {
        var article = nodes.FindIndex(node => GetTypeName(node) is { } type && SchemaTypes.IsNarrowly(type));
        if (article >= 0)
        {
            return article;
        }

        article = nodes.FindIndex(IsArticle);
        return article == nodes.FindLastIndex(IsArticle) || GetTypeName(nodes[article]) != "Review" ? article : -1;

        static bool IsArticle(JsonElement node) => GetTypeName(node) is { } type && SchemaTypes.IsArticle(type);
    }

    // Lists and graphs, and what a page says is its main thing, put side by side.
    private static void Collect(JsonElement root, List<JsonElement> nodes)
    {
        var pending = new Stack<JsonElement>();
        pending.Push(root);
        while (pending.TryPop(out var element) && nodes.Count < MaximumNodes)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse())
                {
                    pending.Push(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                nodes.Add(element);
                if (element.TryGetProperty("mainEntity", out var main))
                {
                    pending.Push(main);
                }

                if (element.TryGetProperty("@graph", out var graph))
                {
                    pending.Push(graph);
                }
            }
        }
    }

    private void AddFields(JsonElement node, string type, int weight, Dictionary<string, JsonElement> nodes)
    {
        foreach (var property in node.EnumerateObject())
        {
            if (SchemaTypes.GetField(property.Name) is not { } field)
            {
                continue;
            }

            var isPage = SchemaTypes.IsPage(type);
            if (isPage && field is Field.Author or Field.Publisher or Field.Contributor)
            {
                continue;
            }

            // An article's "name" is at times the site's, a headline never. Every page has dates, be it an article or not.
            var trust = property.Name == "name" ? weight - 10
                : property.Name == SchemaTypes.Created ? Trust.Inferred
                : isPage && field is Field.DatePublished or Field.DateModified ? Trust.Page
                : weight;
            AddValues(property.Value, field, type, property.Name, trust, nodes, depth: 0);
        }
    }

    private void AddValues(
        JsonElement value, Field field, string type, string name, int weight, Dictionary<string, JsonElement> nodes, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String or JsonValueKind.Number:
                Add(field, value.ToString(), type, name, weight);
                break;
            case JsonValueKind.Array when depth < 4:
                foreach (var item in value.EnumerateArray())
                {
                    AddValues(item, field, type, name, weight, nodes, depth + 1);
                }

                break;
            case JsonValueKind.Object:
                AddObject(value, field, type, name, weight, nodes);
                break;
        }
    }

    private void AddObject(JsonElement value, Field field, string type, string name, int weight, Dictionary<string, JsonElement> nodes)
    {
        var id = GetString(value, "@id");
        if (id is not null && nodes.TryGetValue(id, out var node))
        {
            value = node;
        }

        if (field == Field.Image && JsonLdImage.Read(value) is { } image)
        {
            _draft.Metadata.Add(image);
        }

        var text = field switch
        {
            Field.Image => GetString(value, "url") ?? GetString(value, "contentUrl"),
            Field.Url => id ?? GetString(value, "url"),
            Field.License or Field.IsBasedOn => GetString(value, "url") ?? id,
            _ => GetString(value, "name") ?? GetString(value, "@value"),
        };
        Add(field, text, type, field is Field.Author or Field.Publisher ? $"{name}.name" : name, weight);
    }

    private void Add(Field field, string? value, string type, string name, int weight)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _draft.Candidates.Add(new FieldCandidate(field, value.Trim(), $"JSON-LD: {type}.{name}", $"json-ld/{name}", weight));
        }
    }

    private static string? GetTypeName(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return null;
        }

        if (type.ValueKind == JsonValueKind.String)
        {
            return StripNamespace(type.GetString()!);
        }

        if (type.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        string? name = null;
        foreach (var item in type.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String && (name is null || SchemaTypes.IsArticle(StripNamespace(item.GetString()!))))
            {
                name = StripNamespace(item.GetString()!);
            }
        }

        return name;
    }

    // Written as a boolean, or as a string in one case or another.
    private static bool IsFalse(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value)
        && (value.ValueKind == JsonValueKind.False
            || (value.ValueKind == JsonValueKind.String && value.ValueEquals("false"u8))
            || (value.ValueKind == JsonValueKind.String && value.ValueEquals("False"u8)));

    private static string StripNamespace(string type) => type[(type.AsSpan().LastIndexOfAny('/', ':') + 1)..];

    private static string? GetString(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
