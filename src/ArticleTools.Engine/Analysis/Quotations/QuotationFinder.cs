using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Lists the quotations of an article: direct speech in its body, block quotations and pull quotes.</summary>
public static class QuotationFinder
{
    private const int LongestName = 60;

    /// <summary>Finds the quotations, in order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="all">Whether to give titles and terms in quotation marks too, which are no quotations.</param>
    public static IReadOnlyList<ArticleQuotation> Find(Article article, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        var paragraphs = ParagraphCollector.Collect(article, out var runsOn);
        var passages = paragraphs.Count > 0 ? new PassageReader(paragraphs, runsOn).Read() : [];
        AddPullQuotes(article, passages);
        return new QuotationBuilder(article).Build(passages, all);
    }

    private static void AddPullQuotes(Article article, List<Passage> passages)
    {
        var hasPull = false;
        var previous = 0;
        foreach (var block in article.Blocks)
        {
            if (hasPull && block.Index == previous + 1 && IsName(block.Text))
            {
                continue; // who is quoted, on a line below
            }

            if (block.Kind == ArticleBlockKind.PullQuote && block.Role is ArticleBlockRole.Body or ArticleBlockRole.PullQuote && !string.IsNullOrWhiteSpace(block.Text))
            {
                passages.Add(new Passage { Kind = ArticleQuotationKind.Pull, Parts = [(block, WholeOf(block.Text))] });
                hasPull = true;
                previous = block.Index;
            }
        }

        if (hasPull)
        {
            passages.Sort((x, y) => (x.Parts[0].Block.Index, x.Parts[0].Span.Words.Start).CompareTo((y.Parts[0].Block.Index, y.Parts[0].Span.Words.Start)));
        }
    }

    private static bool IsName(string text) =>
        text.Length <= LongestName && text.Count(' ') is >= 1 and <= 3 && Array.TrueForAll(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => char.IsUpper(word[0])) && char.IsLetter(text[^1]);

    private static QuotedSpan WholeOf(string text)
    {
        var pairs = QuotationMarks.Find(text, out _);
        return pairs is [var pair] && pair.Marked.Length == text.Length && pair.Words.Length > 0
            ? pair
            : new QuotedSpan(new TextSpan(0, text.Length), new TextSpan(0, text.Length), MarkStyle.Markup, IsClosed: true);
    }
}
