using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace ArticleTools.Engine.Formats.Markdown;

/// <summary>Reads what stands within a paragraph, heading or cell. Inlines nest deep, so they are walked without recursion.</summary>
internal sealed class MarkdownInlineReader
{
    private readonly InlineHtml _html = new();
    private readonly Stack<(int Number, string? Target)> _open = new();

    /// <summary>Adds text and stretches to the one and images to the other.</summary>
    public void Read(ContainerInline root, InlineText text, List<ArticleImageReference> images)
    {
        Walk(
            root,
            inline =>
            {
                Enter(inline, text, images);
                return inline is not LinkInline { IsImage: true };
            },
            inline => Leave(inline, text));
        _html.CloseAll(text);
    }

    private void Enter(Inline inline, InlineText text, List<ArticleImageReference> images)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } image:
                images.Add(new ArticleImageReference
                {
                    Src = image.Url,
                    Alt = PlainText(image),
                    Title = string.IsNullOrEmpty(image.Title) ? null : image.Title,
                    LinkTarget = _open.FirstOrDefault(open => open.Target is not null).Target,
                });
                break;
            case LinkInline link:
                _open.Push((text.Open(ArticleInlineKind.Link, link.Url ?? ""), link.Url ?? ""));
                break;
            case EmphasisInline emphasis when Kind(emphasis) is { } kind:
                _open.Push((text.Open(kind), null));
                break;
            case AutolinkInline link:
                Append(text, link.Url, ArticleInlineKind.Link, link.IsEmail ? "mailto:" + link.Url : link.Url);
                break;
            case CodeInline code:
                Append(text, code.Content, ArticleInlineKind.Code);
                break;
            case FootnoteLink { IsBackLink: false } note:
                Append(text, FormattableString.Invariant($"[{note.Footnote.Order}]"), ArticleInlineKind.Superscript);
                break;
            case TaskList task:
                text.Append(task.Checked ? "[x]" : "[ ]");
                break;
            case HtmlInline tag when text.EndsWith("{{"):
                // What looks like a tag is the name of a shortcode.
                text.Append(tag.Tag);
                break;
            case HtmlInline tag:
                _html.Read(tag.Tag, text, images);
                break;
            case LineBreakInline { IsHard: true }:
                text.AppendSeparator('\n');
                break;
            default:
                text.Append(Characters(inline));
                break;
        }
    }

    private void Leave(Inline inline, InlineText text)
    {
        if (inline is LinkInline { IsImage: false } || (inline is EmphasisInline emphasis && Kind(emphasis) is not null))
        {
            text.Close(_open.Pop().Number);
        }
    }

    private static void Append(InlineText text, string content, ArticleInlineKind kind, string? target = null)
    {
        var number = text.Open(kind, target);
        text.Append(content);
        text.Close(number);
    }

    private static string PlainText(LinkInline image)
    {
        var text = new InlineText();
        Walk(
            image,
            inline =>
            {
                text.Append(inline is CodeInline code ? code.Content : Characters(inline));
                return true;
            },
            _ => { });
        return text.Slice(0);
    }

    // Every inline in order; enter says whether to go into it.
    private static void Walk(ContainerInline root, Func<Inline, bool> enter, Action<Inline> leave)
    {
        var inline = root.FirstChild;
        while (inline is not null)
        {
            if (enter(inline) && inline is ContainerInline { FirstChild: { } child })
            {
                inline = child;
                continue;
            }

            leave(inline);
            while (inline.NextSibling is null)
            {
                inline = inline.Parent;
                if (inline is null || inline == root)
                {
                    return;
                }

                leave(inline);
            }

            inline = inline.NextSibling;
        }
    }

    private static ReadOnlySpan<char> Characters(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        LineBreakInline => " ",
        DelimiterInline delimiter => delimiter.ToLiteral(),
        _ => default,
    };

    private static ArticleInlineKind? Kind(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 1) => ArticleInlineKind.Emphasis,
        ('*' or '_', _) => ArticleInlineKind.Strong,
        ('~', 1) => ArticleInlineKind.Subscript,
        ('~', _) => ArticleInlineKind.Deleted,
        ('^', _) => ArticleInlineKind.Superscript,
        _ => null,
    };
}
