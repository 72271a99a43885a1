using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Segments.Html;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Notes during the walk what elements state about the article.</summary>
internal sealed class ElementObserver
{
    // What says whose the article is stands near its start; further down follow the comments.
    private const int MaximumNotes = 20;
    private const int MaximumUserNames = 5;

    private readonly HeadReader _head;

    public ElementObserver(Draft draft)
    {
        JsonLd = new JsonLdReader(draft);
        _head = new HeadReader(draft);
    }

    public JsonLdReader JsonLd { get; }

    public MicrodataReader Microdata { get; } = new();

    /// <summary>The <c>time</c> elements and their like, in order.</summary>
    public List<TimeStatement> Times { get; } = [];

    /// <summary>The texts of elements whose classes speak of an author.</summary>
    public List<(int Block, string Text)> Bylines { get; } = [];

    /// <summary>The texts of elements whose classes speak of a member's name, as forums have them; the first ones.</summary>
    public List<(int Block, string Text)> UserNames { get; } = [];

    /// <summary>The links that name an author by their relation.</summary>
    public List<(int Block, string Text)> AuthorLinks { get; } = [];

    /// <summary>Reads <c>meta</c>, <c>link</c>, <c>title</c>, <c>base</c> and scripts that hold data, wherever they stand.</summary>
    public void ReadMetadata(HtmlElement element)
    {
        if (element.LocalName == "script")
        {
            if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                JsonLd.Read(element.TextContent);
            }
        }
        else if (element.LocalName is "meta" or "link" && element.GetAttribute("itemprop") is { } property)
        {
            Microdata.Add(property, element.GetAttribute("content") ?? element.GetAttribute("href"));
        }
        else
        {
            _head.Read(element);
        }
    }

    /// <returns>Whether <see cref="Leave"/> is to be called behind the element.</returns>
    public bool Enter(HtmlElement element, in ElementAttributes attributes, ClassHints hints, int block)
    {
        if (element.LocalName == "time" || (hints.HasAny(ClassHints.Date) && element.HasAttribute("datetime")))
        {
            Times.Add(new TimeStatement(block, element.GetAttribute("datetime"), ElementText.Read(element), attributes.Class, attributes.ItemProp));
        }
        else if (hints.HasAny(ClassHints.Date | ClassHints.Byline) && attributes.ItemProp is null)
        {
            Note(element, attributes, hints, block);
        }

        if (attributes.Class is { } names && UserNames.Count < MaximumUserNames && IsOfUserName(names) && element.LocalName != "label" && ShortText.Read(element) is { } user)
        {
            UserNames.Add((block, user));
        }

        if (attributes.Rel is not null && element.LocalName == "a" && attributes.Rel.Contains("author", StringComparison.OrdinalIgnoreCase))
        {
            AuthorLinks.Add((block, ElementText.Read(element)));
        }

        return (attributes.ItemProp is not null || attributes.IsItemScope) && Microdata.Enter(element, attributes, block);
    }

    public void Leave() => Microdata.Leave();

    private static bool IsOfUserName(string names) =>
        names.EndsWith("name", StringComparison.OrdinalIgnoreCase)
        && (names.Contains("user", StringComparison.OrdinalIgnoreCase) || names.Contains("account", StringComparison.OrdinalIgnoreCase));

    private void Note(HtmlElement element, in ElementAttributes attributes, ClassHints hints, int block)
    {
        if (hints.HasAny(ClassHints.Date) && Times.Count < MaximumNotes)
        {
            // "abbr" of the hAtom microformat has the date in its title.
            var text = element.LocalName == "abbr" ? element.GetAttribute("title") ?? ElementText.Read(element) : ShortText.Read(element);
            if (text is not null)
            {
                Times.Add(new TimeStatement(block, DateTime: null, text, attributes.Class, ItemProp: null));
            }
        }

        if (hints.HasAny(ClassHints.Byline) && Bylines.Count < MaximumNotes && ShortText.Read(element) is { } line)
        {
            Bylines.Add((block, line));
        }
    }
}
