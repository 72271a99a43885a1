using System.Buffers;
using ArticleTools.Engine.Analysis.Text;

namespace ArticleTools.Engine.Analysis.Quotations;

/// <summary>Takes the paragraphs of an article's body with their quotations, and finds those that run over several of them.</summary>
internal sealed class ParagraphCollector
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"＂“”„‟«»‹›‘’‚'「『《");

    private readonly List<ArticleBlock> _blocks;
    private readonly List<QuotedSpan>[] _quotations;
    private readonly QuotedSpan?[] _unclosed;

    private ParagraphCollector(Article article)
    {
        _blocks = article.Blocks.Where(IsText).ToList();
        _quotations = new List<QuotedSpan>[_blocks.Count];
        _unclosed = new QuotedSpan?[_blocks.Count];
    }

    /// <summary>Takes the paragraphs.</summary>
    /// <param name="article">The article.</param>
    /// <param name="runsOn">For each paragraph, whether its last quotation goes on with the first of the next.</param>
    /// <returns>The paragraphs, none where no block has quotation marks.</returns>
    public static List<Paragraph> Collect(Article article, out bool[] runsOn)
    {
        var collector = new ParagraphCollector(article);
        runsOn = new bool[collector._blocks.Count];
        return collector.Read() ? collector.Join(runsOn) : [];
    }

    private static bool IsText(ArticleBlock block) =>
        block is { Role: ArticleBlockRole.Body, Kind: ArticleBlockKind.Paragraph or ArticleBlockKind.ListItem or ArticleBlockKind.Quotation };

    private bool Read()
    {
        var hasAny = false;
        for (var i = 0; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            hasAny |= block.Kind == ArticleBlockKind.Quotation;
            _quotations[i] = block.Text.AsSpan().ContainsAny(Marks) ? QuotationMarks.Find(block.Text, out _unclosed[i]) : [];
            AddMarkup(block, _quotations[i]);
            if (_quotations[i].Count == 0)
            {
                _quotations[i].AddRange(DialogueDash.Find(block.Text));
            }

            hasAny |= _quotations[i].Count > 0 || _unclosed[i] is not null;
        }

        return hasAny;
    }

    private List<Paragraph> Join(bool[] runsOn)
    {
        var paragraphs = new List<Paragraph>(_blocks.Count);
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_unclosed[i] is { } open)
            {
                runsOn[i] = ContinuesInNext(i, open);
                if (runsOn[i] || (i > 0 && runsOn[i - 1] && open.Marked.Start == 0) || IsSurelyOpen(_blocks[i].Text, open))
                {
                    _quotations[i].Add(open);
                }
            }

            paragraphs.Add(new Paragraph(_blocks[i], i, _quotations[i]));
        }

        return paragraphs;
    }

    // A quotation of several paragraphs opens each of them with a mark and closes only the last.
    private bool ContinuesInNext(int paragraph, QuotedSpan open)
    {
        if (paragraph + 1 == _blocks.Count || _blocks[paragraph].Kind != _blocks[paragraph + 1].Kind)
        {
            return false;
        }

        var next = _quotations[paragraph + 1] is [var first, ..] && first.Marked.Start == 0 ? first : _unclosed[paragraph + 1];
        return next is { Marked.Start: 0 } continuation && (continuation.Style == open.Style || (continuation.Style <= MarkStyle.Low && open.Style <= MarkStyle.Low));
    }

    // A mark that is never closed opens speech where the words begin a paragraph or a sentence or follow a colon, and end as sentences do.
    private static bool IsSurelyOpen(string text, QuotedSpan open)
    {
        if (open.Words.Length == 0 || text[open.Words.End - 1] is not ('.' or '!' or '?' or '…') || open.Words.Of(text).Count(' ') < 3)
        {
            return false;
        }

        var before = text.AsSpan(0, open.Marked.Start).TrimEnd();
        return before.IsEmpty || before[^1] == ':' || (open.Style != MarkStyle.Straight && before[^1] is ',' or '.' or '!' or '?');
    }

    // What punctuation marks as well is there already.
    private static void AddMarkup(ArticleBlock block, List<QuotedSpan> quotations)
    {
        if (!block.Inlines.Any(inline => inline.Kind == ArticleInlineKind.Quotation))
        {
            return;
        }

        var marked = quotations.ToArray();
        quotations.Clear();
        var next = 0;
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind != ArticleInlineKind.Quotation || inline.Length <= 0)
            {
                continue;
            }

            for (; next < marked.Length && marked[next].Marked.Start < inline.Start + inline.Length; next++)
            {
                quotations.Add(marked[next]);
            }

            if (quotations.Count == 0 || quotations[^1].Marked.End <= inline.Start)
            {
                var span = new TextSpan(inline.Start, inline.Length);
                quotations.Add(new QuotedSpan(span, span, MarkStyle.Markup, IsClosed: true));
            }
        }

        quotations.AddRange(marked.AsSpan(next));
    }
}
