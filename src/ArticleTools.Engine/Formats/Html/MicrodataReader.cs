using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the microdata of the page's article: items within one another, and their properties.</summary>
internal sealed class MicrodataReader
{
    private const int MaximumValueLength = 2000;
    private const int MaximumTypes = 100;

    private readonly Stack<Item> _open = new();
    private int _block;

    public MicrodataReader() => _open.Push(new Item("", "", IsArticle: true, IsItem: false));

    /// <summary>What was read, each with the index of the block that it stands in, or of the one behind it.</summary>
    public List<(int Block, FieldCandidate Candidate)> Candidates { get; } = [];

    /// <summary>How many articles the page marks; more than one are a list of articles, or an article with pointers to others.</summary>
    public int ArticleCount { get; private set; }

    /// <summary>The types of the items that are no property of another.</summary>
    public List<string> Types { get; } = [];

    /// <returns>Always true: <see cref="Leave"/> follows.</returns>
    public bool Enter(HtmlElement element, in ElementAttributes attributes, int block)
    {
        _block = block;
        var outer = _open.Peek();
        if (attributes.IsItemScope)
        {
            var type = attributes.ItemType is null ? "" : attributes.ItemType[(attributes.ItemType.TrimEnd('/').LastIndexOf('/') + 1)..];
            var isArticle = attributes.ItemProp is null or "mainEntity" && (SchemaTypes.IsArticle(type) || SchemaTypes.IsPage(type) || type == "Question");
            if (attributes.ItemProp is null && Types.Count < MaximumTypes)
            {
                Types.Add(type);
            }

            ArticleCount += isArticle && !SchemaTypes.IsPage(type) ? 1 : 0;
            var property = outer.IsArticle ? attributes.ItemProp ?? "" : "";
            _open.Push(new Item(type, property, isArticle, IsItem: true));
            return true;
        }

        if (attributes.ItemProp is not null && IsWanted(attributes.ItemProp, outer))
        {
            Add(attributes.ItemProp, ReadValue(element, attributes.ItemProp));
        }

        _open.Push(outer);
        return true;
    }

    public void Leave() => _open.Pop();

    /// <summary>Takes a property of the item that is open.</summary>
    public void Add(string properties, string? value)
    {
        var item = _open.Peek();
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        foreach (var property in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if ((item.IsArticle ? SchemaTypes.GetField(property) : GetFieldOfPart(item, property)) is not { } field)
            {
                continue;
            }

            var name = item.IsArticle ? property : $"{item.Property}.{property}";
            var type = item.Type.Length == 0 ? "" : $"{item.Type}.";
            var weight = item.IsItem && !SchemaTypes.IsPage(item.Type) ? Trust.Microdata : Trust.MetaName;
            weight = property == SchemaTypes.Created ? Trust.Inferred : weight;
            Candidates.Add((_block, new FieldCandidate(field, value.Trim(), $"microdata: {type}{name}", $"microdata/{name}", weight)));
        }
    }

    private static bool IsWanted(string properties, Item item) =>
        item.IsArticle ? !properties.Contains("articleBody", StringComparison.OrdinalIgnoreCase) : item.Property.Length > 0;

    private static Field? GetFieldOfPart(Item item, string property) => (item.Property, property) switch
    {
        ("author" or "creator", "name") => Field.Author,
        ("publisher", "name") => Field.Publisher,
        ("copyrightHolder", "name") => Field.CopyrightHolder,
        ("image", "url" or "contentUrl") => Field.Image,
        _ => null,
    };

    private static string? ReadValue(HtmlElement element, string properties)
    {
        var value = element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.LocalName switch
        {
            "img" => element.GetAttribute("src"),

            // By the standard a link's value is always its target. Pages that put a property of another kind there mean its text.
            "a" or "area" or "link" when SchemaTypes.GetField(properties) is Field.Url or Field.IsBasedOn or Field.Image or Field.License => element.GetAttribute("href"),
            _ => null,
        };
        if (value is not null)
        {
            return value;
        }

        var text = ElementText.Read(element);
        return text.Length <= MaximumValueLength ? text : null;
    }

    /// <param name="Type">The name of its schema.org type.</param>
    /// <param name="Property">The property of the article that it is the value of.</param>
    /// <param name="IsArticle">Whether it is the article, or the page, itself.</param>
    /// <param name="IsItem">Whether an element with a scope stands for it.</param>
    private readonly record struct Item(string Type, string Property, bool IsArticle, bool IsItem);
}
