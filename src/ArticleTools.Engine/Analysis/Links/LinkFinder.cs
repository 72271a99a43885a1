using ArticleTools.Engine.Analysis.Text;
using ArticleTools.Engine.Urls;

namespace ArticleTools.Engine.Analysis.Links;

/// <summary>Lists the links of an article, the malformed ones included.</summary>
internal sealed class LinkFinder
{
    private readonly Article _article;
    private readonly LinkClassifier _classifier;
    private readonly List<ArticleLink> _links = [];

    private LinkFinder(Article article)
    {
        _article = article;
        _classifier = new LinkClassifier(article);
    }

    public static IReadOnlyList<ArticleLink> Find(Article article)
    {
        var finder = new LinkFinder(article);
        foreach (var block in article.Blocks)
        {
            finder.AddLinks(block);
        }

        return finder._links;
    }

    private void AddLinks(ArticleBlock block)
    {
        SentenceContext? context = null;
        Dictionary<string, string>? alternatives = null;
        foreach (var inline in block.Inlines)
        {
            if (inline is not { Kind: ArticleInlineKind.Link, Target: { } reference })
            {
                continue;
            }

            context ??= new SentenceContext(block.Text);
            var span = new TextSpan(inline.Start, inline.Length);
            var target = _classifier.Classify(reference);
            var text = TextOf(block, span, reference, ref alternatives);
            _links.Add(new ArticleLink
            {
                Index = _links.Count + 1,
                Url = target.Url,
                RawUrl = reference,
                Text = text,
                Context = context.Around(span),
                Host = target.Host,
                Kind = target.Kind,
                Role = block.Role,
                Rel = inline.Rel,
                Memento = target.Parsed is null ? null : MementoUrl.Parse(target.Parsed),
                Issues = new ArticleTextList([.. LinkIssues.Find(target, text)]),
                BlockIndex = block.Index,
                Title = _article.Title,
                Path = _article.Source.Path,
            });
        }
    }

    // The text, or the alternative text of an image that stands in a link of that target.
    private static string TextOf(ArticleBlock block, TextSpan span, string reference, ref Dictionary<string, string>? alternatives)
    {
        var text = span.Of(block.Text).Trim();
        if (!text.IsEmpty || block.Images.Count == 0)
        {
            return text.ToString();
        }

        alternatives ??= AlternativesByTarget(block);
        return alternatives.GetValueOrDefault(reference, "");
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
