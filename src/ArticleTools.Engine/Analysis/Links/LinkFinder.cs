using ArticleTools.Engine.Analysis.Text;
using ArticleTools.Engine.Urls.Tracking;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Lists the links of an article, the malformed ones included.</summary>
internal sealed class LinkFinder
{
    private readonly Article _article;
    private readonly LinkResolver _resolver;
    private readonly SectionHeadings _headings = new();
    private readonly List<ArticleLink> _links = [];

    private LinkFinder(Article article, UrlCleaner? cleaner)
    {
        _article = article;
        _resolver = new LinkResolver(article, cleaner);
    }

    /// <param name="article">The article.</param>
    /// <param name="cleaner">What takes tracking away; <see langword="null"/> to leave URLs, wrappers included, as they are.</param>
    public static IReadOnlyList<ArticleLink> Find(Article article, UrlCleaner? cleaner)
    {
        var finder = new LinkFinder(article, cleaner);
        foreach (var block in article.Blocks)
        {
            finder.AddLinks(block, finder._headings.Over(block));
        }

        return finder._links;
    }

    private void AddLinks(ArticleBlock block, string? section)
    {
        SentenceContext? context = null;
        Dictionary<string, string>? alternatives = null;
        foreach (var inline in block.Inlines)
        {
            if (inline is not { Kind: ArticleInlineKind.Link, Target: { } reference })
            {
                continue;
            }

            var span = new TextSpan(inline.Start, inline.Length);
            var known = _resolver.Resolve(reference);
            var text = TextOf(block, span, inline, ref alternatives);

            // Most links of a page are all of their block, as in menus.
            var isWhole = text.Length == block.Text.Length || block.Text.Length == 0;
            _links.Add(new ArticleLink
            {
                Index = _links.Count + 1,
                Url = known.Target.Url,
                RawUrl = reference,
                Text = text,
                Context = isWhole ? text : (context ??= new SentenceContext(block.Text)).Around(span),
                Section = section,
                Host = known.Target.Host,
                UnicodeHost = known.UnicodeHost,
                Kind = known.Kind,
                IsExternal = known.Target.Scope == LinkScope.OtherSite,
                Identifier = known.Identifier,
                Role = block.Role,
                Rel = inline.Rel,
                Memento = known.Memento,
                Repair = known.Repair,
                Issues = LinkIssues.OfText(text, known, block.Role, _article.Language) is { } issue ? new ArticleTextList([.. known.Issues, issue]) : known.Issues,
                BlockIndex = block.Index,
                Title = _article.Title,
                Path = _article.Source.Path,
            });
        }
    }

    // The text, or the alternative text of an image that stands in a link of that target, or what else names the link.
    private static string TextOf(ArticleBlock block, TextSpan span, ArticleInline link, ref Dictionary<string, string>? alternatives)
    {
        var text = span.Of(block.Text).Trim();
        if (!text.IsEmpty)
        {
            return text.Length == block.Text.Length ? block.Text : text.ToString();
        }

        if (block.Images.Count > 0)
        {
            alternatives ??= AlternativesByTarget(block);
            if (alternatives.TryGetValue(link.Target!, out var alternative))
            {
                return alternative;
            }
        }

        return link.Label ?? "";
    }

    private static Dictionary<string, string> AlternativesByTarget(ArticleBlock block)
    {
        var alternatives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var image in block.Images)
        {
            if (image.LinkTarget is not null && !string.IsNullOrWhiteSpace(image.Alt))
            {
                alternatives.TryAdd(image.LinkTarget, image.Alt.Trim());
            }
        }

        return alternatives;
    }
}
