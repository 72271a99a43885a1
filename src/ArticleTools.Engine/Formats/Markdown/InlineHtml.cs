using System.Buffers;
using ArticleTools.Engine.Formats.Html;
using ArticleTools.Engine.Formats.Html.Dom;

namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>Reads the HTML tags that stand within lines of Markdown: what they mark up, link or show. Other tags are left out.</summary>
internal sealed class InlineHtml
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n/>");

    // Of a single tag.
    private const int MaximumDepth = 16;

    private readonly Stack<(string Name, int Number)> _open = new();

    /// <summary>Reads one tag.</summary>
    /// <param name="tag">The tag with its brackets.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="images">Takes the image, if it is one.</param>
    public void Read(string tag, InlineText text, List<ArticleImageReference> images)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = Name(tag.AsSpan(isEnd ? 2 : 1));
        if (name == "br")
        {
            text.AppendSeparator('\n');
        }
        else if (name == "img" && !isEnd)
        {
            using var document = Parse(tag);
            if (document.Body?.FirstElementChild is { } element)
            {
                images.Add(ImageReader.Read(element));
            }
        }
        else if (name == "a" || IsMark(name))
        {
            ReadMark(tag, name, isEnd, text);
        }
    }

    /// <summary>Closes what the block leaves open.</summary>
    public void CloseAll(InlineText text)
    {
        while (_open.TryPop(out var open))
        {
            text.Close(open.Number);
        }
    }

    private void ReadMark(string tag, string name, bool isEnd, InlineText text)
    {
        if (isEnd)
        {
            if (_open.TryPeek(out var open) && open.Name == name)
            {
                _open.Pop();
                text.Close(open.Number);
            }

            return;
        }

        if (name != "a")
        {
            _open.Push((name, text.Open(ElementNames.GetInlineKind(name))));
            return;
        }

        using var document = Parse(tag);
        var link = document.Body?.FirstElementChild;
        if (link?.GetAttribute("href") is { } target)
        {
            _open.Push((name, text.Open(ArticleInlineKind.Link, target, link.GetAttribute("rel"))));
        }
    }

    private static HtmlDocument Parse(string tag) => HtmlTreeBuilder.Parse(tag.AsMemory(), MaximumDepth);

    private static bool IsMark(string name) => ElementNames.GetKind(name, inText: true) == ElementKind.Marked;

    private static string Name(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnd);
        return (end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant();
    }
}
