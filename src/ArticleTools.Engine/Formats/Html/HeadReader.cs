using ArticleTools.Engine.Formats.Html.Dom;
using ArticleTools.Engine.Metadata;

namespace ArticleTools.Engine.Formats.Html;

/// <summary>Reads the elements of a page's head.</summary>
internal sealed class HeadReader
{
    private readonly Draft _draft;
    private bool _hasTitle;
    private bool _nextNamesAuthor;

    public HeadReader(Draft draft) => _draft = draft;

    public void Read(HtmlElement element)
    {
        switch (element.LocalName)
        {
            case "title" when !_hasTitle:
                ReadTitle(element);
                break;
            case "meta":
                ReadMeta(element);
                break;
            case "link":
                ReadLink(element);
                break;
            case "base":
                _draft.BaseHref ??= element.GetAttribute("href");
                break;
        }
    }

    private void ReadTitle(HtmlElement element)
    {
        var title = element.TextContent.Trim();
        if (title.Length > 0)
        {
            _hasTitle = true;
            Note("title", title, "title");
            _draft.Candidates.Add(new FieldCandidate(Field.Title, title, "title", "head/title", Trust.MetaName));
        }
    }

    private void ReadMeta(HtmlElement element)
    {
        if (element.GetAttribute("charset") is { } charset)
        {
            Note("charset", charset, "meta");
        }

        var content = element.GetAttribute("content");
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("http-equiv");
        if (content is null || string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        name = name.Trim();
        Note(name, content, "meta");
        ReadLabelled(name, content);
        if (!string.IsNullOrWhiteSpace(content) && MetaNames.TryGet(name, out var field, out var weight))
        {
            _draft.Candidates.Add(new FieldCandidate(field, content.Trim(), $"meta: {name}", $"meta/{name.ToLowerInvariant()}", weight));
        }
    }

    // Cards for social networks may hold two facts, each a label and its value.
    private void ReadLabelled(string name, string content)
    {
        if (name.StartsWith("twitter:label", StringComparison.OrdinalIgnoreCase))
        {
            _nextNamesAuthor = BylineOpening.IsWhole(content.Trim());
        }
        else if (_nextNamesAuthor && name.StartsWith("twitter:data", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(content))
        {
            _nextNamesAuthor = false;
            _draft.Candidates.Add(new FieldCandidate(Field.Author, content.Trim(), $"meta: {name}", $"meta/{name.ToLowerInvariant()}", Trust.MetaName));
        }
    }

    private void ReadLink(HtmlElement element)
    {
        var href = element.GetAttribute("href");
        var rel = element.GetAttribute("rel");
        if (string.IsNullOrWhiteSpace(href) || string.IsNullOrWhiteSpace(rel))
        {
            return;
        }

        Note(rel, href, "link");
        var field = rel.Trim().ToLowerInvariant() switch
        {
            "canonical" => Field.Url,
            "license" => Field.License,
            "image_src" => Field.Image,
            "author" => Field.Author,
            _ => (Field?)null,
        };
        if (field is not null)
        {
            _draft.Candidates.Add(new FieldCandidate(field.Value, href.Trim(), $"link: {rel}", $"link/{rel.Trim().ToLowerInvariant()}", Trust.MetaName));
        }
    }

    private void Note(string name, string value, string place) =>
        _draft.Metadata.Add(new ArticleMetadataEntry { Name = name, Value = value, RawValue = value, Place = place });
}
